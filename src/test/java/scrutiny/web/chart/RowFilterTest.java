package scrutiny.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.Fixture;
import scrutiny.query.ParameterValues;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.Rows;
import scrutiny.query.SparqlService;

/** Tests that a filter of rows gives what the query gives with the parameter. */
class RowFilterTest {
  private static final SparqlService SERVICE =
      Fixture.executor(
          Path.of("src/test/resources/cases/history-of-a-service/expected.trig"),
          Path.of("src/test/resources/story-vocabulary.trig"),
          Path.of("src/test/resources/second-year.trig"));

  private static Rows rows(Chart chart, Map<String, String> values) throws Exception {
    return SERVICE.select(
        PrebuiltQueries.bundled().get(chart.query()).bind(values, new ParameterValues(SERVICE)),
        result -> Rows.read(result, 1000));
  }

  @ParameterizedTest
  @CsvSource({
    "themes-over-the-years,theme,pathway-plans",
    "themes-over-the-years,from,2018",
    "themes-over-the-years,to,2018",
    "grades-over-the-years,from,2018",
    "grades-over-the-years,to,2018",
    "posts-over-the-years,role,director-of-childrens-services"
  })
  void aFilterLeavesTheRowsThatTheQueryGives(String name, String parameter, String value)
      throws Exception {
    Chart chart = Charts.find(name).orElseThrow();
    assertThat(chart.filters()).extracting(RowFilter::parameter).contains(parameter);
    Map<String, String> values = Map.of(parameter, value);
    Rows expected = rows(chart, values);
    Rows all = rows(chart, Map.of());
    assertThat(expected.rows()).isNotEmpty().hasSizeLessThan(all.rows().size());
    assertThat(RowFilter.apply(chart.filters(), values, all)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "theme,exploitation,1",
    "from,2018,1",
    "to,2018,3",
    "from,2022,0",
    "to,2016,0",
    "authority,any,4"
  })
  void aFilterLeavesOnlyRowsWithTheValue(String parameter, String value, int left)
      throws Exception {
    Chart chart = new ThemesChart();
    List<?> rows =
        RowFilter.apply(chart.filters(), Map.of(parameter, value), rows(chart, Map.of())).rows();
    assertThat(rows).hasSize(left);
  }
}
