package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.jena.graph.Node;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.Fixture;
import scrutiny.query.Parameter;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.Rows;
import scrutiny.web.chart.Chart;
import scrutiny.web.chart.Charts;
import scrutiny.web.picture.Palette;
import scrutiny.web.picture.Picture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests the pictures over HTTP. */
class PicturesTest {
  @RegisterExtension
  static final FixtureServer server =
      new FixtureServer(
          Path.of("src/test/resources/cases/history-of-a-service/expected.trig"),
          Path.of("src/test/resources/story-vocabulary.trig"));

  private static final String BATH = "?authority=Bath+and+North+East+Somerset";
  private static final String TIMELINE = "/pictures/timeline-of-a-council";

  static Stream<Chart> charts() {
    return Charts.ALL.stream();
  }

  /** Returns the values of a picture that has something to draw. */
  private static String values(Chart chart) throws Exception {
    boolean ofACouncil =
        PrebuiltQueries.bundled().get(chart.query()).parameters().stream()
            .anyMatch(Parameter::required);
    return ofACouncil ? BATH : "";
  }

  @ParameterizedTest
  @MethodSource("charts")
  void eachPictureHasAPageWithItsTableItsFormAndItsFiles(Chart chart) throws Exception {
    Document page = server.page(chart.path() + values(chart));
    Element svg = page.expectFirst("main svg.picture");
    assertThat(svg.expectFirst("title").text()).isEqualTo(page.expectFirst("h1").text());
    assertThat(svg.expectFirst("desc").text()).hasSizeGreaterThan(20);
    assertThat(page.select("section[aria-labelledby=table] tbody tr")).isNotEmpty();
    assertThat(page.select("a[href^=" + chart.path() + ".svg]")).hasSize(1);
    assertThat(page.select("a[href^=" + chart.path() + ".png]")).hasSize(1);
    assertThat(page.select("a[href^=/queries/" + chart.query() + ".csv]")).hasSize(1);
    assertThat(page.select("a[href^=/sparql/edit/" + chart.query() + "]")).hasSize(1);
    assertThat(page.select("p.citation").text()).contains("data version");
    assertThat(page.select("script")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void everyLinkOfAPictureLeadsToAPage(Chart chart) throws Exception {
    List<String> links =
        server
            .page(chart.path() + values(chart))
            .select("main a[href^=/]")
            .eachAttr("href")
            .stream()
            .distinct()
            .toList();
    assertThat(links).hasSizeGreaterThan(4);
    for (String link : links) {
      assertThat(server.get(link.replaceFirst("#.*", "")).statusCode()).as(link).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void eachPictureIsAFileInSvgWithItsOwnStyleSheet(Chart chart) throws Exception {
    HttpResponse<byte[]> response = server.get(chart.path() + ".svg" + values(chart));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Http.header(response, "Content-Type")).startsWith("image/svg+xml");
    assertThat(Http.header(response, "Content-Security-Policy"))
        .contains("'" + Palette.hash() + "'")
        .doesNotContain("unsafe-inline")
        .doesNotContain("script-src");
    assertThat(Xml.parse(response.body()).getDocumentElement().getLocalName()).isEqualTo("svg");
    assertThat(Http.text(response)).contains("Scrutiny, data version");
  }

  @ParameterizedTest
  @MethodSource("charts")
  void eachPictureIsAFileInPng(Chart chart) throws Exception {
    HttpResponse<byte[]> response = server.get(chart.path() + ".png" + values(chart));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Http.header(response, "Content-Type")).isEqualTo("image/png");
    assertThat(ImageIO.read(new ByteArrayInputStream(response.body())).getWidth())
        .isGreaterThan(900);
  }

  @ParameterizedTest
  @CsvSource({"svg,image/svg+xml", "png,image/png"})
  void aPictureIsAvailableInEachFormatByItsNameAndByItsMediaType(String format, String mediaType)
      throws Exception {
    HttpResponse<byte[]> file = server.get(TIMELINE + "." + format + BATH);
    HttpResponse<byte[]> named = server.get(TIMELINE + BATH + "&format=" + format);
    HttpResponse<byte[]> accepted = server.get(TIMELINE + BATH, "Accept", mediaType);
    assertThat(named.statusCode()).isEqualTo(200);
    assertThat(named.body()).isEqualTo(file.body()).isEqualTo(accepted.body());
    for (String header : List.of("Content-Type", "Content-Security-Policy")) {
      assertThat(Http.header(named, header)).isEqualTo(Http.header(file, header));
      assertThat(Http.header(accepted, header)).isEqualTo(Http.header(file, header));
    }
  }

  @Test
  void aPictureIsNotAvailableInTheFormatsOfResults() throws Exception {
    HttpResponse<byte[]> response = server.get(TIMELINE + ".csv" + BATH);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Http.text(response)).contains("valid formats: html, svg, png");
    assertThat(server.get(TIMELINE + BATH, "Accept", "text/csv").statusCode()).isEqualTo(406);
  }

  @Test
  void aPictureInAnUnknownFormatSaysWhichThereAre() throws Exception {
    HttpResponse<byte[]> response = server.get(TIMELINE + ".gif" + BATH);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Http.text(response)).contains("gif", "valid formats: html, svg, png");
    HttpResponse<byte[]> result = server.get("/queries/judgements.gif");
    assertThat(result.statusCode()).isEqualTo(400);
    assertThat(Http.text(result)).contains("valid formats: html, csv");
    assertThat(server.get("/pictures/none.gif").statusCode()).isEqualTo(404);
  }

  @Test
  void theFormNamesParametersAndValuesInWords() throws Exception {
    Document page = server.page("/pictures/flow-of-grades");
    assertThat(page.select("main label").eachText())
        .containsExactly(
            "Area of judgement (optional) part of the services that was judged",
            "First year (optional) first year of the later inspection",
            "Last year (optional) last year of the later inspection");
    Element selected = page.expectFirst("main select option[selected]");
    assertThat(selected.text()).isEqualTo("Overall effectiveness");
    assertThat(selected.attr("value")).isEqualTo("overall-effectiveness");
  }

  @Test
  void theTitleOfATableSaysWhetherItHasOnlyTheFirstRows() throws Exception {
    assertThat(PicturePage.tableTitle(61)).isEqualTo("First 60 rows of the data");
    assertThat(PicturePage.tableTitle(60)).isEqualTo("Data table");
    Document page = server.page("/pictures/grades-of-a-council" + BATH);
    assertThat(page.expectFirst("h2#table").text()).isEqualTo("Data table");
  }

  @Test
  void aPictureOfTheFirstRowsSaysThatThereAreMore() {
    Picture all = Picture.empty("Title", "Nothing.");
    List<List<Optional<Node>>> row = List.of(List.of(Optional.empty()));
    assertThat(PictureServlet.omission(new Rows(List.of("a"), row, true)))
        .contains("Only the first 1 rows of the data are drawn; there are more.");
    assertThat(PictureServlet.omission(new Rows(List.of("a"), row, false))).isEmpty();
    assertThat(all.withSentence("More.").description()).isEqualTo("Nothing. More.");
  }

  @Test
  void thePageOfATimeoutHasNoForm() throws Exception {
    String path = "/pictures/flow-of-grades";
    try (Server hasty = TestServers.start(Fixture.dataset(), Duration.ofNanos(1))) {
      HttpResponse<byte[]> problem = Http.get(hasty, path);
      assertThat(problem.statusCode()).isIn(408, 503);
      HttpResponse<byte[]> page = Http.get(hasty, path, "Accept", "text/html");
      assertThat(page.statusCode()).isEqualTo(problem.statusCode());
      assertThat(Http.text(page)).contains("href=\"" + path + "\"").doesNotContain("<select");
    }
    assertThat(server.html(path)).contains("<select");
  }

  @Test
  void theListLinksToEachPicture() throws Exception {
    Document list = server.page("/pictures");
    for (Chart chart : Charts.ALL) {
      Element link = list.expectFirst("main a[href^=" + chart.path() + "]");
      assertThat(link.text()).isEqualTo(chart.title());
      assertThat(server.get(link.attr("href")).statusCode()).isEqualTo(200);
      assertThat(server.get(link.expectFirst("img").attr("src")).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void asksForACouncilFirst() throws Exception {
    Document page = server.page(TIMELINE);
    assertThat(page.select("main svg")).isEmpty();
    assertThat(page.expectFirst("form[action=" + TIMELINE + "] input").attr("name"))
        .isEqualTo("authority");
  }

  @ParameterizedTest
  @CsvSource({
    "/pictures/grades-of-a-council?authority=County+Durham,No inspection of this council",
    "/pictures/flow-of-grades?from=1990&to=1991,No inspection in these years"
  })
  void saysThatThereIsNothingToDraw(String path, String reason) throws Exception {
    Document page = server.page(path);
    assertThat(page.select("main svg")).isEmpty();
    assertThat(page.select(".nothing").text()).startsWith(reason);
    assertThat(Http.text(server.get(path.replace("?", ".svg?")))).contains(reason);
    assertThat(server.get(path.replace("?", ".png?")).statusCode()).isEqualTo(200);
    assertThat(server.page("/pictures/flow-of-grades").select(".nothing")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/pictures/none", "/pictures/none.svg", "/pictures/none.pdf"})
  void thereIsNoPictureWithAnotherName(String path) throws Exception {
    HttpResponse<byte[]> response = server.get(path, "Accept", "text/html");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(Http.text(response)).contains("there is no such picture", "href=\"/pictures\"");
  }

  @ParameterizedTest
  @CsvSource({
    "?authority=Isles+of+Silly,Isles of Scilly",
    "?council=Bath,has no parameter",
    "?authority=a&authority=b,only once"
  })
  void rejectsValuesThatAreNotKnown(String query, String message) throws Exception {
    for (String suffix : List.of("", ".svg", ".png")) {
      HttpResponse<byte[]> response = server.get(TIMELINE + suffix + query, "Accept", "text/html");
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(Http.text(response)).contains(message);
    }
  }

  @Test
  void linksToTheNearestValue() throws Exception {
    String html =
        Http.text(server.get(TIMELINE + "?authority=Isles+of+Silly", "Accept", "text/html"));
    assertThat(html).contains("href=\"" + TIMELINE + "?authority=Isles+of+Scilly\"");
  }

  @Test
  void programsGetAProblemDocument() throws Exception {
    HttpResponse<byte[]> response = server.get(TIMELINE + ".svg");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Http.header(response, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(Http.text(response)).contains("needs a value for authority");
  }

  @Test
  void otherPagesLinkToThePictures() throws Exception {
    assertThat(server.html("/")).contains("href=\"" + TIMELINE + "\"");
    assertThat(server.html("/queries/history-of-an-authority" + BATH))
        .contains("href=\"" + TIMELINE + BATH + "\"");
    assertThat(server.html("/id/authority/E06000022"))
        .contains("href=\"" + TIMELINE + "?authority=E06000022\"");
    assertThat(server.html("/service")).contains("href=\"/pictures\"");
  }

  @ParameterizedTest
  @MethodSource("charts")
  void theDescriptionsOfTheServerNameThePictures(Chart chart) throws Exception {
    JsonNode paths = JsonMapper.shared().readTree(server.get("/openapi.json").body()).get("paths");
    for (String suffix : List.of("", ".svg", ".png")) {
      JsonNode get = paths.get(chart.path() + suffix).get("get");
      assertThat(get.get("parameters").size())
          .isEqualTo(PrebuiltQueries.bundled().get(chart.query()).parameters().size());
    }
    assertThat(Http.text(server.get("/sitemap.xml"))).contains(chart.path() + "<");
  }

  @Test
  void theDescriptionOfTheServerNamesTheMap() throws Exception {
    JsonNode paths = JsonMapper.shared().readTree(server.get("/openapi.json").body()).get("paths");
    assertThat(paths.get("/map.png").get("get").get("responses").get("200").get("content"))
        .isEqualTo(JsonMapper.shared().readTree("{\"image/png\": {}}"));
  }

  @Test
  void thePageHasTheStyleSheetOfPictures() throws Exception {
    assertThat(server.html(TIMELINE + BATH)).contains("href=\"/static/picture.css\"");
    assertThat(Http.text(server.get("/static/picture.css"))).isEqualTo(Palette.css());
  }
}
