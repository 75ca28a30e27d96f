package scrutiny.recognise.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.document.BlockNotation;
import scrutiny.document.Document;
import scrutiny.fact.Body;
import scrutiny.fact.Kind;
import scrutiny.fact.OrganisationMentioned;
import scrutiny.layout.DocumentForm;
import scrutiny.layout.Section;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;

class LocalBodyRecogniserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The corporate parenting board meets often.|corporate parenting board",
        "Links with the Northshire youth justice service are close.|Northshire youth justice"
            + " service",
        "It reports to the board’s new neglect and parenting sub-group.|neglect and parenting"
            + " sub-group",
        "The pan-Northshire policies and procedures group met."
            + "|pan-Northshire policies and procedures group",
        "Young people belong to the young people’s SEND advisory group."
            + "|young people’s SEND advisory group",
        "Beds are run by Northshire and Eastmoor NHS Foundation Trust."
            + "|Northshire and Eastmoor NHS Foundation Trust",
        "Funds came from NHS Westvale, Northshire and Eastmoor Integrated Care Board."
            + "|NHS Westvale, Northshire and Eastmoor Integrated Care Board",
        "The deputy chair of the Northshire Safeguarding Children Board resigned."
            + "|Northshire Safeguarding Children Board",
        "Chief Constable of Northshire Police|Northshire Police",
        "Cafcass and Northshire Constabulary agree.|Northshire Constabulary",
        "Most go to the Safer Northshire executive board.|Safer Northshire executive board",
        "Advocates from Barnardo’s visit them.|Barnardo’s",
        "It joined the regional adoption agency.|regional adoption agency",
        "The virtual school helps pupils to catch up.|virtual school",
        "Calls go to the multi-agency referral unit.|multi-agency referral unit",
        "The SEND governance board meets each month.|SEND governance board",
        "The Northshire consortium shares its homes.|Northshire consortium",
        "Advice came from Turning Point in May.|Turning Point",
        "The Multi- Agency Safeguarding Hub works.|Multi-Agency Safeguarding Hub"
      })
  void readsTheNameOfABody(String sentence, String name) {
    assertThat(mentioned(sentence))
        .extracting(OrganisationMentioned::organisation)
        .containsExactly(new Body.Other(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The local authority and the council work with the police and with schools.",
        "Health partners and the wider partnership are committed.",
        "Adoption panels and youth offending teams differ.",
        "Trust grew, and the board met.",
        "Partnership working with a good agency is strong.",
        "Effective safeguarding partnership arrangements are rare.",
        "The Police and Crime Commissioner for Northshire wrote.",
        "The Director of Children’s Services chairs the relevant sub-group.",
        "Work of the new sub-group is slow.",
        "A new governance board and its working group meet.",
        "This was a turning point for the consortium.",
        "A multi-agency panel meets in Eastmoor College Road.",
        "They found that home office space is short.",
        "The virtual school head left, and virtual schools differ.",
        "Northshire County Council accepted this."
      })
  void ignoresGeneralWordsForBodies(String sentence) {
    assertThat(mentioned(sentence)).isEmpty();
    assertThat(mentioned(sentence + " It told the Eastmoor Youth Council.")).hasSize(1);
  }

  @Test
  void readsAnAbbreviationThatTheDocumentIntroduces() {
    assertThat(
            mentioned(
                "The Northshire Care Alliance (NCA) began.\n\nStaff of the NCA praise it. The NCA"
                    + " and the NCAB grow."))
        .extracting(m -> m.quote().text(), OrganisationMentioned::organisation)
        .containsExactly(
            tuple("Northshire Care Alliance", new Body.Other("Northshire Care Alliance")),
            tuple("NCA", new Body.Other("Northshire Care Alliance")));
  }

  @Test
  void quotesTheFirstMentionOfEachName() {
    List<OrganisationMentioned> mentions =
        mentioned("The fostering panel is able. The Fostering\nPanel is quick.");
    assertThat(mentions)
        .singleElement()
        .satisfies(m -> assertThat(m.quote().span().start()).isEqualTo("The ".length()));
  }

  @Test
  void ignoresTheInspectionTeam() {
    assertThat(mentioned("Northshire Police", SectionKind.TEAM)).isEmpty();
    assertThat(mentioned("Northshire Police", SectionKind.BODY)).hasSize(1);
  }

  private static List<OrganisationMentioned> mentioned(String text) {
    return mentioned(text, SectionKind.BODY);
  }

  private static List<OrganisationMentioned> mentioned(String text, SectionKind section) {
    Document document = BlockNotation.parse(text);
    StructuredDocument structured =
        new StructuredDocument(
            document,
            DocumentForm.REPORT,
            Kind.OTHER,
            List.of(new Section(section, document.blocks())));
    return new LocalBodyRecogniser()
        .recognise(structured).facts().stream().map(OrganisationMentioned.class::cast).toList();
  }
}
