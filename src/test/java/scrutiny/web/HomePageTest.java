package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.query.QueryGroup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests the home page, the map and the list of councils over HTTP. */
class HomePageTest {
  @RegisterExtension static final FixtureServer server = new FixtureServer();

  @Test
  void putsTheSearchFirst() throws Exception {
    String html = server.html("/");
    assertThat(html.indexOf("id=\"search\"")).isPositive().isLessThan(html.indexOf("<svg"));
    assertThat(html).contains("<option value=\"Isles of Scilly\">").doesNotContain("<script");
  }

  @Test
  void showsEachCouncilWithItsGradeOnATile() throws Exception {
    String html = server.html("/");
    assertThat(Http.find("<a class=\"[a-z-]+\" href=\"(/id/authority/[^\"]+)\"><title>", html))
        .containsExactlyInAnyOrder(
            "/id/authority/E06000022",
            "/id/authority/E06000037",
            "/id/authority/E06000047",
            "/id/authority/E06000053",
            "/id/authority/E06000061");
    assertThat(html)
        .contains("<title>Bath and North East Somerset: Good, inspection of 28 February 2022")
        .contains("<title>County Durham: no dated grade known</title>")
        .contains("role=\"group\"")
        .contains("<desc id=\"map-description\">");
  }

  @Test
  void showsTheGradesAtTheEndOfAYear() throws Exception {
    String html = server.html("/?year=2017");
    assertThat(html)
        .contains("<title>Bath and North East Somerset: Good, inspection of 24 April 2017")
        .contains("North Northamptonshire (began on 1 April 2021): not a council at the time")
        .contains("<option value=\"2017\" selected>")
        .contains("Councils without a tile")
        .contains(
            "href=\"/queries/grades-at-a-date?area=overall-effectiveness&amp;date=2017-12-31\"");
  }

  @Test
  void theMapInAnAreaHasTheRowsOfItsQuery() throws Exception {
    String html = server.html("/map?area=adoption");
    assertThat(html).contains("<option value=\"adoption\" selected>Adoption performance</option>");
    String query = Http.find("href=\"(/queries/grades-at-a-date[.]csv[^\"]*)\"", html).getFirst();
    long rows = Http.text(server.get(query)).lines().skip(1).count();
    String table = html.substring(html.indexOf("<details"), html.indexOf("</details>"));
    assertThat(Http.find("<th scope=\"row\">(<a)", table)).hasSize((int) rows);
  }

  @Test
  void offersTheMapAsAPictureThatStandsByItself() throws Exception {
    var response = server.get("/map.svg?year=2017");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Http.header(response, "Content-Type")).startsWith("image/svg+xml");
    String svg = Http.text(response);
    assertThat(Xml.parse(response.body()).getDocumentElement().getLocalName()).isEqualTo("svg");
    assertThat(svg)
        .contains("href=\"" + server.url() + "id/authority/E06000022\"")
        .contains("the latest grade of each council on 31 December 2017")
        .contains("No dated grade (")
        .contains("public sector information");
  }

  @Test
  void offersTheMapAsAnImage() throws Exception {
    var response = server.get("/map.png?year=2017");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Http.header(response, "Content-Type")).isEqualTo("image/png");
    assertThat(ImageIO.read(new ByteArrayInputStream(response.body())).getWidth())
        .isGreaterThan(600);
    assertThat(server.html("/map?year=2017")).contains("href=\"/map.png?area=");
  }

  @Test
  void theFileOfTheMapHasNamesAndTitlesOnItsTiles() throws Exception {
    String file = Http.text(server.get("/map.svg"));
    assertThat(Http.find("<title>([^<:]+): [^<]*</title><rect[^>]*></rect><text", file))
        .contains("Bath and North East Somerset", "Isles of Scilly")
        .hasSize(5);
    assertThat(Http.find("class=\"name\"[^>]*>([^<]+)</text>", file))
        .containsExactlyInAnyOrder("BaNES", "Scilly", "W Berks", "N N’ton", "Durham");
    assertThat(server.html("/map")).doesNotContain("class=\"name\"");
  }

  @ParameterizedTest
  @CsvSource({"svg,image/svg+xml", "png,image/png"})
  void theMapIsAvailableInEachFormatByItsNameAndByItsMediaType(String format, String mediaType)
      throws Exception {
    var file = server.get("/map." + format + "?year=2017");
    var named = server.get("/map?year=2017&format=" + format);
    var accepted = server.get("/map?year=2017", "Accept", mediaType);
    assertThat(named.body()).isNotEmpty().isEqualTo(file.body()).isEqualTo(accepted.body());
    assertThat(Http.header(named, "Content-Type")).startsWith(mediaType);
    assertThat(Http.header(named, "Content-Security-Policy")).doesNotContain("script-src 'self'");
  }

  @Test
  void theMapPlaysTheYearsByAScriptOfThisServer() throws Exception {
    Document page = server.page("/map");
    assertThat(page.select("script").eachAttr("src")).containsExactly("/static/map/play.js");
    assertThat(page.expectFirst("script").data()).isEmpty();
    assertThat(Http.header(server.get("/map"), "Content-Security-Policy"))
        .contains("script-src 'self'", "connect-src 'self'")
        .doesNotContain("unsafe");
    String script = Http.text(server.get("/static/map/play.js"));
    assertThat(script).contains("prefers-reduced-motion");
    for (String part :
        List.of("form.map-form", ".map-caption", ".map-with-legend", "main details")) {
      assertThat(script).contains('"' + part + '"');
      assertThat(page.select(part)).as(part).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/?area=weather,area must be one of overall-effectiveness",
    "/?year=1066,year must be from 2015 to 2022",
    "/?year=2017&year=2018,only once",
    "/map?year=soon,year must be from",
    "/map.svg?area=weather,area must be one of",
    "/map.png?area=weather,area must be one of",
    "/map?x=1,there is no parameter x",
    "/map.svg?x=1,there is no parameter x",
    "/map.png?x=1,there is no parameter x",
    "/map?format=csv,'valid formats: html, svg, png'",
    "/map.gif,'valid formats: html, svg, png'",
    "/map.svg?format=png,give only one of them",
    "/councils?order=size,order must be name or region"
  })
  void rejectsUnknownValues(String path, String message) throws Exception {
    var response = server.get(path, "Accept", "text/html");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Http.text(response)).contains(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?year=2017", "/map", "/councils", "/councils?order=region"})
  void everyLinkOfThePageLeadsToAPage(String path) throws Exception {
    List<String> links =
        Http.find("href=\"(/[^\"#]*)", server.html(path)).stream().distinct().toList();
    assertThat(links).hasSizeGreaterThan(10);
    for (String link : links) {
      assertThat(server.get(link).statusCode()).as(link).isEqualTo(200);
    }
  }

  @Test
  void listsTheLatestInspectionsWithTheirGrades() throws Exception {
    String html = server.html("/");
    String latest = html.substring(html.indexOf("id=\"latest\""), html.indexOf("id=\"councils-by"));
    assertThat(Http.find("<time datetime=\"([^\"]+)\"", latest)).first().isEqualTo("2024-06-24");
    assertThat(latest)
        .contains(
            "<a href=\"/id/inspection/80427-ilacs-short-2022-02-28\">ILACS short inspection</a>")
        .contains("<span class=\"grade good\"><a href=\"/id/judgement/")
        .contains("No overall grade");
  }

  @Test
  void saysInOneLineWhatTheDataHold() throws Exception {
    assertThat(server.html("/"))
        .contains("<ul class=\"data-summary\">")
        .contains("<b>6</b> councils")
        .contains("last dated document: <time datetime=\"")
        .contains("last inspection: began <time datetime=\"");
  }

  @Test
  void groupsAllQuestions() throws Exception {
    for (String path : List.of("/", "/queries/")) {
      String html = server.html(path);
      for (PrebuiltQuery query : PrebuiltQueries.bundled().all()) {
        assertThat(Http.find("<a href=\"/queries/" + query.name() + "\">([^<]+)</a>", html))
            .as(path + " " + query.name())
            .contains(query.question());
      }
      for (QueryGroup group : QueryGroup.values()) {
        assertThat(html).contains(">" + group.title() + "</h");
      }
    }
  }

  @Test
  void programsReadTheGroupOfEachQuery() throws Exception {
    JsonNode list = JsonMapper.shared().readTree(server.get("/queries?format=json").body());
    assertThat(list).hasSize(PrebuiltQueries.bundled().all().size());
    list.forEach(query -> {
      assertThat(query.get("group").asString()).isNotEmpty();
      assertThat(query.get("title").asString()).isNotEmpty();
    });
  }

  @Test
  void listsCouncilsByLetterAndByRegion() throws Exception {
    assertThat(server.html("/councils"))
        .contains("<h2 id=\"w\">W</h2>")
        .contains("href=\"#b\"")
        .contains("id=\"ended\"")
        .contains("Northamptonshire</a> ended on 31 March 2021, replaced by ");
    assertThat(server.html("/councils?order=region"))
        .contains("id=\"south-west\"")
        .contains("href=\"#south-west\"");
    assertThat(server.html("/")).contains("href=\"/councils?order=region#south-west\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/map", "/councils", "/queries/reports"})
  void theFooterSaysHowToCite(String path) throws Exception {
    assertThat(server.html(path))
        .contains("Cite as: Scrutiny, data version <a href=\"/service\"><code>")
        .contains("Open Government Licence v3.0");
  }
}
