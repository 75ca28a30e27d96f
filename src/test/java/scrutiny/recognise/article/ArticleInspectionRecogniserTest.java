package scrutiny.recognise.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.Kind;

/** Tests which inspections are read from an article, and with which dates. */
class ArticleInspectionRecogniserTest {
  private static final String THURROCK = "E06000034";

  @Test
  void readsBothInspectionsOfASentenceWithTheirFrameworks() {
    String text =
        "Thurrock was inspected from 22 February to 16 March 2016 under the single inspection"
            + " framework, and from 4 to 22 November 2019 it was inspected under ILACS.";
    assertThat(mentioned(text))
        .extracting(InspectionMentioned::kind, i -> i.authority().code())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.SIF, THURROCK),
            org.assertj.core.groups.Tuple.tuple(Kind.ILACS, THURROCK));
    assertThat(Articles.facts(FieldworkDated.class, text))
        .extracting(d -> d.start().iso() + "/" + d.end().orElseThrow().iso())
        .containsExactly("2016-02-22/2016-03-16", "2019-11-04/2019-11-22");
  }

  @Test
  void mergesMentionsWithAgreeingDates() {
    String text =
        """
        Darlington Council was inspected in October 2022.
        The inspection ran from 10 to 21 October 2022.
        Inspectors judged services to be good.
        """;
    assertThat(mentioned(text)).hasSize(1);
    assertThat(Articles.facts(FieldworkDated.class, text))
        .singleElement()
        .satisfies(d -> assertThat(d.quote().text()).isEqualTo("10 to 21 October 2022"));
  }

  @Test
  void readsAVisitToEachOfTwoCouncils() {
    String text =
        "Focused visits\n\n"
            + "Wokingham Borough Council: inspectors came for a focused visit on 20 and 21 February"
            + " 2024, a good while after anything else there.\n\n"
            + "Knowsley Council: the focused visit was on 31 January and 1 February 2024, and"
            + " nothing was graded by it.";
    assertThat(mentioned(text))
        .extracting(InspectionMentioned::kind)
        .containsOnly(Kind.FOCUSED_VISIT);
    assertThat(Articles.facts(FieldworkDated.class, text))
        .extracting(d -> d.start().iso())
        .containsExactly("2024-02-20", "2024-01-31");
  }

  @Test
  void ignoresPublicationDates() {
    String text =
        "Nottingham City Council was inspected from 4 to 22 July 2022. The report was published on"
            + " 5 September 2022.";
    assertThat(Articles.facts(FieldworkDated.class, text))
        .extracting(d -> d.start().iso())
        .containsExactly("2022-07-04");
  }

  @Test
  void ignoresFutureInspections() {
    assertThat(mentioned("Leeds City Council does not know the date of its next inspection."))
        .isEmpty();
    assertThat(mentioned("Leeds City Council had its last inspection in 2022.")).hasSize(1);
  }

  @Test
  void doesNotTakeTheYearOfALawOrAFrameworkForThatOfAnInspection() {
    String law = "Ofsted inspected Leeds City Council under the 2015 Regulations.";
    String framework =
        "Leeds City Council had the fifth inspection under the single inspection framework, which"
            + " came in in November 2013.";
    assertThat(Articles.facts(FieldworkDated.class, law)).isEmpty();
    assertThat(Articles.facts(FieldworkDated.class, framework)).isEmpty();
    assertThat(Articles.facts(FieldworkDated.class, law.replace("Regulations", "rules")))
        .hasSize(1);
  }

  @Test
  void takesAShortNameForTheFormerCouncilInATextOfItsTime() {
    String text =
        "Bucks children's services: Ofsted's verdict\n\n"
            + "Ofsted visited Buckinghamshire County Council in May 2016 and rated its services"
            + " inadequate. Since its inspection in 2014 Buckinghamshire had done too little.";
    assertThat(mentioned(text))
        .extracting(i -> i.authority().code())
        .isNotEmpty()
        .containsOnly("E10000002");
    assertThat(mentioned(text + " In May 2022 Ofsted visited Buckinghamshire again."))
        .extracting(i -> i.authority().code())
        .contains("E06000060");
  }

  private static List<InspectionMentioned> mentioned(String text) {
    return Articles.facts(InspectionMentioned.class, text);
  }
}
