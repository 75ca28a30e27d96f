package scrutiny.web.editor;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import scrutiny.web.html.ResourceLabels;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The labels of the IRIs in a result, by which the SPARQL editor shows them as links. */
public final class ResultLabels {
  /** The maximum number of IRIs in a request. */
  public static final int MAX_IRIS = 100;

  private final DatasetGraph data;
  private final ResourceLabels labels;

  public ResultLabels(DatasetGraph data, ResourceLabels labels) {
    this.data = data;
    this.labels = labels;
  }

  /** Returns the labels by IRI in JSON, without the IRIs that have none. */
  public String json(List<String> iris) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    Txn.executeRead(
        data,
        () -> {
          for (String iri : iris) {
            labels.find(NodeFactory.createURI(iri)).ifPresent(label -> json.put(iri, label));
          }
        });
    return json.toString();
  }
}
