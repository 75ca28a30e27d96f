package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;
import static scrutiny.web.Http.header;
import static scrutiny.web.Http.sparql;
import static scrutiny.web.Http.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a value outside of those allowed is refused with the allowed ones. */
class RequestParametersTest {
  private static final String SELECT = sparql("SELECT ?s { ?s ?p ?o } LIMIT 1");

  @RegisterExtension static final FixtureServer server = new FixtureServer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/queries/latest-judgements?ended=maybe&format=csv | valid values: no, yes",
        "/queries/reports?format=csv&bom=yes | bom must be true or false",
        "/queries/reports?format=json&bom=yes | bom must be true or false",
        "/queries/reports?format=csv&format=tsv | give the parameter format only once",
        "/queries/reports?page=1&page=2 | give the parameter page only once",
        "/queries/latest-judgements.csv?ended=no&ended=yes | give the parameter ended only once",
        "/queries/changes-in-a-period.csv?from=2020-01-02&to=2020-01-01 | 2020-01-02 is later than",
        "/queries/grades-by-region-and-year.csv?from=2021&to=2019 | 2021 is later than 2019",
        "/id/authority/E06000022?format=ttl&format=nt | give the parameter format only once"
      })
  void refusesAValueWithTheAllowedOnes(String path, String message) throws Exception {
    assertRefused(path, message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/queries/latest-judgements.csv?ended=YES",
        "/queries/reports?format=csv&bom=TRUE",
        "/queries/reports?format=csv&bom=false",
        "/queries/changes-in-a-period.csv?from=2020-01-01&to=2020-01-01",
        "/queries/grades-by-region-and-year.csv?from=2019&to=2021",
        "/id/authority/E06000022?format=ttl"
      })
  void acceptsAllowedValues(String path) throws Exception {
    assertThat(server.get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void offersOnlyValuesThatCount() throws Exception {
    String page = server.html("/queries/latest-judgements");
    assertThat(page).contains("<option value=\"no\" selected>No</option>");
    assertThat(page.split("<select id=\"latest-judgements-ended\"", 2)[1].split("</select>", 2)[0])
        .as("an empty value would mean the default one")
        .doesNotContain(">Any<");
    assertThat(page.split("<select id=\"latest-judgements-area\"", 2)[1]).contains(">Any<");
  }

  @Test
  void refusesUnknownFormatsOfSparqlResults() throws Exception {
    assertRefused(SELECT + "&output=zz", "valid formats: json, xml, csv, tsv, text");
    assertRefused(SELECT + "&format=zz", "valid formats: json, xml, csv, tsv, text");
    assertRefused(SELECT + "&output=ttl", "valid formats: json, xml, csv, tsv, text");
    assertRefused(SELECT + "&output=csv&output=tsv", "only once");
    assertRefused(SELECT + "&output=csv&format=tsv", "name two formats");
  }

  @Test
  void takesTheFormatOfSparqlResultsFromTheOutput() throws Exception {
    assertThat(header(server.get(SELECT + "&output=csv"), "Content-Type")).startsWith("text/csv");
    var shown = server.get(SELECT + "&output=text", "Accept", "text/html,*/*;q=0.8");
    assertThat(header(shown, "Content-Type")).startsWith("text/plain");
    assertThat(text(shown)).contains("| s").contains("https://w3id.org/scrutiny/");
  }

  private static void assertRefused(String path, String message) throws Exception {
    var response = server.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(400);
    assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(text(response)).contains(message).hasLineCount(1);
  }
}
