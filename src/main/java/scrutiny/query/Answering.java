package scrutiny.query;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.system.Txn;
import scrutiny.store.Store;

/** Something that answers SPARQL. Its default graph holds what all its named graphs hold. */
public sealed interface Answering {
  /** Long enough for every prebuilt query over a few million facts. */
  Duration PATIENCE = Duration.ofMinutes(10);

  /**
   * Asks.
   *
   * @param reader takes the rows while the answer is open; it must not keep them
   * @throws AnswerFailed where no whole answer comes
   */
  <T> T answer(Query query, Function<RowSet, T> reader);

  /** A dataset of this process, given up after a while. */
  static Answering of(DatasetGraph data, Duration patience) {
    return new Local(data, patience);
  }

  /** A store. */
  static Answering in(Store store) {
    return new Local(store.dataset().asDatasetGraph(), PATIENCE);
  }

  /** A SPARQL endpoint elsewhere. */
  static Answering at(URI endpoint) {
    return new Remote(endpoint, PATIENCE);
  }

  /**
   * A dataset of this process.
   *
   * @param patience after which a query is given up
   */
  record Local(DatasetGraph data, Duration patience) implements Answering {
    @Override
    public <T> T answer(Query query, Function<RowSet, T> reader) {
      return Txn.calculateRead(
          data,
          () -> {
            try (QueryExec exec =
                QueryExec.dataset(data)
                    .query(query)
                    .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
              return reader.apply(exec.select());
            } catch (QueryCancelledException e) {
              throw AnswerFailed.tookTooLong(patience, e);
            }
          });
    }
  }

  /**
   * An endpoint elsewhere.
   *
   * @param patience after which a query is given up
   */
  record Remote(URI endpoint, Duration patience) implements Answering {
    @Override
    public <T> T answer(Query query, Function<RowSet, T> reader) {
      try (QueryExec exec =
          QueryExecHTTP.service(endpoint.toString())
              .query(query)
              .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
              .build()) {
        return reader.apply(exec.select());
      } catch (QueryExceptionHTTP | HttpException e) {
        throw AnswerFailed.unreachable(endpoint, e);
      }
    }
  }
}
