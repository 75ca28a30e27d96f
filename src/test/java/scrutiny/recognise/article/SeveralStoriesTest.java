package scrutiny.recognise.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.fact.Area;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.OfficerNamed;
import scrutiny.fact.Role;

/** Tests pages with several stories, and people whose names are words or shared. */
class SeveralStoriesTest {
  @Test
  void carriesNoCouncilFromOneStoryToTheNext() {
    assertThat(
            Articles.facts(
                JudgementStated.class,
                """
                # Children's services: stories

                - Ofsted visits Wigan Council's children's services
                - Rated outstanding: a team tells its secret
                - Bury Council's director of children's services leaves
                """))
        .isEmpty();
  }

  @Test
  void readsTheGradeOfAStoryThatNamesItsCouncil() {
    assertThat(
            Articles.facts(
                JudgementStated.class,
                """
                # Children's services: stories

                - Ofsted visits Wigan Council's children's services
                - Bury Council's children's services rated outstanding by Ofsted
                - A new home opens
                """))
        .extracting(j -> j.grade().notation())
        .containsExactly("outstanding");
  }

  @Test
  void anOfferOfOtherStoriesIsNeitherAStoryNorNamesItsCouncil() {
    String article =
        """
        # Wigan's children's services rated good

        ## Leeds news

        Ofsted has rated children's services in Wigan good.

        ## %s

        Help for care leavers was rated outstanding by Ofsted.

        - A new home opens
        """;
    assertThat(careLeavers(article.formatted("See more stories from across Leeds here")))
        .singleElement(STRING)
        .startsWith("E08000010");
    assertThat(careLeavers(article.formatted("Leeds Council opens a hub for families")))
        .noneMatch(inspection -> inspection.startsWith("E08000010"));
  }

  /**
   * Returns the inspections, whose names begin with the council's code, that judged care leavers.
   */
  private static List<String> careLeavers(String article) {
    return Articles.facts(JudgementStated.class, article).stream()
        .filter(judged -> judged.area() == Area.CARE_LEAVERS)
        .map(JudgementStated::inspection)
        .toList();
  }

  @Test
  void readsMonthsAndVerbsAsNames() {
    assertThat(
            Articles.facts(
                OfficerNamed.class,
                "April Dunne, cabinet member for children at Kent County Council, said it was fair."
                    + " Council leader Owen Read said so too. In April Ofsted came."))
        .extracting(OfficerNamed::name)
        .containsExactlyInAnyOrder("April Dunne", "Owen Read");
  }

  @Test
  void readsTwoPeopleOfOneSurname() {
    assertThat(
            Articles.facts(
                OfficerNamed.class,
                "Cllr Ruth Hale of Kent County Council said it was fair. Neil Hale, the assistant"
                    + " director of children's services, has left. Peter Hale, an adviser, came."))
        .extracting(OfficerNamed::name)
        .contains("Ruth Hale", "Neil Hale");
  }

  @Test
  void readsANameAloneInTheFirstLineAsTheAuthor() {
    assertThat(
            Articles.facts(
                OfficerNamed.class,
                "Lena Ashby\n\nOfsted rated Kent County Council's children's services good."))
        .extracting(OfficerNamed::role)
        .containsExactly(Role.JOURNALIST);
  }
}
