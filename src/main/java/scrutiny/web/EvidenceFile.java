package scrutiny.web;

import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import scrutiny.store.Store;
import scrutiny.web.html.ResourceLabels;

/** Renders the text of a document with its facts marked as one self-contained HTML file. */
public final class EvidenceFile {
  private EvidenceFile() {}

  /**
   * Returns the content of the file, or empty if the store does not contain the document's text.
   *
   * @param document the document's IRI
   */
  public static Optional<String> html(Store store, String document) {
    DatasetGraph data = store.dataset().asDatasetGraph();
    return Txn.calculateRead(
        data,
        () ->
            AnnotatedDocument.find(data, NodeFactory.createURI(document))
                .map(annotated ->
                    HtmlPage.standalone(
                        new ResourceLabels(data).of(annotated.iri()),
                        TextPage.standalone(annotated, data))));
  }
}
