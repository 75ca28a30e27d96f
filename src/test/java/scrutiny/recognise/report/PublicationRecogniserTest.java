package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.fact.PartialDate;
import scrutiny.fact.Published;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.text.Issue;

class PublicationRecogniserTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Report published: 30 August 2022             | 30 August 2022
          Report published 30 August 2022              | 30 August 2022
          Published on 30 August 2022                  | 30 August 2022
          Date of publication: 30 August 2022          | 30 August 2022
          Publication date: 30th August 2022           | 30th August 2022
          """)
  void readsALabelledDate(String line, String day) {
    List<Published> published = published(read(ReportFixtures.report(line)));
    assertThat(published).extracting(p -> p.quote().text()).containsExactly(day);
    assertThat(published)
        .extracting(Published::date)
        .containsExactly(new PartialDate("2022-08-30"));
  }

  @Test
  void ignoresAReportWithoutALabel() {
    assertThat(read(ReportFixtures.report("Seen again on 30 August 2022")))
        .isEqualTo(Reading.empty());
    assertThat(read(ReportFixtures.report("Published on 30 August 2022")).facts()).hasSize(1);
  }

  @Test
  void readsTheDateOfALetter() {
    Reading reading =
        read(ReportFixtures.letter("This letter is about the visit on 5 and 6 July 2022."));
    assertThat(published(reading))
        .extracting(p -> p.quote().text())
        .containsExactly("26 July 2022");
    assertThat(reading.issues()).isEmpty();
  }

  @Test
  void infersAMisprintedYearFromTheVisitAndReportsIt() {
    Reading reading = read(misprinted("26 July 20222", "5 and 6 July 2022"));
    assertThat(published(reading)).extracting(p -> p.quote().text()).containsExactly("26 July");
    assertThat(published(reading))
        .extracting(Published::date)
        .containsExactly(new PartialDate("2022-07-26"));
    assertThat(reading.issues())
        .extracting(Issue::message)
        .containsExactly("the letter's date is misprinted: 26 July 20222");
  }

  @Test
  void usesTheNextYearForAMisprintedDateBeforeTheVisit() {
    assertThat(published(read(misprinted("10 January 202", "12 December 2022"))))
        .extracting(Published::date)
        .containsExactly(new PartialDate("2023-01-10"));
  }

  @Test
  void ignoresAMisprintWithoutAVisitDate() {
    assertThat(read(misprinted("26 July 20222", "some days in July"))).isEqualTo(Reading.empty());
  }

  private static StructuredDocument misprinted(String date, String visit) {
    return ReportFixtures.layOut(
        """
        %s

        Dear Ms Lane

        ### Focused visit to Nottingham City Council

        This letter is about the visit on %s.

        Yours sincerely

        Ann Ellis
        """
            .formatted(date, visit));
  }

  private static Reading read(StructuredDocument document) {
    return new PublicationRecogniser().recognise(document);
  }

  private static List<Published> published(Reading reading) {
    return reading.facts().stream().map(f -> (Published) f).toList();
  }
}
