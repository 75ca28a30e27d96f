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
public sealed interface SparqlService {
  /** Long enough for every prebuilt query over a few million facts. */
  Duration QUERY_TIMEOUT = Duration.ofMinutes(10);

  /**
   * Asks.
   *
   * @param reader takes the rows while the answer is open; it must not keep them
   * @throws QueryFailedException where no whole answer comes
   */
  <T> T select(Query query, Function<RowSet, T> reader);

  /** A dataset of this process, given up after a while. */
  static SparqlService of(DatasetGraph data, Duration patience) {
    return new Local(data, patience);
  }

  /** A store. */
  static SparqlService ofStore(Store store) {
    return new Local(store.dataset().asDatasetGraph(), QUERY_TIMEOUT);
  }

  /** A SPARQL endpoint elsewhere. */
  static SparqlService ofEndpoint(URI endpoint) {
    return new Remote(endpoint, QUERY_TIMEOUT);
  }

  /**
   * A dataset of this process.
   *
   * @param timeout after which a query is given up
   */
  record Local(DatasetGraph data, Duration timeout) implements SparqlService {
    @Override
    public <T> T select(Query query, Function<RowSet, T> reader) {
      return Txn.calculateRead(
          data,
          () -> {
            try (QueryExec exec =
                QueryExec.dataset(data)
                    .query(query)
                    .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
              return reader.apply(exec.select());
            } catch (QueryCancelledException e) {
              throw QueryFailedException.timedOut(timeout, e);
            }
          });
    }
  }

  /**
   * An endpoint elsewhere.
   *
   * @param timeout after which a query is given up
   */
  record Remote(URI endpoint, Duration timeout) implements SparqlService {
    @Override
    public <T> T select(Query query, Function<RowSet, T> reader) {
      try (QueryExec exec =
          QueryExecHTTP.service(endpoint.toString())
              .query(query)
              .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
              .build()) {
        return reader.apply(exec.select());
      } catch (QueryExceptionHTTP | HttpException e) {
        throw QueryFailedException.unreachable(endpoint, e);
      }
    }
  }
}
