package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.PartialDate;
import scrutiny.fact.PostHeld;
import scrutiny.fact.Role;

class PostTenureRecogniserTest {
  @Test
  void readsThePostItsTitleAndItsStart() {
    List<PostHeld> posts =
        posts(
            """
            ### Local leadership

            • The director of children’s services (DCS) has held this post since June
            1999. Much has changed.
            • The chair of the LSCB has been in post since 1998.
            """);
    assertThat(posts)
        .extracting(
            PostHeld::role, PostHeld::title, PostHeld::ofBoard, p -> p.since().orElseThrow())
        .containsExactly(
            tuple(
                Role.DIRECTOR_OF_CHILDRENS_SERVICES,
                "director of children’s services (DCS)",
                false,
                new PartialDate("1999-06")),
            tuple(Role.BOARD_CHAIR, "chair of the LSCB", true, new PartialDate("1998")));
    assertThat(posts.getFirst().quote().text())
        .isEqualTo("The director of children’s services (DCS) has held this post since June\n1999");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The chief executive has been in post since 4 May 1999 | chief-executive | 1999-05-04
          The DCS has held the post since 1999 | director-of-childrens-services | 1999
          The DCS also leads on health. She has been in post since May 1999 | director-of-childrens-services | 1999-05
          The DCS took up post in May 1999 | director-of-childrens-services | 1999-05
          The DCS, who was head of schools, has been in post since 1999 | director-of-childrens-services | 1999
          The independent chair of the board has been in post since 1999 | board-chair | 1999
          The elected member has been responsible for children’s services since 1999 | cabinet-member | 1999
          The head of early help has been in post since 1999 | other | 1999
          A head of early help joined the Council in May 1999 | other | 1999-05
          An interim DCS was appointed in May 1999 | director-of-childrens-services | 1999-05
          A permanent chief executive started in May 1999 | chief-executive | 1999-05
          """)
  void readsVariedPhrases(String sentence, String role, String since) {
    assertThat(posts("• " + sentence + ".\n"))
        .extracting(p -> p.role().notation(), p -> p.since().orElseThrow().iso())
        .containsExactly(tuple(role, since));
  }

  @Test
  void readsThePostWithoutAStartFromADuration() {
    assertThat(posts("• The chair of the LSCB has been in post for three years.\n"))
        .extracting(PostHeld::role, PostHeld::since)
        .containsExactly(tuple(Role.BOARD_CHAIR, Optional.empty()));
  }

  @Test
  void marksInterimHolders() {
    assertThat(
            posts(
                """
                • The interim DCS has been in post since May 1999.
                • The chief executive has been in post in an acting capacity since 1999.
                • The chair of the board has been in post since 1999.
                • The director of children's services has been in post since 1998 on an interim basis.
                """))
        .extracting(PostHeld::interim)
        .containsExactly(true, true, false, true);
  }

  @Test
  void omitsWordsAboutTheHolderFromTheTitle() {
    assertThat(posts("• The current, experienced DCS took up post in May 1999.\n"))
        .extracting(PostHeld::title)
        .containsExactly("DCS");
  }

  @Test
  void readsEachPostOnce() {
    assertThat(
            posts(
                """
                • The chair of the LSCB has been in post since May 1999.
                • The independent chair of the board has been in post since May 1999.
                """))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The new team has been in post since May 1999.",
        "The DCS has been in post since May 1999 in an interim capacity and June 1999 as"
            + " permanent.",
        "The chief executive of Homes for All has been in post since May 1999.",
        "A service manager has been in post for under a year.",
        "The previous director was appointed in May 1999.",
        "The lead inspector said that work started in May 1999.",
        "Staff who came since May 1999 are in post.",
        "The post of director has been vacant since May 1999."
      })
  void ignoresOtherSentences(String sentence) {
    assertThat(posts("• " + sentence + "\n")).isEmpty();
    assertThat(posts("• The director has been in post since May 1999.\n")).hasSize(1);
  }

  private static List<PostHeld> posts(String report) {
    return new PostTenureRecogniser()
            .recognise(ReportFixtures.singleInspection("## The local authority\n\n" + report))
            .facts()
            .stream()
            .map(f -> (PostHeld) f)
            .toList();
  }
}
