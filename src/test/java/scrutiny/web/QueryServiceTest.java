package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.Fixture;
import scrutiny.query.PrebuiltQueries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests the prebuilt queries over HTTP: formats, paging, workbooks and spellings of values. */
class QueryServiceTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final AtomicInteger TRANSACTIONS = new AtomicInteger();
  private static final DatasetGraph DATA =
      new DatasetGraphWrapper(Fixture.dataset(Path.of("src/test/resources/hostile.trig"))) {
        @Override
        public void begin(TxnType type) {
          TRANSACTIONS.incrementAndGet();
          super.begin(type);
        }
      };
  private static Server server;

  @BeforeAll
  static void start() throws ServerStartException {
    server = Server.start(DATA, ServerSettings.onPort(0));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void listsTheQueriesForPrograms() throws Exception {
    var response = get("/queries/", "application/json");
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    JsonNode list = JsonMapper.shared().readTree(response.body());
    assertThat(list).hasSameSizeAs(PrebuiltQueries.bundled().all());
    for (JsonNode query : list) {
      for (String member : List.of("name", "title", "description", "address")) {
        assertThat(query.path(member).asString()).isNotEmpty();
      }
      assertThat(query.path("columns")).isNotEmpty();
      for (JsonNode parameter : query.path("parameters")) {
        assertThat(parameter.path("type").asString()).isNotEmpty();
        assertThat(parameter.path("description").asString()).isNotEmpty();
      }
    }
    assertThat(get("/queries/?format=json", "*/*").body()).isEqualTo(response.body());
  }

  @ParameterizedTest
  @CsvSource({
    "csv,text/csv",
    "tsv,text/tab-separated-values",
    "json,application/sparql-results+json",
    "xml,application/sparql-results+xml",
    "xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ttl,text/turtle",
    "jsonld,application/ld+json",
    "nt,application/n-triples",
    "rdf,application/rdf+xml",
    "trig,application/trig",
    "table,text/plain",
    "html,text/html"
  })
  void agreesOnSuffixParameterAndAcceptHeader(String format, String type) throws Exception {
    var accepted = get("/queries/reports", type);
    var named = get("/queries/reports?format=" + format, "image/png");
    var suffixed = get("/queries/reports." + format, "image/png");
    for (var response : List.of(accepted, named, suffixed)) {
      assertThat(response.statusCode()).as(response.uri().toString()).isEqualTo(200);
      assertThat(header(response, "Content-Type")).startsWith(type);
      assertThat(header(response, "Vary")).contains("Accept");
    }
    if (!List.of("ttl", "jsonld", "nt", "rdf", "trig", "html").contains(format)) {
      assertThat(named.body()).as("the others have blank nodes").isEqualTo(accepted.body());
      assertThat(suffixed.body()).isEqualTo(accepted.body());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/queries/reports?format=docx,text/csv,400,'valid formats: html, csv, tsv, xlsx, json, xml'",
    "/queries/reports.csv?format=json,*/*,400,give only one",
    "/queries/reports,image/png,406,text/csv",
    "/queries/reports?page=x,text/csv,400,page must be a whole number",
    "/queries/reports?page=1000,text/csv,404,the last one is page=1",
    "/queries/published-since.csv?since=soon,*/*,400,'must be a date, such as 2017-07-07'",
    "/queries/published-since.csv,*/*,400,needs a value for since",
    "/queries/improved-by-two-grades.csv?grades=two,*/*,400,must be a whole number",
    "/queries/grades-by-region-and-year.csv?from=17,*/*,400,must be a year",
    "/queries/latest-judgements.csv?area=leadership,*/*,400,valid values"
  })
  void rejectsInvalidRequestsWithTheWayToMendThem(
      String path, String accept, int status, String message) throws Exception {
    var response = get(path, accept);
    assertThat(response.statusCode()).as(path).isEqualTo(status);
    assertThat(text(response)).contains(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/csv", "text/tab-separated-values", "text/html"})
  void pagesWithoutLosingARow(String accept) throws Exception {
    List<String> all = text(get("/queries/reports", "text/csv")).lines().skip(1).toList();
    List<String> paged = new ArrayList<>();
    Optional<String> next = Optional.of("/queries/reports?page-size=3");
    int pages = 0;
    while (next.isPresent()) {
      var response = get(next.get(), accept);
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(header(response, "X-Total-Count")).isEqualTo(String.valueOf(all.size()));
      assertThat(link(response, "prev").isPresent()).isEqualTo(pages > 0);
      assertThat(link(response, "first")).isPresent();
      text(response).lines().skip(1).forEach(paged::add);
      next = link(response, "next");
      pages++;
    }
    assertThat(pages).isEqualTo((all.size() + 2) / 3).isGreaterThan(1);
    if (accept.equals("text/csv")) {
      assertThat(paged).isEqualTo(all);
    }
  }

  @Test
  void givesMachinesAllRowsUnlessTheyAskForAPage() throws Exception {
    assertThat(header(get("/queries/reports.csv", "*/*"), "Link")).isEmpty();
    var part = get("/queries/reports.json?page=2&page-size=4", "*/*");
    var rows = ResultSetMgr.read(new ByteArrayInputStream(part.body()), ResultSetLang.RS_JSON);
    assertThat(rows.materialise().rewindable().size()).isEqualTo(4);
  }

  @Test
  void namesTheFileByQueryValuesAndDay() throws Exception {
    assertThat(
            header(
                get("/queries/history-of-an-authority.csv?authority=E06000022", "*/*"),
                "Content-Disposition"))
        .matches(
            "attachment; filename=\"history-of-an-authority-bath-and-north-east-somerset"
                + "-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
    assertThat(header(get("/queries/reports.json", "*/*"), "Content-Disposition"))
        .startsWith("inline; filename=\"reports-");
  }

  @Test
  void omitsDefaultValuesFromTheFileName() throws Exception {
    assertThat(header(get("/queries/latest-judgements.csv?ended=no", "*/*"), "Content-Disposition"))
        .matches("attachment; filename=\"latest-judgements-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
    assertThat(
            header(get("/queries/latest-judgements.csv?ended=yes", "*/*"), "Content-Disposition"))
        .contains("latest-judgements-yes-");
  }

  @Test
  void writesAByteOrderMarkOnlyOnRequest() throws Exception {
    byte[] plain = get("/queries/reports.csv", "*/*").body();
    byte[] marked = get("/queries/reports.csv?bom=true", "*/*").body();
    assertThat(plain).startsWith("source,".getBytes(StandardCharsets.UTF_8));
    assertThat(marked).startsWith(0xEF, 0xBB, 0xBF).hasSize(plain.length + 3).endsWith(plain);
  }

  @Test
  void cachesTheSameResultForEverySpellingOfAValue() throws Exception {
    String path = "/queries/history-of-an-authority.csv?authority=";
    byte[] first = get(path + "E06000022", "*/*").body();
    int before = TRANSACTIONS.get();
    for (String spelling :
        new String[] {
          "Bath and North East Somerset", "bath AND north east somerset", "e06000022"
        }) {
      assertThat(get(path + encode(spelling), "*/*").body()).as(spelling).isEqualTo(first);
    }
    assertThat(TRANSACTIONS).as("nothing is queried again").hasValue(before);
    byte[] area = get("/queries/latest-judgements.csv?area=CARE-LEAVERS", "*/*").body();
    assertThat(get("/queries/latest-judgements.csv?area=care-leavers", "*/*").body())
        .isEqualTo(area);
  }

  @Test
  void writesWorkbooksWithTypesLabelsAndASheetAboutTheResult() throws Exception {
    try (ReadableWorkbook workbook = workbook("/queries/latest-judgements.xlsx")) {
      Sheet result = workbook.getFirstSheet();
      List<Row> rows = result.read();
      List<String> headings = rows.getFirst().stream().map(Cell::getText).toList();
      Row row = rows.get(1);
      assertThat(row.getCell(headings.indexOf("start")).getType()).isEqualTo(CellType.NUMBER);
      assertThat(row.getCell(headings.indexOf("start")).asDate().getYear()).isBetween(2000, 2030);
      assertThat(row.getCell(headings.indexOf("inspection")).getText())
          .startsWith("https://w3id.org/scrutiny/id/inspection/");
      assertThat(headings).contains("inspectionLabel");
      assertThat(row.getCell(headings.indexOf("inspectionLabel")).getText())
          .doesNotStartWith("https://");
      assertThat(rows)
          .hasSameSizeAs(text(get("/queries/latest-judgements.csv", "*/*")).lines().toList());
      List<String> about =
          workbook.getSheet(1).orElseThrow().read().stream().map(Row::toString).toList();
      assertThat(String.join("\n", about))
          .contains("Question", "Licence", "Release", "Address", "Parameter ended")
          .contains("/queries/latest-judgements");
    }
    try (ReadableWorkbook workbook = workbook("/queries/improved-by-two-grades.xlsx?grades=1")) {
      List<Row> rows = workbook.getFirstSheet().read();
      List<String> headings = rows.getFirst().stream().map(Cell::getText).toList();
      assertThat(rows.get(1).getCell(headings.indexOf("gradesUp")).getType())
          .isEqualTo(CellType.NUMBER);
    }
  }

  @Test
  void writesEveryPartOfAWorkbookAsXml(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("workbook.xlsx");
    String url = "/queries/latest-judgements.xlsx?area=care-leavers&ended=yes";
    Files.write(file, get(url, "*/*").body());
    try (ZipFile workbook = new ZipFile(file.toFile())) {
      List<ZipEntry> parts = workbook.stream().map(ZipEntry.class::cast).toList();
      assertThat(parts).hasSizeGreaterThan(5);
      String sheet =
          new String(
              workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(sheet)
          .containsPattern("<dimension ref=\"A1:K[0-9]+\"/>")
          .containsPattern("<autoFilter ref=\"\\$?A\\$?1:\\$?K\\$?[0-9]+\"");
      for (ZipEntry part : parts) {
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(workbook.getInputStream(part));
      }
    }
  }

  @Test
  void storesTextThatLooksLikeAFormulaAsText() throws Exception {
    try (ReadableWorkbook workbook = workbook("/queries/statements.xlsx")) {
      List<Cell> cells = new ArrayList<>();
      workbook.getFirstSheet().read().forEach(row -> row.forEach(cells::add));
      assertThat(cells)
          .filteredOn(cell -> cell != null && cell.getText() != null)
          .isNotEmpty()
          .allSatisfy(cell -> assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA))
          .anySatisfy(cell -> assertThat(cell.getText()).startsWith("=HYPERLINK("));
    }
    assertThat(text(get("/queries/statements.csv", "*/*")))
        .as("CSV stays what SPARQL defines")
        .contains("=HYPERLINK(");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "nt", "rdf", "trig", "jsonld"})
  void writesTheSameResultSetInEveryRdfFormat(String format) throws Exception {
    Lang lang =
        switch (format) {
          case "nt" -> Lang.NTRIPLES;
          case "rdf" -> Lang.RDFXML;
          case "trig" -> Lang.TRIG;
          case "jsonld" -> Lang.JSONLD11;
          default -> Lang.TURTLE;
        };
    long triples =
        RDFParser.fromString(text(get("/queries/reports." + format, "*/*")), lang).toGraph().size();
    long expected =
        RDFParser.fromString(text(get("/queries/reports.ttl", "*/*")), Lang.TURTLE)
            .toGraph()
            .size();
    assertThat(triples).isEqualTo(expected).isGreaterThan(10);
  }

  private static ReadableWorkbook workbook(String path) throws Exception {
    var response = get(path, "*/*");
    assertThat(response.statusCode()).isEqualTo(200);
    return new ReadableWorkbook(new ByteArrayInputStream(response.body()));
  }

  private static Optional<String> link(HttpResponse<?> response, String relation) {
    Matcher link =
        Pattern.compile("<([^>]+)>; rel=\"" + relation + "\"").matcher(header(response, "Link"));
    return link.find() ? Optional.of(link.group(1)) : Optional.empty();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  private static HttpResponse<byte[]> get(String path, String accept) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(server.url()).resolve(path))
            .header("Accept", accept)
            .build(),
        BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
