package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.Fixture;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests the descriptions of the server and its data over HTTP. */
class SelfDescriptionTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final DatasetGraph DATA = Fixture.dataset();
  private static Server server;

  @BeforeAll
  static void start() throws ServerStartException {
    server = Server.start(DATA, ServerSettings.onPort(0));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/sparql", "/.well-known/void", "/dataset", "/.well-known/sparql-examples"})
  void givesDescriptionsInEveryRdfFormat(String path) throws Exception {
    Graph turtle = graph(path);
    assertThat(turtle.size()).isGreaterThan(20);
    for (String[] format :
        new String[][] {
          {"application/ld+json", "jsonld"},
          {"application/n-triples", "nt"},
          {"application/rdf+xml", "rdf"}
        }) {
      var response = get(path, format[0]);
      assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(format[0]);
      Lang lang =
          switch (format[1]) {
            case "nt" -> Lang.NTRIPLES;
            case "rdf" -> Lang.RDFXML;
            default -> Lang.JSONLD11;
          };
      assertThat(RDFParser.fromString(response.body(), lang).toGraph().isIsomorphicWith(turtle))
          .as(path + " as " + format[0])
          .isTrue();
      assertThat(get(path + "?format=" + format[1], "*/*").statusCode()).isEqualTo(200);
    }
    if (!path.equals("/sparql")) {
      assertThat(get(path, "image/png").statusCode()).isEqualTo(406);
    }
    assertThat(get(path + "?format=nonsense", "text/turtle").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "/dataset,/service",
    "/.well-known/void,/service",
    "/.well-known/sparql-examples,/queries"
  })
  void leadsBrowsersToThePageAboutTheSame(String path, String page) throws Exception {
    var response = get(path, "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location")).hasValue(page);
    assertThat(get(page, "text/html").statusCode()).isEqualTo(200);
  }

  @Test
  void describesTheSparqlServiceAndLeadsBrowsersToTheEditor() throws Exception {
    String endpoint = server.url() + "sparql";
    assertThat(
            rows(
                graph("/sparql"),
                "PREFIX sd: <http://www.w3.org/ns/sparql-service-description#> SELECT * {"
                    + " ?service a sd:Service ; sd:endpoint <%s> ;".formatted(endpoint)
                    + " sd:supportedLanguage sd:SPARQL11Query ; sd:feature sd:UnionDefaultGraph ;"
                    + " sd:defaultDataset/sd:defaultGraph ?graph }"))
        .hasSize(1);
    var browser = get("/sparql", "text/html,application/xhtml+xml,*/*;q=0.8");
    assertThat(browser.statusCode()).isEqualTo(303);
    assertThat(browser.headers().firstValue("Location").orElse("")).endsWith("/sparql/edit");
  }

  @Test
  void statesCountsInVoidThatSparqlConfirms() throws Exception {
    Graph graph = graph("/.well-known/void");
    String prefix = "PREFIX void: <http://rdfs.org/ns/void#> SELECT ?key ?n ";
    assertThat(counts(rows(graph, prefix + "{ [] void:class ?key ; void:entities ?n }")))
        .isNotEmpty()
        .isEqualTo(
            counts(query("SELECT ?key (COUNT(DISTINCT ?s) AS ?n) { ?s a ?key } GROUP BY ?key")));
    assertThat(
            counts(
                rows(
                    graph,
                    prefix
                        + "{ ?d a void:Dataset ; void:propertyPartition ?p ."
                        + " ?p void:property ?key ; void:triples ?n }")))
        .isNotEmpty()
        .isEqualTo(counts(query("SELECT ?key (COUNT(*) AS ?n) { ?s ?key ?o } GROUP BY ?key")));
    assertThat(
            counts(
                rows(
                    graph,
                    prefix + "{ ?d a void:Dataset ; void:triples ?n BIND(\"all\" AS ?key) }")))
        .isEqualTo(counts(query("SELECT (\"all\" AS ?key) (COUNT(*) AS ?n) { ?s ?p ?o }")));
  }

  @Test
  void describesTheDatasetWithLicenceProvenanceAndFilesThatExist() throws Exception {
    Graph graph = graph("/dataset");
    assertThat(
            rows(
                graph,
                """
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                SELECT * {
                  ?dataset a dcat:Dataset ;
                    dcterms:title ?title ;
                    dcterms:description ?description ;
                    dcterms:license <https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/> ;
                    dcterms:modified ?modified ;
                    dcterms:publisher ?publisher ;
                    dcterms:provenance ?provenance ;
                    prov:wasDerivedFrom ?source ;
                    dcat:version ?version .
                }
                """))
        .hasSize(1);
    List<Map<String, String>> files =
        rows(
            graph,
            """
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            SELECT ?url {
              ?file a dcat:Distribution ; dcat:downloadURL ?url ; dcat:accessURL ?page ;
                dcat:mediaType ?type .
            }
            ORDER BY ?url
            """);
    assertThat(files).hasSizeGreaterThan(20);
    for (Map<String, String> file : files) {
      String url = file.getOrDefault("url", "");
      assertThat(get(url, "*/*").statusCode()).as(url).isEqualTo(200);
    }
  }

  @Test
  void offersTheQueriesAsExamplesThatConformAndRun() throws Exception {
    Graph graph = graph("/.well-known/sparql-examples");
    Shapes shapes =
        Shapes.parse(RDFDataMgr.loadGraph("src/test/resources/sparql-examples-shapes.ttl"));
    var report = ShaclValidator.get().validate(shapes, graph);
    assertThat(report.getEntries()).isEmpty();
    List<Map<String, String>> examples =
        rows(
            graph,
            "PREFIX sh: <http://www.w3.org/ns/shacl#> SELECT * { ?example sh:select ?text }");
    assertThat(examples).hasSameSizeAs(PrebuiltQueries.bundled().all());
    for (Map<String, String> example : examples) {
      assertThat(query(example.getOrDefault("text", ""))).isNotNull();
    }
  }

  @Test
  void findsExamplesThatDoNotConform() {
    Graph wrong =
        RDFParser.fromString(
                "PREFIX sh: <http://www.w3.org/ns/shacl#> <urn:x> a sh:SPARQLSelectExecutable .",
                Lang.TURTLE)
            .toGraph();
    Shapes shapes =
        Shapes.parse(RDFDataMgr.loadGraph("src/test/resources/sparql-examples-shapes.ttl"));
    assertThat(ShaclValidator.get().validate(shapes, wrong).getEntries()).isNotEmpty();
  }

  @Test
  void describesEveryQueryInOpenApi() throws Exception {
    JsonNode api = JsonMapper.shared().readTree(get("/openapi.json", "*/*").body());
    assertThat(api.get("openapi").asString()).startsWith("3.1.");
    assertThat(api.at("/info/title").asString()).isNotEmpty();
    assertThat(api.at("/info/version").asString()).isNotEmpty();
    Set<String> operations = new TreeSet<>();
    for (PrebuiltQuery query : PrebuiltQueries.bundled().all()) {
      JsonNode get = api.get("paths").get("/queries/" + query.name()).get("get");
      assertThat(operations.add(get.get("operationId").asString())).isTrue();
      assertThat(get.at("/responses/200/description").asString()).isNotEmpty();
      assertThat(get.at("/responses/200/content").has("text/csv")).isTrue();
      List<String> names = new ArrayList<>();
      for (JsonNode parameter : get.get("parameters")) {
        JsonNode resolved = resolve(api, parameter);
        names.add(resolved.get("name").asString());
        assertThat(resolved.get("in").asString()).isEqualTo("query");
        assertIsSchema(resolved.get("schema"));
      }
      query.parameters().forEach(parameter -> assertThat(names).contains(parameter.name()));
      assertThat(names).doesNotHaveDuplicates().contains("format", "page", "page-size", "bom");
      for (JsonNode response : get.get("responses")) {
        assertThat(resolve(api, response).get("description").asString()).isNotEmpty();
      }
    }
  }

  @Test
  void eachOperationHasAnIdOfItsOwn() throws Exception {
    JsonNode api = JsonMapper.shared().readTree(get("/openapi.json", "*/*").body());
    List<String> ids =
        api.get("paths")
            .valueStream()
            .flatMap(JsonNode::valueStream)
            .filter(operation -> operation.has("operationId"))
            .map(operation -> operation.get("operationId").asString())
            .toList();
    assertThat(ids)
        .hasSizeGreaterThan(PrebuiltQueries.bundled().all().size())
        .contains("flow-of-grades", "picture-flow-of-grades-svg", "map-png")
        .doesNotHaveDuplicates();
  }

  @Test
  void describesPostAndTheLimitsOfUseInOpenApi() throws Exception {
    JsonNode api = JsonMapper.shared().readTree(get("/openapi.json", "*/*").body());
    JsonNode post = api.get("paths").get("/sparql").get("post");
    assertThat(post.at("/requestBody/content").propertyNames())
        .contains("application/sparql-query", "application/x-www-form-urlencoded");
    JsonNode get = api.get("paths").get("/queries/reports").get("get");
    for (JsonNode operation : List.of(post, get)) {
      for (String status : List.of("429", "503")) {
        JsonNode response = resolve(api, operation.get("responses").get(status));
        assertThat(response.at("/headers/Retry-After").isObject()).isTrue();
      }
    }
  }

  @Test
  void typesTheParametersInOpenApi() throws Exception {
    JsonNode api = JsonMapper.shared().readTree(get("/openapi.json", "*/*").body());
    Map<String, String> types = new HashMap<>();
    for (JsonNode path : api.get("paths")) {
      for (JsonNode parameter : path.get("get").get("parameters")) {
        if (parameter.has("schema")) {
          types.put(parameter.get("name").asString(), parameter.get("schema").toString());
        }
      }
    }
    assertIsSchema(api.at("/components/schemas/Problem"));
    assertThat(types.get("since")).contains("\"format\":\"date\"");
    assertThat(types.get("grades")).contains("\"type\":\"integer\"", "\"default\":2");
    assertThat(types.get("year")).contains("\"pattern\"");
    assertThat(types.get("overall")).contains("\"enum\":[", "\"inadequate\"");
  }

  private static JsonNode resolve(JsonNode api, JsonNode node) {
    return node.has("$ref") ? api.at(node.get("$ref").asString().substring(1)) : node;
  }

  /** Validates a schema with the meta-schema of JSON Schema 2020-12, as OpenAPI 3.1 requires. */
  private static void assertIsSchema(JsonNode schema) {
    var metaSchema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(metaSchema.validate(schema.toString(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void givesThePrefixesForSparqlAndJsonLd() throws Exception {
    String sparql = get("/prefixes", "*/*").body();
    QueryFactory.create(sparql + "SELECT * { ?s scr:grade ?o }");
    JsonNode context = JsonMapper.shared().readTree(get("/prefixes", "application/ld+json").body());
    assertThat(context.at("/@context/scr").asString())
        .isEqualTo("https://w3id.org/scrutiny/ontology#");
    assertThat(sparql.lines()).hasSize(context.get("@context").size());
  }

  @Test
  void mapsPagesThatExist() throws Exception {
    String map = get("/sitemap.xml", "*/*").body();
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(map.getBytes(StandardCharsets.UTF_8)));
    var locations = document.getElementsByTagName("loc");
    assertThat(locations.getLength()).isBetween(100, 20_000);
    for (int i = 0; i < locations.getLength(); i += 37) {
      String address = locations.item(i).getTextContent();
      assertThat(get(address, "text/html").statusCode()).as(address).isEqualTo(200);
    }
    assertThat(get("/sitemap/1.xml", "*/*").body()).isEqualTo(map);
    assertThat(get("/sitemap/2.xml", "*/*").statusCode()).isEqualTo(404);
    assertThat(get("/robots.txt", "*/*").body())
        .contains("Sitemap: " + server.url() + "sitemap.xml");
  }

  @Test
  void namesAContactThatIsValid() throws Exception {
    String text = get("/.well-known/security.txt", "*/*").body();
    assertThat(text).contains("Contact: https://w3id.org/scrutiny/");
    var expires = Pattern.compile("Expires: (\\S+)").matcher(text);
    assertThat(expires.find()).isTrue();
    assertThat(Instant.parse(expires.group(1))).isAfter(Instant.now());
  }

  @ParameterizedTest
  @CsvSource({"/service,/openapi.json", "/service,64 KiB", "/,/service"})
  void describesTheServiceInWords(String path, String text) throws Exception {
    assertThat(get(path, "text/html").body()).contains(text);
  }

  private static Graph graph(String path) throws Exception {
    var response = get(path, "text/turtle");
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return RDFParser.fromString(response.body(), Lang.TURTLE).toGraph();
  }

  private static List<Map<String, String>> rows(Graph graph, String query) {
    try (QueryExec exec = QueryExec.graph(graph).query(query).build()) {
      return read(exec.select());
    }
  }

  private static List<Map<String, String>> query(String query) {
    return Txn.calculateRead(
        DATA,
        () -> {
          try (QueryExec exec = QueryExec.dataset(DATA).query(query).build()) {
            return read(exec.select());
          }
        });
  }

  private static List<Map<String, String>> read(RowSet rows) {
    List<Map<String, String>> read = new ArrayList<>();
    rows.forEachRemaining(row -> {
      Map<String, String> values = new HashMap<>();
      row.forEach((variable, value) ->
          values.put(
              variable.getVarName(),
              value.isLiteral() ? value.getLiteralLexicalForm() : value.toString()));
      read.add(values);
    });
    return read;
  }

  private static Map<String, String> counts(List<Map<String, String>> rows) {
    Map<String, String> counts = new HashMap<>();
    rows.forEach(row -> counts.put(row.get("key"), row.get("n")));
    return counts;
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(server.url()).resolve(path))
            .header("Accept", accept)
            .build(),
        BodyHandlers.ofString());
  }
}
