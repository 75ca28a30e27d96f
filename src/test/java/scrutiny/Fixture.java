package scrutiny;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import scrutiny.query.SparqlService;

/** A small graph of true facts, as documents are converted to. */
public final class Fixture {
  /** The file that contains the graph. */
  public static final Path FILE = Path.of("src/test/resources/fixture.trig");

  private Fixture() {}

  /** Returns the graph in memory, together with the graphs of other files. */
  public static DatasetGraph dataset(Path... more) {
    Dataset dataset = TDB2Factory.createDataset();
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    Txn.executeWrite(
        dataset,
        () -> {
          RDFDataMgr.read(dataset, FILE.toString());
          for (Path file : more) {
            RDFDataMgr.read(dataset, file.toString());
          }
        });
    return dataset.asDatasetGraph();
  }

  /** Returns a service that queries the graph together with the graphs of other files. */
  public static SparqlService executor(Path... more) {
    return SparqlService.of(dataset(more), Duration.ofSeconds(60));
  }

  /** Returns a service that queries the same graph, its quads loaded in the opposite order. */
  public static SparqlService reversedExecutor(Path... more) {
    DatasetGraph forward = dataset(more);
    List<Quad> quads =
        new ArrayList<>(Txn.calculateRead(forward, () -> Iter.toList(forward.find())));
    Collections.reverse(quads);
    Dataset reversed = TDB2Factory.createDataset();
    reversed.getContext().set(TDB2.symUnionDefaultGraph, true);
    DatasetGraph graph = reversed.asDatasetGraph();
    Txn.executeWrite(graph, () -> quads.forEach(graph::add));
    return SparqlService.of(graph, Duration.ofSeconds(60));
  }
}
