package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;
import static scrutiny.web.Http.header;
import static scrutiny.web.Http.text;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that each thing has one address, and that addresses of nothing say so. */
class AddressesTest {
  private static final String COUNCIL = "/id/authority/E06000022";

  @RegisterExtension static final FixtureServer server = new FixtureServer();

  @ParameterizedTest
  @ValueSource(
      strings = {"/ontology/Nonsense", "/ontology/Nonsense.ttl", "/vocab/x/nonsense", "/vocab/x"})
  void knowsNoTermsThatAreNotInTheGraph(String path) throws Exception {
    assertThat(server.get(path).statusCode()).isEqualTo(404);
    assertThat(server.get(path, "Accept", "text/html").statusCode()).isEqualTo(404);
  }

  @Test
  void describesATermOfTheOntology() throws Exception {
    var turtle = server.get("/ontology/Judgement.ttl");
    assertThat(turtle.statusCode()).isEqualTo(200);
    assertThat(header(turtle, "Content-Type")).startsWith("text/turtle");
    assertThat(text(turtle)).contains("scr:Judgement").doesNotContain("scr:Quotation  rdf:type");
    var page = server.get("/ontology/Judgement", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(header(page, "Location")).isEqualTo("/ontology#Judgement");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/dataset.ttl", "/.well-known/void.ttl", "/.well-known/sparql-examples.ttl"})
  void servesDescriptionsByTheirSuffix(String path) throws Exception {
    var response = server.get(path, "Accept", "text/html");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "Content-Type")).startsWith("text/turtle");
  }

  @ParameterizedTest
  @CsvSource({
    "/ontology/,/ontology",
    "/vocab/,/vocab",
    "/id/authority/E06000022/?format=ttl,/id/authority/E06000022?format=ttl",
    "/queries/reports/,/queries/reports",
    "/service/,/service",
    "/sparql/?query=ASK%7B%7D,/sparql?query=ASK%7B%7D"
  })
  void redirectsFromATrailingSlash(String path, String canonical) throws Exception {
    var response = server.get(path);
    assertThat(response.statusCode()).isEqualTo(308);
    assertThat(header(response, "Location")).isEqualTo(canonical);
    assertThat(server.send("HEAD", path).statusCode()).isEqualTo(308);
    assertThat(server.get(canonical).statusCode()).isEqualTo(200);
  }

  @Test
  void redirectsToNoOtherHost() throws Exception {
    try (var socket = server.connect()) {
      Http.writeGet(socket, "//example.org/", "Connection: close");
      assertThat(Http.readToEnd(socket)).doesNotContain("Location: //");
    }
  }

  @Test
  void hasAnIconWhereBrowsersLookForIt() throws Exception {
    var icon = server.get("/favicon.ico");
    assertThat(icon.statusCode()).isEqualTo(200);
    assertThat(header(icon, "Content-Type")).startsWith("image/svg+xml");
    assertThat(icon.body()).isEqualTo(server.get("/static/icon.svg").body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", COUNCIL, "/queries/reports?format=csv", "/dataset.nq.gz"})
  void treatsAnyOldResponseAsTheSame(String path) throws Exception {
    var again = server.get(path, "If-None-Match", "*");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(header(server.get(path), "ETag")).isNotEmpty();
  }

  @Test
  void hasNoOldResponseOfNothing() throws Exception {
    assertThat(server.get("/id/nothing", "If-None-Match", "*").statusCode()).isEqualTo(404);
  }

  @Test
  void countsTheRowsWithAndWithoutPages() throws Exception {
    String count = header(server.get("/queries/reports?page-size=1&format=csv"), "X-Total-Count");
    assertThat(count).matches("[1-9]\\d*");
    for (String format : new String[] {"csv", "json", "xlsx", "html"}) {
      for (int i = 0; i < 2; i++) {
        var response = server.get("/queries/reports?format=" + format);
        assertThat(header(response, "X-Total-Count")).as(format).isEqualTo(count);
      }
    }
  }

  @Test
  void givesTheWholeGraphAsAFile() throws Exception {
    var file = server.get("/dataset.nq.gz");
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(header(file, "Content-Type")).isEqualTo("application/gzip");
    assertThat(header(file, "Content-Disposition")).contains("scrutiny-").contains(".nq.gz");
    String quads =
        new String(
            new GZIPInputStream(new ByteArrayInputStream(file.body())).readAllBytes(),
            StandardCharsets.UTF_8);
    assertThat(quads.lines().count()).isEqualTo(server.running().version().quads());
    assertThat(text(server.get("/dataset"))).contains("/dataset.nq.gz>");
  }

  @ParameterizedTest
  @CsvSource({"csv,text/csv", "tsv,text/tab-separated-values", "xlsx,application/vnd.openxml"})
  void describesAThingAsATable(String format, String type) throws Exception {
    var table = server.get(COUNCIL + "?format=" + format);
    assertThat(table.statusCode()).isEqualTo(200);
    assertThat(header(table, "Content-Type")).startsWith(type);
    assertThat(header(table, "Content-Disposition")).contains("attachment");
    var suffixed = server.get(COUNCIL + "." + format);
    assertThat(suffixed.statusCode()).isEqualTo(200);
    assertThat(header(suffixed, "Content-Type")).isEqualTo(header(table, "Content-Type"));
  }

  @Test
  void givesPropertiesOfAThingWithTheirLabels() throws Exception {
    assertThat(text(server.get(COUNCIL + "?format=csv")))
        .startsWith("property,value,valueLabel\r\n")
        .contains("gss,E06000022,");
  }

  @Test
  void showsOneVersionOfTheData() throws Exception {
    String version = server.running().version().id();
    for (String path : new String[] {"/health", "/service", "/openapi.json", "/dataset"}) {
      assertThat(text(server.get(path))).as(path).contains(version);
    }
    assertThat(header(server.get("/"), "ETag")).startsWith("W/\"" + version + "-");
    assertThat(text(server.get("/service"))).contains("A quad is a triple", "<dt>quads</dt>");
  }
}
