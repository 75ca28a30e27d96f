package scrutiny.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the dates that can be drawn. */
class ChartDateTest {
  private static ChartDate date(String iso) {
    return ChartDate.parse(iso).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2016-01-01,2016.00137,1 January 2016,Jan 2016",
    "2016-12-31,2016.99863,31 December 2016,Dec 2016",
    "2016-07,2016.54167,July 2016,Jul 2016",
    "2016,2016.5,2016,2016"
  })
  void hasAPlaceAmongTheYears(String iso, double year, String words, String monthAndYear) {
    assertThat(date(iso).year()).isEqualTo(year, within(0.0001));
    assertThat(date(iso).words()).isEqualTo(words);
    assertThat(date(iso).monthAndYear()).isEqualTo(monthAndYear);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "--11", "2016-13", "2016-13-45", "2015-02-29", "soon", "+201", "-201"})
  void aTextThatIsNoDateCannotBeDrawn(String text) {
    assertThat(ChartDate.parse(text)).isEqualTo(Optional.empty());
  }

  @Test
  void aYearComesAfterItsFirstMonthsAndBeforeItsLast() {
    assertThat(List.of(date("2016"), date("2016-11-30"), date("2016-02")).stream().sorted())
        .extracting(ChartDate::iso)
        .containsExactly("2016-02", "2016", "2016-11-30");
  }
}
