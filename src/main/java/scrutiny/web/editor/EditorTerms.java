package scrutiny.web.editor;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import scrutiny.store.StoreStatistics;
import scrutiny.web.describe.Prefixes;
import scrutiny.web.html.ResourceLabels;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The terms that the SPARQL editor completes: the prefixes, and the classes and properties that the
 * data use, as the VoID description counts them.
 */
public final class EditorTerms {
  private final DatasetGraph data;
  private final ResourceLabels labels;

  public EditorTerms(DatasetGraph data, ResourceLabels labels) {
    this.data = data;
    this.labels = labels;
  }

  /** Returns the terms in JSON: each class with its instances, each property with its triples. */
  public String json(StoreStatistics statistics) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    ObjectNode prefixes = json.putObject("prefixes");
    Prefixes.all().forEach(prefixes::put);
    ArrayNode classes = json.putArray("classes");
    ArrayNode properties = json.putArray("properties");
    Txn.executeRead(
        data,
        () -> {
          statistics.classes().forEach((iri, use) -> add(classes, iri, use.entities()));
          statistics.properties().forEach((iri, use) -> add(properties, iri, use.triples()));
        });
    return json.toString();
  }

  private void add(ArrayNode terms, String iri, long uses) {
    ObjectNode term = terms.addObject().put("iri", iri).put("uses", uses);
    labels.find(NodeFactory.createURI(iri)).ifPresent(label -> term.put("label", label));
  }
}
