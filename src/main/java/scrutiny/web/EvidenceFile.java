package scrutiny.web;

import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import scrutiny.store.Store;

/** The text of a document with its facts marked, as one file of HTML that needs nothing else. */
public final class EvidenceFile {
  private EvidenceFile() {}

  /**
   * The file's content; nothing where the store holds no text of the document.
   *
   * @param document its IRI
   */
  public static Optional<String> html(Store store, String document) {
    DatasetGraph data = store.dataset().asDatasetGraph();
    return Txn.calculateRead(
        data,
        () ->
            AnnotatedDocument.find(data, NodeFactory.createURI(document))
                .map(read ->
                    HtmlPage.standalone(
                        new ResourceLabels(data).of(read.iri()), TextPage.standalone(read, data))));
  }
}
