package scrutiny.recognise.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.fact.PartialDate;
import scrutiny.text.Span;

/** Tests {@link ArticleDates}; partial dates stay partial. */
class ArticleDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on 7 July 2017 | 2017-07-07 |
          Friday, July 7, 2017 | 2017-07-07 |
          between 10 and 21 October 2022 | 2022-10-10 | 2022-10-21
          from 24 April to 18 May 2017 | 2017-04-24 | 2017-05-18
          the 21st February to 4th March 2022 | 2022-02-21 | 2022-03-04
          on 31 January and 1 February 2024 | 2024-01-31 | 2024-02-01
          over April and May 2017 | 2017-04 | 2017-05
          in March 2020 | 2020-03 |
          back in 2015, when | 2015 |
          Meeting: 23/01/2020 | 2020-01-23 |
          date 2024-03-22 | 2024-03-22 |
          """)
  void readsDatesOfAnyPrecision(String text, String start, String end) {
    ArticleDates.ArticleDate found = dates(text, Optional.empty()).getFirst();
    assertThat(found.start()).hasValue(new PartialDate(start));
    assertThat(found.end()).isEqualTo(Optional.ofNullable(end).map(PartialDate::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"in the year 2022/23", "£2017", "2,018 children", "it may help", "99 months"})
  void ignoresNumbersThatAreNotDates(String text) {
    assertThat(dates(text, Optional.empty())).isEmpty();
  }

  @Test
  void leavesTheYearOfABareMonthUnknown() {
    ArticleDates.ArticleDate found = dates("a visit in December", Optional.empty()).getFirst();
    assertThat(found.start()).isEmpty();
  }

  @Test
  void infersTheYearFromTheArticleDate() {
    Optional<LocalDate> written = Optional.of(LocalDate.of(2017, 7, 7));
    assertThat(dates("a visit in May", written).getFirst().start())
        .hasValue(new PartialDate("2017-05"));
    assertThat(dates("a visit in December", written).getFirst().start())
        .hasValue(new PartialDate("2016-12"));
    assertThat(dates("visits last month", written).getFirst().start())
        .hasValue(new PartialDate("2017-06"));
  }

  @Test
  void infersTheYearFromAnEarlierMentionOfTheMonth() {
    List<ArticleDates.ArticleDate> found =
        dates("The inspection of July 2022 ran from 4-22 July.", Optional.empty());
    assertThat(found.getLast().start()).hasValue(new PartialDate("2022-07-04"));
    assertThat(found.getLast().end()).hasValue(new PartialDate("2022-07-22"));
  }

  private static List<ArticleDates.ArticleDate> dates(String text, Optional<LocalDate> written) {
    return ArticleDates.in(text, new Span(0, text.length()), written);
  }

  @ParameterizedTest
  @CsvSource({
    "true, Inspectors came to Cumberland for the first time since its formation in",
    "true, Cumberland Council was created in",
    "true, The two authorities were split from the county and launched on",
    "false, Cumberland Council was visited in an inspection that began in",
    "false, Ofsted launched an inspection in",
    "false, A new plan was created after a visit. It was established in"
  })
  void knowsWhenACouncilBegan(boolean isOfFoundation, String before) {
    String text = before + " April 2023.";
    Span date = new Span(before.length() + 1, text.length() - 1);
    assertThat(ArticleDates.isOfFoundation(text, date)).isEqualTo(isOfFoundation);
  }
}
