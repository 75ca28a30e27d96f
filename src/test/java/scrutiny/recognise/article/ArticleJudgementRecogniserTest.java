package scrutiny.recognise.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.Status;

/** Tests that grades given are read, and phrases that only look like them are not. */
class ArticleJudgementRecogniserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Inspectors rated Gloucestershire County Council "inadequate" overall. | overall-effectiveness inadequate current
          Darlington's help and protection was judged Good in October 2022. | help-and-protection good current
          Children in care and care leavers in Darlington are rated outstanding. | in-care-and-care-leavers outstanding current
          Ofsted gave Stockport an outstanding rating for adoption services. | adoption outstanding current
          In all areas Surrey requires improvement to be good. | overall-effectiveness requires-improvement current
          Luton Council was previously rated inadequate. | overall-effectiveness inadequate previous
          Surrey County Council is no longer inadequate. | overall-effectiveness inadequate previous
          """)
  void readsAreaGradeAndStatus(String text, String expected) {
    assertThat(judgements(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Devon County Council hopes for a good rating in three years.",
        "Surrey County Council is no longer in danger of an inadequate rating.",
        "At Essex County Council grades run from inadequate through requires improvement and good"
            + " to outstanding.",
        "Kent County Council hears that 24% of councils were rated inadequate.",
        "Bolton Council needs good plans and adequate resources.",
        "A primary school in Leeds City Council's area was rated inadequate by Ofsted.",
        "Leeds City Council wants all its services to be rated outstanding."
      })
  void ignoresGradesThatWereNotGiven(String text) {
    assertThat(judgements(text)).isEmpty();
  }

  @Test
  void readsTheOldAndTheNewGrade() {
    assertThat(
            judgements("Leicester City Council has moved from inadequate to requires improvement."))
        .containsExactlyInAnyOrder(
            "overall-effectiveness requires-improvement current",
            "overall-effectiveness inadequate previous");
  }

  @Test
  void givesOnlyTheGradeBeforeAgainToTheInspectionBefore() {
    assertThat(
            judgements(
                "# Gloucestershire\n\nMarch 2013: Gloucestershire County Council \"requires"
                    + " improvement\". May 2017: overall \"requires improvement\" again, leaders'"
                    + " impact on social work practice \"inadequate\"."))
        .filteredOn(j -> j.contains("inadequate"))
        .containsExactly("leadership-management-governance inadequate current");
  }

  @Test
  void readsAGradeRecalledInAQuotationThatLeavesWordsOut() {
    List<JudgementStated> stated =
        Articles.facts(
            JudgementStated.class,
            "In all areas Luton Council \"requires improvement to be good\", says a report out this"
                + " week on October 2023's inspection. Its leader said: \"In 2019, the verdict ..."
                + " was that it 'requires improvement'\".");
    assertThat(stated)
        .extracting(j -> j.inspection().substring(33) + " " + j.status().notation())
        .containsExactlyInAnyOrder("2023-10 current", "2019 previous");
  }

  @Test
  void givesOneGradeToAllAreasNamedTogether() {
    assertThat(
            judgements(
                "In Darlington help and protection, leaders' impact and overall effectiveness were"
                    + " rated Good."))
        .containsExactly(
            "help-and-protection good current",
            "leaders-impact good current",
            "overall-effectiveness good current");
  }

  @Test
  void givesOneGradeToAllAuthoritiesNamedTogether() {
    List<JudgementStated> stated =
        Articles.facts(
            JudgementStated.class,
            "Ofsted rated East Sussex, Essex and Staffordshire good; it judged Coventry"
                + " inadequate.");
    assertThat(stated)
        .extracting(j -> j.inspection().substring(0, 9) + " " + j.grade().notation())
        .containsExactlyInAnyOrder(
            "E10000011 good", "E10000012 good", "E10000028 good", "E08000026 inadequate");
  }

  @Test
  void assignsGradesInOrderForRespectively() {
    List<JudgementStated> stated =
        Articles.facts(
            JudgementStated.class,
            "Halton Borough Council and Hull City Council had been rated good and adequate"
                + " respectively.");
    assertThat(stated)
        .extracting(j -> j.inspection().substring(0, 9) + " " + j.grade().notation())
        .containsExactly("E06000006 good", "E06000010 adequate");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Including Halton and Hull, which were rated “good” and “adequate” respectively, 44 councils were inspected. | E06000006 good,E06000010 adequate
          Both Halton Borough Council, in the north west, and Hull City Council, in East Yorkshire, were rated “good”. | E06000006 good,E06000010 good
          Halton, Hull and Luton were rated “good” and “adequate” respectively. |
          Inspectors went to Kensington and Chelsea, and Hammersmith and Fulham. Kensington was rated “outstanding” while Hammersmith was rated “good”. | E09000020 outstanding,E09000013 good
          Kingston’s director left, and her department was taken over by an officer at neighbouring Labour Richmond council. The report found the service “inadequate”. | E09000021 inadequate
          """)
  void givesGradesToEachOfSeveralAuthorities(String text, String expected) {
    assertThat(
            Articles.facts(JudgementStated.class, text).stream()
                .map(j -> j.inspection().substring(0, 9) + " " + j.grade().notation())
                .collect(Collectors.joining(",")))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void readsTheLowestPossibleOfstedRatingAsInadequate() {
    assertThat(judgements("Luton Council received the lowest possible Ofsted rating in 2022."))
        .containsExactly("overall-effectiveness inadequate current");
  }

  @Test
  void assignsAnEarlierGradeToTheEarlierInspection() {
    List<JudgementStated> stated =
        Articles.facts(
            JudgementStated.class,
            "Tower Hamlets Council is now rated 'good', after it was rated 'inadequate' in 2017.");
    assertThat(stated)
        .extracting(JudgementStated::status)
        .contains(Status.CURRENT, Status.PREVIOUS);
    assertThat(stated)
        .filteredOn(j -> j.status() == Status.PREVIOUS)
        .singleElement()
        .satisfies(j -> assertThat(j.inspection()).endsWith("2017"));
  }

  private static List<String> judgements(String text) {
    return Articles.facts(JudgementStated.class, text).stream()
        .map(j -> j.area().notation() + " " + j.grade().notation() + " " + j.status().notation())
        .toList();
  }
}
