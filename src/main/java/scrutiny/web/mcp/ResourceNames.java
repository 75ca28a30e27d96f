package scrutiny.web.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import scrutiny.query.Rows;
import scrutiny.query.SparqlService;

/** Finds the labels of the resources of a result, with one query. */
final class ResourceNames {
  /** Labels are looked up for this many resources of a page. */
  private static final int MAX_RESOURCES = 1000;

  private static final Var RESOURCE = Var.alloc("resource");
  private static final Var LABEL = Var.alloc("label");

  private static final String QUERY =
      """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      SELECT ?resource ?label
      WHERE { ?resource foaf:name|skos:prefLabel|rdfs:label|dcterms:title ?label }
      """;

  private final SparqlService service;

  ResourceNames(SparqlService service) {
    this.service = service;
  }

  /** Returns the labels of the resources that have one, by IRI. */
  Map<String, String> find(List<Node> resources) {
    if (resources.isEmpty()) {
      return Map.of();
    }
    Query query = QueryFactory.create(QUERY);
    List<Binding> values =
        resources.stream()
            .limit(MAX_RESOURCES)
            .map(resource -> BindingFactory.binding(RESOURCE, resource))
            .toList();
    ElementGroup pattern = (ElementGroup) query.getQueryPattern();
    // First, so that the labels of these resources are looked up instead of all labels.
    pattern.getElements().add(0, new ElementData(List.of(RESOURCE), values));
    return service.select(query, ResourceNames::read);
  }

  /** Keeps the first of several labels in alphabetical order, so that the result is stable. */
  private static Map<String, String> read(RowSet rows) {
    Map<String, String> labels = new LinkedHashMap<>();
    rows.forEachRemaining(row ->
        labels.merge(
            Rows.text(row.get(RESOURCE)),
            Rows.text(row.get(LABEL)),
            (a, b) -> a.compareTo(b) <= 0 ? a : b));
    return labels;
  }
}
