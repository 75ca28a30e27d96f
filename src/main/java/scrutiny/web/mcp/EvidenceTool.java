package scrutiny.web.mcp;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import scrutiny.query.SparqlService;

/** A tool that gives the passages behind a fact, judgement, finding or other resource. */
record EvidenceTool(SparqlService service) implements Tool {
  /** Its name; a prebuilt query that lists all evidence is named evidence. */
  static final String NAME = "evidence-of-a-fact";

  private static final String IRI = "iri";

  /** A claim or part of a document has evidence itself; others have claims about them. */
  private static final String QUERY =
      """
      PREFIX scr: <https://w3id.org/scrutiny/ontology#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX schema: <https://schema.org/>
      SELECT DISTINCT ?subject ?property ?value ?quote ?page ?title ?document ?source ?address
        ?start ?end
      WHERE {
        {
          ?_iri scr:evidence ?passage .
          OPTIONAL {
            ?_iri rdf:subject ?subject ;
              rdf:predicate ?property ;
              rdf:object ?value .
          }
        }
        UNION
        {
          ?claim rdf:subject ?_iri ;
            rdf:predicate ?property ;
            rdf:object ?value ;
            scr:evidence ?passage .
          BIND(?_iri AS ?subject)
        }
        UNION
        {
          ?claim scr:evidence ?_iri ;
            rdf:subject ?subject ;
            rdf:predicate ?property ;
            rdf:object ?value .
          BIND(?_iri AS ?passage)
        }
        ?passage scr:quote ?quote ;
          scr:document ?document ;
          scr:page ?page ;
          scr:start ?start .
        BIND(?start + STRLEN(?quote) AS ?end)
        OPTIONAL { ?document scr:source ?source }
        OPTIONAL { ?document dcterms:title ?title }
        OPTIONAL { ?document schema:url ?address }
      }
      ORDER BY ?source ?start ?end ?subject ?property ?value ?quote ?page ?document ?title ?address
      """;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "Evidence of a fact";
  }

  @Override
  public String description() {
    return "Returns the exact quotes behind a fact, judgement, finding, recommendation, inspection,"
        + " person or document, each with its page, the document and, if known, the document's web"
        + " address. Columns: subject, property, value, quote, page, title, document, source,"
        + " address, start, end (character offsets in the document's text).";
  }

  @Override
  public InputSchema input() {
    return new InputSchema().text(IRI, true, "an IRI from the result of another tool");
  }

  @Override
  public ResultPage call(Arguments arguments) throws InvalidArgumentException {
    String iri = arguments.required(IRI);
    try {
      if (!new URI(iri).isAbsolute()) {
        throw new InvalidArgumentException("iri must be an absolute IRI; call find for one");
      }
    } catch (URISyntaxException e) {
      throw new InvalidArgumentException("iri must be an IRI, without spaces or angle brackets");
    }
    return service.select(
        BoundQuery.of(QUERY, "_iri", NodeFactory.createURI(iri)),
        rows -> ResultPage.read(rows, arguments));
  }

  @Override
  public String advice(Map<String, String> labels) {
    return labels.isEmpty()
        ? "The graph has no passage for this IRI; check that it is an IRI of another tool's result."
        : "";
  }
}
