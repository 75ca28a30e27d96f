package scrutiny.web.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
  private static Node date(String text) {
    return NodeFactory.createLiteralString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-03-01,1 March 2019",
    "2019-03,March 2019",
    "2019,2019",
    "--11,'November, year not stated'",
    "2019-13-45,2019-13-45",
    "in spring,in spring"
  })
  void writesDaysMonthsAndYearsInWords(String date, String words) {
    assertThat(DateText.of(date(date))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-03-01,2019-03-12,1 March to 12 March 2019",
    "2018-12-10,2019-01-18,10 December 2018 to 18 January 2019",
    "2019-03,2019-04,March 2019 to April 2019",
    "2019-03-01,2019-03-01,1 March 2019"
  })
  void writesTheYearOfAPeriodOnce(String start, String end, String words) {
    assertThat(DateText.period(date(start), Optional.of(date(end)))).isEqualTo(words);
  }

  @Test
  void writesAPeriodWithoutAnEndAsItsFirstDay() {
    assertThat(DateText.period(date("2019-03-01"), Optional.empty())).isEqualTo("1 March 2019");
  }

  @Test
  void givesProgramsTheExactDate() {
    assertThat(DateText.html(date("2019-03")))
        .hasToString("<time datetime=\"2019-03\">March 2019</time>");
    assertThat(DateText.html(Optional.empty(), "not stated")).hasToString("not stated");
  }
}
