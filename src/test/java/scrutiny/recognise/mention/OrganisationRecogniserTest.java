package scrutiny.recognise.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.document.Document;
import scrutiny.document.SourceFile;
import scrutiny.document.UnreadableDocumentException;
import scrutiny.document.plain.PlainTextReader;
import scrutiny.fact.Body;
import scrutiny.fact.Kind;
import scrutiny.fact.OrganisationMentioned;
import scrutiny.layout.DocumentForm;
import scrutiny.layout.Section;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;

class OrganisationRecogniserTest {
  private static List<OrganisationMentioned> mentioned(String text)
      throws UnreadableDocumentException {
    Document document =
        new PlainTextReader().read(new SourceFile("a.txt", text.getBytes(StandardCharsets.UTF_8)));
    StructuredDocument laidOut =
        new StructuredDocument(
            document,
            DocumentForm.ARTICLE,
            Kind.OTHER,
            List.of(new Section(SectionKind.BODY, document.blocks())));
    return new OrganisationRecogniser()
        .recognise(laidOut).facts().stream().map(OrganisationMentioned.class::cast).toList();
  }

  @Test
  void recognisesABodyByNameAndInitials() throws UnreadableDocumentException {
    Body cafcass = new Body.Other("Cafcass");
    assertThat(mentioned("They heard [Cafcass] and the court."))
        .extracting(OrganisationMentioned::organisation)
        .containsExactly(cafcass);
    assertThat(mentioned("The Children and Family Court\nAdvisory and Support Service agreed."))
        .extracting(OrganisationMentioned::organisation)
        .containsExactly(cafcass);
  }

  @Test
  void ignoresWhatOfstedInspectsByLaw() throws UnreadableDocumentException {
    assertThat(mentioned("Ofsted regulates and inspects homes, and Cafcass."))
        .extracting(OrganisationMentioned::organisation)
        .containsExactly(Body.OFSTED);
    assertThat(mentioned("Ofsted inspects homes.\n\nIt spoke to Cafcass.")).hasSize(2);
  }

  @Test
  void quotesTheFirstMention() throws UnreadableDocumentException {
    assertThat(mentioned("Ofsted came in March, and Ofsted came again."))
        .singleElement()
        .satisfies(m -> {
          assertThat(m.quote().span().start()).isZero();
          assertThat(m.organisation()).isEqualTo(Body.OFSTED);
        });
  }

  @Test
  void ignoresAddressesAndPartsOfWords() throws UnreadableDocumentException {
    assertThat(mentioned("Write to enquiries@Ofsted.example about the DfEs of the past."))
        .isEmpty();
  }
}
