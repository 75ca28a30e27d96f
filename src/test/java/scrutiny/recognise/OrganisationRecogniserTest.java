package scrutiny.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.document.Document;
import scrutiny.document.SourceFile;
import scrutiny.document.UnreadableDocument;
import scrutiny.document.plain.PlainReader;
import scrutiny.fact.Body;
import scrutiny.fact.Kind;
import scrutiny.fact.OrganisationMentioned;
import scrutiny.layout.Form;
import scrutiny.layout.LaidOut;
import scrutiny.layout.Part;
import scrutiny.layout.Section;

class OrganisationRecogniserTest {
  private static List<OrganisationMentioned> mentioned(String text) throws UnreadableDocument {
    Document document =
        new PlainReader().read(new SourceFile("a.txt", text.getBytes(StandardCharsets.UTF_8)));
    LaidOut laidOut =
        new LaidOut(
            document, Form.ARTICLE, Kind.OTHER, List.of(new Section(Part.BODY, document.blocks())));
    return new OrganisationRecogniser()
        .recognise(laidOut).facts().stream().map(OrganisationMentioned.class::cast).toList();
  }

  @Test
  void oneBodyIsKnownByItsNameAndItsInitials() throws UnreadableDocument {
    Body cafcass = new Body.Other("Cafcass");
    assertThat(mentioned("They heard [Cafcass] and the court."))
        .extracting(OrganisationMentioned::organisation)
        .containsExactly(cafcass);
    assertThat(mentioned("The Children and Family Court\nAdvisory and Support Service agreed."))
        .extracting(OrganisationMentioned::organisation)
        .containsExactly(cafcass);
  }

  @Test
  void eachIsQuotedWhereItIsNamedFirst() throws UnreadableDocument {
    assertThat(mentioned("Ofsted came in March, and Ofsted came again."))
        .singleElement()
        .satisfies(m -> {
          assertThat(m.quote().span().start()).isZero();
          assertThat(m.organisation()).isEqualTo(Body.OFSTED);
        });
  }

  @Test
  void addressesAndOtherWordsNameNobody() throws UnreadableDocument {
    assertThat(mentioned("Write to enquiries@Ofsted.example about the DfEs of the past."))
        .isEmpty();
  }
}
