package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.document.Document;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.Published;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.Recognisers;
import scrutiny.recognise.spi.Reading;
import scrutiny.text.Issue;
import scrutiny.text.Severity;
import scrutiny.text.SourceText;

class DateChecksTest {
  private static final Recognisers RECOGNISERS = new Recognisers(ReportFixtures.AUTHORITIES);

  @Test
  void reportsAPublicationDateBeforeTheInspectionEnds() {
    Reading reading = readCover("4 to 8 July 2022", "9 August 2021");
    assertThat(reading.facts())
        .filteredOn(Published.class::isInstance)
        .extracting(f -> ((Published) f).date().iso())
        .containsExactly("2021-08-09");
    assertThat(messages(reading))
        .containsExactly("the publication date is before the inspection's last day: 9 August 2021");
    assertThat(messages(readCover("4 to 8 July 2022", "9 August 2022"))).isEmpty();
  }

  @Test
  void reportsAnInspectionEndingOnASunday() {
    Reading reading = readCover("4 to 10 July 2022", "9 August 2022");
    assertThat(reading.facts())
        .filteredOn(FieldworkDated.class::isInstance)
        .extracting(f -> ((FieldworkDated) f).end().orElseThrow().iso())
        .containsExactly("2022-07-10");
    assertThat(messages(reading))
        .containsExactly("the inspection starts or ends at a weekend: 4 to 10 July 2022");
  }

  @Test
  void warnsOfAnInspectionOfMoreThanEightWeeks() {
    assertThat(readCover("4 July 2022 to 8 July 2032", "9 August 2032").issues())
        .filteredOn(issue -> issue.severity() == Severity.WARNING)
        .extracting(Issue::message)
        .contains(
            "the dates of fieldwork are more than eight weeks apart, 3657 days:"
                + " 4 July 2022 to 8 July 2032");
    assertThat(messages(readCover("4 July to 26 August 2022", "9 October 2022")))
        .noneMatch(message -> message.contains("weeks apart"));
  }

  @Test
  void rejectsAReversedDateRangeAndGivesTheReason() {
    assertThat(messages(readCover("8 July to 4 July 2022", "9 August 2022")))
        .contains("introduces a value that could not be read: fieldwork");
  }

  @Test
  void prefersTheCoverOverARunningFooter() {
    StructuredDocument report = ReportFixtures.report("## What needs to improve\n\n- Plans.\n");
    assertThat(messages(RECOGNISERS.recognise(withFooter(report, "4 to 8 July 2022"))))
        .noneMatch(message -> message.contains("header or footer"));
    Reading other = RECOGNISERS.recognise(withFooter(report, "6 to 10 June 2022"));
    assertThat(messages(other))
        .contains("a header or footer gives other dates than the cover: 6 to 10 June 2022");
    assertThat(other.facts())
        .filteredOn(FieldworkDated.class::isInstance)
        .extracting(f -> ((FieldworkDated) f).start().iso())
        .containsExactly("2022-07-04");
  }

  /** Returns the report with a footer after its last block. */
  private static StructuredDocument withFooter(StructuredDocument report, String line) {
    Document document = report.document();
    SourceText text = SourceText.unpaged(document.text().characters() + "\n\n" + line + "\n");
    return new StructuredDocument(
        new Document(
            document.path(), document.hash(), document.mediaType(), text, document.blocks()),
        report.form(),
        report.kind(),
        report.sections());
  }

  private static Reading readCover(String days, String published) {
    return RECOGNISERS.recognise(
        ReportFixtures.layOut(
            """
            # Inspection of Sunderland children's services

            Inspection dates: %s

            Report published: %s

            ## What needs to improve

            - Plans.
            """
                .formatted(days, published)));
  }

  private static List<String> messages(Reading reading) {
    return reading.issues().stream()
        .map(Issue::message)
        .filter(m -> !m.startsWith("gives no judgement"))
        .toList();
  }
}
