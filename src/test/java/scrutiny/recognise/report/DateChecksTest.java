package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import scrutiny.document.Document;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.Published;
import scrutiny.layout.LaidOut;
import scrutiny.recognise.Reading;
import scrutiny.recognise.Recognisers;
import scrutiny.text.Issue;
import scrutiny.text.SourceText;

class DateChecksTest {
  private static final Recognisers ALL = new Recognisers(Typed.COUNCILS);

  @Test
  void aDateBeforeTheInspectionsEndIsKeptAndTold() {
    Reading reading = cover("4 to 8 July 2022", "9 August 2021");
    assertThat(reading.facts())
        .filteredOn(Published.class::isInstance)
        .extracting(f -> ((Published) f).date().iso())
        .containsExactly("2021-08-09");
    assertThat(messages(reading))
        .containsExactly("is dated before the inspection's last day: 9 August 2021");
    assertThat(messages(cover("4 to 8 July 2022", "9 August 2022"))).isEmpty();
  }

  @Test
  void anInspectionThatEndsOnASundayIsKeptAndTold() {
    Reading reading = cover("4 to 10 July 2022", "9 August 2022");
    assertThat(reading.facts())
        .filteredOn(FieldworkDated.class::isInstance)
        .extracting(f -> ((FieldworkDated) f).end().orElseThrow().iso())
        .containsExactly("2022-07-10");
    assertThat(messages(reading))
        .containsExactly("the inspection starts or ends at a weekend: 4 to 10 July 2022");
  }

  @Test
  void daysOfWhichTheLastComesFirstAreNotReadButStayInTheReason() {
    assertThat(messages(cover("8 July to 4 July 2022", "9 August 2022")))
        .contains("introduces the fieldwork in words after which none could be read");
  }

  @Test
  void theCoverIsFollowedWhereARunningLineGivesOtherDays() {
    LaidOut report = Typed.report("## What needs to improve\n\n- Plans.\n");
    assertThat(messages(ALL.recognise(running(report, "4 to 8 July 2022"))))
        .noneMatch(message -> message.contains("running line"));
    Reading other = ALL.recognise(running(report, "6 to 10 June 2022"));
    assertThat(messages(other))
        .contains("a running line gives other days than the cover: 6 to 10 June 2022");
    assertThat(other.facts())
        .filteredOn(FieldworkDated.class::isInstance)
        .extracting(f -> ((FieldworkDated) f).start().iso())
        .containsExactly("2022-07-04");
  }

  /** A report with a running line, which stands behind its last block. */
  private static LaidOut running(LaidOut report, String line) {
    Document document = report.document();
    SourceText text = SourceText.unpaged(document.text().characters() + "\n\n" + line + "\n");
    return new LaidOut(
        new Document(
            document.path(), document.hash(), document.mediaType(), text, document.blocks()),
        report.form(),
        report.kind(),
        report.sections());
  }

  private static Reading cover(String days, String published) {
    return ALL.recognise(
        Typed.laidOut(
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
