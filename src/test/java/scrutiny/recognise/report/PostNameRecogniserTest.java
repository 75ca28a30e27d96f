package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.fact.PostNamed;
import scrutiny.fact.Role;
import scrutiny.layout.StructuredDocument;

class PostNameRecogniserTest {
  private static List<PostNamed> posts(StructuredDocument document) {
    return new PostNameRecogniser()
        .recognise(document).facts().stream().map(f -> (PostNamed) f).toList();
  }

  private static List<PostNamed> posts(String finding) {
    return posts(ReportFixtures.report("## Main findings\n\n" + finding + "\n"));
  }

  @Test
  void readsTheFirstMentionOfEachPost() {
    List<PostNamed> posts =
        posts(
            "Both the lead member and the principal social\nworker listen. The lead member asks.");
    assertThat(posts)
        .extracting(PostNamed::post, PostNamed::title, PostNamed::role, PostNamed::ofBoard)
        .containsExactly(
            tuple("lead-member", "lead member", Optional.of(Role.CABINET_MEMBER), false),
            tuple("principal-social-worker", "principal social worker", Optional.empty(), false));
    assertThat(posts.getLast().quote().text()).isEqualTo("principal social\nworker");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The interim chief executive reads every audit.            | chief-executive
          The DCS reads every audit.                                | director-of-childrens-services
          An assistant director reads every audit.                  | assistant-director
          The local authority's designated officer is prompt.       | designated-officer
          The LADO is prompt.                                       | designated-officer
          The agency decision-maker is prompt.                      | agency-decision-maker
          The fostering panel has at last an able chair.            | chair-of-the-fostering-panel
          The head of the virtual school is ambitious.              | virtual-school-head
          The LSCB's independent chair is new.                      | chair-of-the-board
          The leader of the council asks often.                     | council-leader
          A new head of SEND joined in June.                        | head-of-send
          A new head of service for SEND joined in June.            | head-of-send
          The children's rights officer is able.                    | childrens-rights-officer
          The child exploitation coordinator keeps the list.        | exploitation-coordinator
          An RHI co-ordinator rings each child.                     | return-home-interview-coordinator
          The CAF coordinator counts the forms.                     | caf-coordinator
          An education safeguarding officer advises schools.        | education-safeguarding-officer
          """)
  void recognisesAPostByItsCommonNames(String finding, String post) {
    assertThat(posts(finding)).extracting(PostNamed::post).containsExactly(post);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The lead member for children and families asks.   | lead member for children and families
          The assistant director for early help asks.       | assistant director for early help
          The portfolio holder asks.                        | portfolio holder
          """)
  void readsWhatAPostIsResponsibleFor(String finding, String title) {
    assertThat(posts(finding)).extracting(PostNamed::title).containsExactly(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The trust's chief executive reads every audit.
          The chief executive of the hospital reads every audit.
          Two assistant directors read every audit.
          The deputy leader of the council asks often.
          The school's business manager knows every child.
          Principal social workers read every audit.
          A social worker reads every letter.
          Exploitation coordinators keep the list.
          Early help coordinators keep the list.
          The local authority designated officer (LADO) service is prompt.
          Calls reach the designated officer team (LADO).
          A service director for parks and cemeteries reads every audit.
          """)
  void ignoresPostsOfOtherBodiesAndSharedPosts(String finding) {
    assertThat(posts(finding)).isEmpty();
    assertThat(posts("The chief executive knows. " + finding)).hasSize(1);
  }

  @Test
  void assignsChairAndManagerInTheBoardSectionToTheBoard() {
    String findings = "The chair and the business manager work well together.\n";
    assertThat(posts(findings)).isEmpty();
    assertThat(
            posts(
                ReportFixtures.singleInspection(
                    "## Executive summary\n\nAll is well.\n\n"
                        + "## The Local Safeguarding Children Board (LSCB)\n\n"
                        + findings)))
        .extracting(PostNamed::post, PostNamed::ofBoard)
        .containsExactly(tuple("chair-of-the-board", true), tuple("business-manager", true));
  }

  @Test
  void readsOnlyPostsOfCouncilsAloneIfSeveralBodiesAreInspected() {
    String title = "# Joint targeted area inspection of Sunderland\n\n";
    String rest =
        """
        Inspection dates: 4 to 8 July 2022

        ## Main findings

        The chief executive and the director of children's services read every audit.

        The operational director of the trust and the operational director for education agree.
        """;
    assertThat(posts(ReportFixtures.layOut(title + rest)))
        .extracting(PostNamed::post)
        .containsExactly("director-of-childrens-services", "operational-director");
    assertThat(
            posts(
                ReportFixtures.layOut("# Inspection of Sunderland children's services\n\n" + rest)))
        .hasSize(3);
  }
}
