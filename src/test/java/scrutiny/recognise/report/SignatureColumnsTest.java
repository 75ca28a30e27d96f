package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.Body;
import scrutiny.fact.InspectorNamed;

/** Tests that each signatory of a joint letter is given the inspectorate beside the name. */
class SignatureColumnsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        // one cell a paragraph line, as a converter that loses the table writes it
        "Ofsted\tCare Quality Commission\n\nAnn Ellis\nNational Director\tTom Reed\nDeputy Chief"
            + " Inspector",
        "Ofsted\tCare Quality Commission\nAnn Ellis\tTom Reed\nNational Director\tDeputy Chief"
            + " Inspector",
        "Ofsted\tCare Quality Commission\nAnn Ellis\nTom Reed",
        "Ofsted\nCare Quality Commission\n\nAnn Ellis\nNational Director\n\nTom Reed\nInspector",
        "Ofsted\n\nAnn Ellis\nNational Director\n\nCQC\n\nTom Reed\nNational Director",
        "Ann Ellis\nNational Director\nOfsted\n\nTom Reed\nChief Inspector\nCQC",
        "Ann Ellis, National Director, Ofsted\nTom Reed, Chief Inspector, CQC",
        "Ann Ellis\tTom Reed\nNational Director, Ofsted\tChief Inspector, CQC"
      })
  void givesEachSignatoryTheInspectorateBesideTheName(String signature) {
    var letter =
        ReportFixtures.layOut(
            """
            9 March 2020

            Mary Lane, Director of Children's Services, Sunderland City Council

            Dear local partnership

            ## Joint targeted area inspection of the multi-agency response to neglect in Sunderland

            Between 27 and 31 January 2020, inspectors came.

            Yours sincerely

            """
                + signature);
    assertThat(new SignatoryRecogniser().recognise(letter).facts())
        .map(InspectorNamed.class::cast)
        .extracting(InspectorNamed::name, InspectorNamed::organisation)
        .containsExactlyInAnyOrder(
            tuple("Ann Ellis", Body.OFSTED), tuple("Tom Reed", new Body.Inspectorate("cqc")));
  }
}
