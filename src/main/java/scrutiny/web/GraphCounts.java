package scrutiny.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import scrutiny.query.Rows;
import scrutiny.query.SingleFlight;
import scrutiny.query.SparqlService;

/** The numbers of things in a graph, counted once because the served data does not change. */
final class GraphCounts {
  /**
   * A number of things of one kind.
   *
   * @param name the name of the kind
   */
  record Count(String name, long number) {}

  private static final String PREFIXES =
      """
      PREFIX scr: <https://w3id.org/scrutiny/ontology#>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private static final String TOTALS =
      PREFIXES
          + """
          SELECT ?name ?number
          WHERE {
            { SELECT ("documents" AS ?name) (1 AS ?order) (COUNT(DISTINCT ?t) AS ?number) WHERE { ?t a scr:Document } }
            UNION
            { SELECT ("authorities" AS ?name) (2 AS ?order) (COUNT(DISTINCT ?t) AS ?number) WHERE { ?t a scr:Authority } }
            UNION
            { SELECT ("inspections and visits" AS ?name) (3 AS ?order) (COUNT(DISTINCT ?t) AS ?number) WHERE { ?t a scr:Inspection } }
            UNION
            { SELECT ("judgements" AS ?name) (4 AS ?order) (COUNT(DISTINCT ?t) AS ?number) WHERE { ?t a scr:Judgement } }
            UNION
            { SELECT ("people" AS ?name) (5 AS ?order) (COUNT(DISTINCT ?t) AS ?number) WHERE { ?t a foaf:Person FILTER NOT EXISTS { ?t <http://purl.org/dc/terms/isReplacedBy> ?person } } }
            UNION
            { SELECT ("facts with evidence" AS ?name) (6 AS ?order) (COUNT(DISTINCT ?t) AS ?number) WHERE { ?t scr:evidence ?passage } }
          }
          ORDER BY ?order
          """;

  private static final String KINDS =
      PREFIXES
          + """
          SELECT ?name (COUNT(DISTINCT ?document) AS ?number)
          WHERE {
            {
              ?document a scr:Document ;
                scr:reportedKind/skos:prefLabel ?name .
            }
            UNION
            {
              ?document a scr:Article .
              BIND("Article" AS ?name)
            }
          }
          GROUP BY ?name
          ORDER BY DESC(?number) ?name
          """;

  private final SparqlService service;
  private final SingleFlight<String, List<Count>> counts = new SingleFlight<>(this::count);

  GraphCounts(SparqlService service) {
    this.service = service;
  }

  /** Returns the number of things of each class. */
  List<Count> totals() {
    return counts.get(TOTALS);
  }

  /** Returns the number of documents of each kind, the largest first. */
  List<Count> kinds() {
    return counts.get(KINDS);
  }

  private List<Count> count(String query) {
    Rows rows = service.select(QueryFactory.create(query), results -> Rows.read(results, 100));
    List<Count> counted = new ArrayList<>();
    for (List<Optional<Node>> row : rows.rows()) {
      String name = row.get(0).map(Rows::text).orElse("");
      row.get(1).map(Rows::text).ifPresent(n -> counted.add(new Count(name, Long.parseLong(n))));
    }
    return counted;
  }
}
