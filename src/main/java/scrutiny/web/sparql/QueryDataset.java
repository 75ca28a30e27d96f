package scrutiny.web.sparql;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Determines the RDF dataset of a query: graphs of the served dataset, never of other servers. */
final class QueryDataset {
  private QueryDataset() {}

  /**
   * Replaces the dataset clauses of a query by the graphs of a request, if it names any, and checks
   * that all graphs exist.
   *
   * @throws ProblemException if there is no such graph
   */
  static void apply(SparqlRequest request, Query query, DatasetGraph data) {
    if (!request.defaultGraphs().isEmpty() || !request.namedGraphs().isEmpty()) {
      query.getGraphURIs().clear();
      query.getNamedGraphURIs().clear();
      request.defaultGraphs().forEach(query::addGraphURI);
      request.namedGraphs().forEach(query::addNamedGraphURI);
    }
    check(query.getGraphURIs(), data);
    check(query.getNamedGraphURIs(), data);
  }

  private static void check(List<String> graphs, DatasetGraph data) {
    for (String iri : graphs) {
      Node graph = NodeFactory.createURI(iri);
      if (!Quad.isDefaultGraph(graph) && !Quad.isUnionGraph(graph) && !data.containsGraph(graph)) {
        throw new ProblemException(
            Problem.invalidRequest(
                "the dataset has no graph <"
                    + (iri.length() > 200 ? iri.substring(0, 200) + "…" : iri)
                    + ">; list its graphs by SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }"));
      }
    }
  }
}
