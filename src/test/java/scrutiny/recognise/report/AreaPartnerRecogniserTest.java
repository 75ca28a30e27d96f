package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.Body;
import scrutiny.fact.Gss;
import scrutiny.fact.PartnerNamed;
import scrutiny.layout.StructuredDocument;
import scrutiny.reference.AuthorityFinder;

/** Tests recognition of the bodies responsible for an area's arrangements. */
class AreaPartnerRecogniserTest {
  private static final Body HALTON = new Body.Council(new Gss("E06000006"));
  private static final Body MERSEY = new Body.Other("NHS Mersey and Weaver Integrated Care Board");

  @Test
  void readsTheCouncilAndTheBoardWithTheirQuotes() {
    List<PartnerNamed> partners =
        partners(
            """
            Halton Borough Council and the Mersey and Weaver
            Integrated Care Board (ICB) are jointly responsible for planning help.
            """);
    assertThat(partners)
        .extracting(PartnerNamed::organisation, p -> p.quote().text())
        .containsExactly(
            tuple(HALTON, "Halton Borough Council"),
            tuple(MERSEY, "Mersey and Weaver\nIntegrated Care Board (ICB)"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Much has changed. Halton Borough Council and NHS Mersey and Weaver ICB share"
            + " responsibility as a partnership for commissioning services.",
        "The local authority and NHS Mersey and Weaver ICB have joint responsibility for the"
            + " planning of services.",
        "Both Halton Borough Council and Mersey and Weaver Integrated Care Board are collectively"
            + " responsible for commissioning and planning."
      })
  void readsVariedPhrasesForSharedResponsibility(String sentence) {
    assertThat(partners(sentence))
        .extracting(PartnerNamed::organisation)
        .containsExactly(HALTON, MERSEY);
  }

  @Test
  void acceptsSeparatorsWithinAName() {
    assertThat(
            partners(
                "Halton Borough Council, Bournemouth, Christchurch and Poole Council, NHS Wye, Usk"
                    + " and Severn Integrated Care Board and the Weaver Children's Trust are"
                    + " responsible for planning services."))
        .extracting(PartnerNamed::organisation)
        .containsExactly(
            HALTON,
            new Body.Council(new Gss("E06000058")),
            new Body.Other("NHS Wye, Usk and Severn Integrated Care Board"),
            new Body.Other("Weaver Children's Trust"));
  }

  @Test
  void fallsBackToTheCouncilInTheTableAndTheCommissioner() {
    assertThat(
            partners(
                """
                On 1 July 2022, Mersey and Weaver Integrated Care Board became responsible for the
                commissioning of health services.

                ## Local area partnership details

                | Local authority | Integrated care board |
                | Halton Borough Council Mary Lane, Director | Ann Ellis |
                """))
        .extracting(PartnerNamed::organisation)
        .containsExactly(HALTON, MERSEY);
  }

  @Test
  void ignoresOtherResponsibilities() {
    assertThat(
            partners(
                "Halton Borough Council and Mersey and Weaver ICB are responsible for these"
                    + " delays."))
        .isEmpty();
  }

  @Test
  void ignoresUnnamedBodies() {
    assertThat(
            partners("The local authority and the ICB are jointly responsible for commissioning."))
        .isEmpty();
  }

  private static List<PartnerNamed> partners(String rest) {
    StructuredDocument report =
        ReportFixtures.layOut(
            """
            # Area SEND inspection of Halton Local Area Partnership

            Inspection dates: 4 to 8 July 2022

            ## Information about the local area partnership

            """
                + rest);
    return new AreaPartnerRecogniser(
            ReportFixtures.INSPECTED, new AuthorityFinder(ReportFixtures.AUTHORITIES))
        .recognise(report).facts().stream().map(PartnerNamed.class::cast).toList();
  }
}
