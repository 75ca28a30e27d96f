package scrutiny.web.abuse;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** A graph in which most nodes link to each other, so that paths and joins have many results. */
final class DenseGraph {
  private static final int NODES = 120;

  private DenseGraph() {}

  /** Returns the graph in memory. */
  static DatasetGraph create() {
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    data.getContext().set(TDB2.symUnionDefaultGraph, true);
    Txn.executeWrite(
        data,
        () -> {
          for (int i = 0; i < NODES; i++) {
            for (int j = 0; j < NODES; j++) {
              data.add(
                  NodeFactory.createURI("urn:graph:" + i % 5),
                  NodeFactory.createURI("urn:node:" + i),
                  NodeFactory.createURI("urn:property:" + (i + j) % 7),
                  j % 3 == 0
                      ? NodeFactory.createLiteralString("aaaaaaaa" + i * j)
                      : NodeFactory.createURI("urn:node:" + j));
            }
          }
        });
    return data;
  }
}
