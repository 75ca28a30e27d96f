package scrutiny;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import scrutiny.query.SparqlService;

/** A small graph of true facts in the shape that documents become. */
public final class Fixture {
  /** Its file. */
  public static final Path FILE = Path.of("src/test/resources/fixture.trig");

  private Fixture() {}

  /** The graph in memory, with what other files add. */
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

  /** The graph with what other files add, to be asked. */
  public static SparqlService executor(Path... more) {
    return SparqlService.of(dataset(more), Duration.ofSeconds(60));
  }
}
