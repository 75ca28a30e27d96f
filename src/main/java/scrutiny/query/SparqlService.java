package scrutiny.query;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.system.Txn;
import scrutiny.query.limit.AllowedServices;
import scrutiny.query.limit.Deadline;
import scrutiny.query.limit.LimitedExecution;
import scrutiny.query.limit.QueryLimits;
import scrutiny.store.Store;

/** A service that executes SPARQL queries. Its default graph is the union of its named graphs. */
public sealed interface SparqlService {
  /** Sufficient for every prebuilt query on a few million facts. */
  Duration QUERY_TIMEOUT = Duration.ofMinutes(10);

  /**
   * Executes a SELECT query.
   *
   * @param reader reads the rows while the result is open; it must not retain the row set
   * @throws QueryFailedException if the query times out or the endpoint does not respond
   */
  <T> T select(Query query, Function<RowSet, T> reader);

  /** Returns a service on a dataset in this process. */
  static SparqlService of(DatasetGraph data, Duration timeout) {
    return new Local(data, timeout, LimitedExecution::of);
  }

  /** Returns a service on a dataset in this process for queries that clients write. */
  static SparqlService limited(DatasetGraph data, QueryLimits limits, AllowedServices services) {
    return new Local(
        data,
        limits.timeout(),
        (dataset, query, deadline) ->
            LimitedExecution.of(dataset, query, deadline, limits, services));
  }

  /** Returns a service on a store. */
  static SparqlService ofStore(Store store) {
    return new Local(store.dataset().asDatasetGraph(), QUERY_TIMEOUT, LimitedExecution::of);
  }

  /** Returns a service that forwards queries to a SPARQL endpoint. */
  static SparqlService ofEndpoint(URI endpoint) {
    return new Remote(endpoint, QUERY_TIMEOUT);
  }

  /**
   * A dataset in this process.
   *
   * @param timeout after which a query is cancelled, outside of a request with a deadline
   * @param executor creates the executions
   */
  record Local(DatasetGraph data, Duration timeout, Executor executor) implements SparqlService {
    /** Creates the execution of a query that ends by a deadline. */
    interface Executor {
      QueryExec create(DatasetGraph data, Query query, Deadline deadline);
    }

    @Override
    public <T> T select(Query query, Function<RowSet, T> reader) {
      Optional<Deadline> ofRequest = Deadline.current();
      if (ofRequest.isPresent()) {
        return select(query, reader, ofRequest.get());
      }
      try (Deadline own = Deadline.start(timeout)) {
        return own.call(() -> select(query, reader, own));
      }
    }

    private <T> T select(Query query, Function<RowSet, T> reader, Deadline deadline) {
      return Txn.calculateRead(
          data,
          () -> {
            try (QueryExec execution = executor.create(data, query, deadline)) {
              return reader.apply(execution.select());
            } catch (QueryCancelledException e) {
              throw deadline
                  .failure()
                  .<RuntimeException>map(failure -> failure)
                  .orElseGet(() -> QueryFailedException.timedOut(deadline.timeout(), e));
            }
          });
    }
  }

  /**
   * A remote SPARQL endpoint.
   *
   * @param timeout after which a query is cancelled
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
      } catch (QueryExceptionHTTP e) {
        throw QueryFailedException.unreachable(endpoint, e.getStatusCode(), e);
      } catch (HttpException e) {
        throw QueryFailedException.unreachable(endpoint, e.getStatusCode(), e);
      } catch (JenaException e) {
        throw QueryFailedException.notAnEndpoint(endpoint, e);
      }
    }
  }
}
