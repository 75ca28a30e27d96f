package scrutiny.recognise.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.text.Span;

class DateRangeTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          13 July 2022                                   | 2022-07-13 | 2022-07-13
          13th July 2022                                 | 2022-07-13 | 2022-07-13
          13th of July, 2022                             | 2022-07-13 | 2022-07-13
          3 Sept 2022                                    | 2022-09-03 | 2022-09-03
          3 Dec. 2022                                    | 2022-12-03 | 2022-12-03
          3 JULY 2022                                    | 2022-07-03 | 2022-07-03
          11 to 22 July 2022                             | 2022-07-11 | 2022-07-22
          11-22 July 2022                                | 2022-07-11 | 2022-07-22
          11 - 22 July 2022                              | 2022-07-11 | 2022-07-22
          11–22 July 2022                                | 2022-07-11 | 2022-07-22
          11 — 22 July 2022                              | 2022-07-11 | 2022-07-22
          11‑22 July 2022                                | 2022-07-11 | 2022-07-22
          11─22 July 2022                                | 2022-07-11 | 2022-07-22
          11th and 12th July 2022                        | 2022-07-11 | 2022-07-12
          11 & 12 July 2022                              | 2022-07-11 | 2022-07-12
          5, 6 and 7 May 2021                            | 2021-05-05 | 2021-05-07
          24 April to 18 May 2017                        | 2017-04-24 | 2017-05-18
          24th April – 18th May 2017                     | 2017-04-24 | 2017-05-18
          24 April 2017 to 18 May 2017                   | 2017-04-24 | 2017-05-18
          24 April 2017 – 18 May 2017                    | 2017-04-24 | 2017-05-18
          30 November to 11 December 2015                | 2015-11-30 | 2015-12-11
          14 December to 8 January 2016                  | 2015-12-14 | 2016-01-08
          14 December 2015 to 8 January 2016             | 2015-12-14 | 2016-01-08
          4 to 8 July and 18 to 22 July 2022             | 2022-07-04 | 2022-07-22
          4 to 8 July 2022 and 18 to 22 July 2022        | 2022-07-04 | 2022-07-22
          24 and 25 May, and 1 and 2 June 2022           | 2022-05-24 | 2022-06-02
          4 July 2022 through to 8 July                  | 2022-07-04 | 2022-07-08
          4 to Friday 8 July 2022                        | 2022-07-04 | 2022-07-08
          5th and Weds 6th July 2022                     | 2022-07-05 | 2022-07-06
          24 April to Thursday 18 May 2017               | 2017-04-24 | 2017-05-18
          4 to 8 July 2022; 18 to 22 July 2022           | 2022-07-04 | 2022-07-22
          4 July2022                                     | 2022-07-04 | 2022-07-04
          04/07/2022                                     | 2022-07-04 | 2022-07-04
          04/07/2022 – 08/07/2022                        | 2022-07-04 | 2022-07-08
          4.7.2022 to 8.7.2022                           | 2022-07-04 | 2022-07-08
          22 to the 30th of July 2024                    | 2024-07-22 | 2024-07-30
          22 to Friday the 26th of July 2024      | 2024-07-22 | 2024-07-26
          22 until 26 July 2024                          | 2024-07-22 | 2024-07-26
          5 and the 6 July 2022                          | 2022-07-05 | 2022-07-06
          22nd of July to the 2nd of August 2024     | 2024-07-22 | 2024-08-02
          March 10 to 21, 2025                           | 2025-03-10 | 2025-03-21
          July 22nd to July 26th, 2024                   | 2024-07-22 | 2024-07-26
          July 22nd to August 2nd 2024                   | 2024-07-22 | 2024-08-02
          11.11.24 to 22.11.24                           | 2024-11-11 | 2024-11-22
          4.7.1998                                       | 1998-07-04 | 1998-07-04
          11/11/24 and 12/11/24                          | 2024-11-11 | 2024-11-12
          22/07 to 26/07/2024                            | 2024-07-22 | 2024-07-26
          22-26/07/2024                                  | 2024-07-22 | 2024-07-26
          2025-03-10 to 2025-03-21                       | 2025-03-10 | 2025-03-21
          29 February 2016                               | 2016-02-29 | 2016-02-29
          """)
  void readsFirstAndLastDay(String text, LocalDate start, LocalDate end) {
    assertThat(find(text)).contains(new DateRange(new Span(0, text.length()), start, end));
  }

  @Test
  void keepsItsSpanAcrossALineBreak() {
    String text = "The visit took place on 4 to\n8 July 2022, as agreed.";
    DateRange days = find(text).orElseThrow();
    assertThat(text.substring(days.span().start(), days.span().end()))
        .isEqualTo("4 to\n8 July 2022");
  }

  @Test
  void findsOnlyTheFirstDatesWithinTheSpan() {
    String text =
        "On 1 May 2021 a letter came. The visit on 4 July 2022 followed one on 5 May 2019.";
    Span second = new Span(text.indexOf("The visit"), text.length());
    assertThat(DateRange.find(text, second, OptionalInt.empty()).map(DateRange::start))
        .contains(LocalDate.of(2022, 7, 4));
  }

  @Test
  void usesTheGivenYearWhenNoneIsWritten() {
    assertThat(DateRange.find("on 4 and 5 July", new Span(0, 15), OptionalInt.of(2022)))
        .contains(
            new DateRange(new Span(3, 15), LocalDate.of(2022, 7, 4), LocalDate.of(2022, 7, 5)));
    assertThat(find("on 4 and 5 July")).isEmpty();
  }

  @Test
  void prefersTheWrittenYear() {
    assertThat(
            DateRange.find("4 July 2021", new Span(0, 11), OptionalInt.of(2022))
                .map(DateRange::start))
        .contains(LocalDate.of(2021, 7, 4));
  }

  @Test
  void skipsDatesWithoutAKnownYear() {
    assertThat(find("by 4 July, that is, before 9 August 2022").map(DateRange::start))
        .contains(LocalDate.of(2022, 8, 9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31 February 2022",
        "31 April 2022",
        "32 July 2022",
        "0 July 2022",
        "22 to 11 July 2022",
        "4 July 20222",
        "July 2022",
        "4 Juli 2022",
        "in 2022",
        ""
      })
  void rejectsInvalidDates(String text) {
    assertThat(find(text)).isEmpty();
  }

  private static Optional<DateRange> find(String text) {
    return DateRange.find(text, new Span(0, text.length()), OptionalInt.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "as paragraph 1.2.10 says",
        "see 3.1.12",
        "3.1.12 Leaders plan well",
        "1.2.10\n1.2.11",
        "to date, standard 1.2.10"
      })
  void ignoresNumbersOfParagraphs(String text) {
    assertThat(find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date: 1.2.10",
        "Inspection dates\t1.2.10",
        "Dates of the visit: 1.2.10",
        "dated 1.2.10",
        "Published on 1.2.10"
      })
  void readsAYearInTwoFiguresAfterALabelForDates(String text) {
    assertThat(find(text).map(DateRange::start)).contains(LocalDate.of(2010, 2, 1));
  }

  @Test
  void readsListedYearsInTwoFigures() {
    String text = "Inspection dates: Previous inspection:\t4.7.22\t1.2.18";
    assertThat(DateRange.findAll(text, new Span(0, text.length())))
        .extracting(DateRange::start)
        .containsExactly(LocalDate.of(2022, 7, 4), LocalDate.of(2018, 2, 1));
  }

  @Test
  void ignoresNumbersThatAreNotDays() {
    assertThat(find("see 1.2 of 2022, and 13/14/2022")).isEmpty();
    assertThat(find("see 1.2 of 2022, and 13/12/2022")).isPresent();
  }
}
