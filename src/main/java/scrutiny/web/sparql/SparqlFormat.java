package scrutiny.web.sparql;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;

/** The formats of results of the SPARQL endpoint; the first of each kind is the default. */
// Lang and RDFFormat are immutable, but not annotated as such.
@SuppressWarnings("ImmutableEnumChecker")
enum SparqlFormat {
  JSON("json", ResultSetLang.RS_JSON, "application/sparql-results+json", "application/json"),
  XML("xml", ResultSetLang.RS_XML, "application/sparql-results+xml", "application/xml", "text/xml"),
  CSV("csv", ResultSetLang.RS_CSV, "text/csv"),
  TSV("tsv", ResultSetLang.RS_TSV, "text/tab-separated-values"),
  TEXT("text", ResultSetLang.RS_Text, "text/plain"),
  TURTLE("ttl", RDFFormat.TURTLE_BLOCKS, "text/turtle", "application/turtle"),
  N_TRIPLES("nt", RDFFormat.NTRIPLES_UTF8, "application/n-triples", "text/plain"),
  RDF_XML("rdf", RDFFormat.RDFXML_PLAIN, "application/rdf+xml", "application/xml", "text/xml"),
  JSON_LD("jsonld", RDFFormat.JSONLD_PLAIN, "application/ld+json", "application/json");

  /** JSON-LD and aligned text are made as a whole in memory, which no deadline stops. */
  private static final long MAX_RESULTS_IN_MEMORY = 25_000;

  private final String code;
  private final Optional<Lang> rows;
  private final Optional<RDFFormat> graph;
  private final List<String> mediaTypes;

  SparqlFormat(String code, Lang rows, String... mediaTypes) {
    this(code, Optional.of(rows), Optional.empty(), mediaTypes);
  }

  SparqlFormat(String code, RDFFormat graph, String... mediaTypes) {
    this(code, Optional.empty(), Optional.of(graph), mediaTypes);
  }

  SparqlFormat(String code, Optional<Lang> rows, Optional<RDFFormat> graph, String... mediaTypes) {
    this.code = code;
    this.rows = rows;
    this.graph = graph;
    this.mediaTypes = List.of(mediaTypes);
  }

  /**
   * Returns the format for a result.
   *
   * @param requested a code or media type, which takes precedence over the Accept header
   * @param accept the Accept header
   */
  static SparqlFormat choose(Query query, Optional<String> requested, Optional<String> accept) {
    boolean isGraph = query.isConstructType() || query.isDescribeType();
    List<SparqlFormat> offered =
        Arrays.stream(values()).filter(f -> f.graph.isPresent() == isGraph).toList();
    if (requested.isPresent()) {
      String name = requested.get();
      return offered.stream()
          .filter(f -> f.code.equals(name) || f.mediaTypes.contains(name))
          .findFirst()
          .orElseThrow(() ->
              new ProblemException(
                  Problem.invalidRequest(
                      "no format "
                          + quoted(name)
                          + " for this result; valid formats: "
                          + offered.stream().map(f -> f.code).collect(Collectors.joining(", ")))));
    }
    String header = accept.filter(a -> !a.isBlank()).orElse("*/*");
    List<String> types = offered.stream().flatMap(f -> f.mediaTypes.stream()).distinct().toList();
    MediaType best =
        AcceptList.match(new AcceptList(header), AcceptList.create(types.toArray(String[]::new)));
    if (best == null) {
      throw new ProblemException(
          Problem.of(
              406,
              "not-acceptable",
              "Not acceptable",
              "the result is available as " + String.join(", ", types)));
    }
    return offered.stream()
        .filter(f -> f.mediaTypes.contains(best.getContentTypeStr()))
        .findFirst()
        .orElse(offered.getFirst());
  }

  private static String quoted(String given) {
    String line = given.replaceAll("\\p{Cntrl}+", " ");
    return "\"" + (line.length() > 40 ? line.substring(0, 40) + "…" : line) + "\"";
  }

  /** Returns the content type of responses. */
  String contentType() {
    return mediaTypes.getFirst() + ";charset=utf-8";
  }

  /** Returns the language of rows or a boolean. */
  Lang rows() {
    return rows.orElseThrow();
  }

  /** Returns the format of a graph. */
  RDFFormat graph() {
    return graph.orElseThrow();
  }

  /** Returns the maximum number of rows or triples, whatever the limit of the server. */
  long maxResults() {
    return this == JSON_LD || this == TEXT ? MAX_RESULTS_IN_MEMORY : Long.MAX_VALUE;
  }
}
