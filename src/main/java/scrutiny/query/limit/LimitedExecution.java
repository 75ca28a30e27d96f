package scrutiny.query.limit;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * Creates executions of queries that end by a deadline, stay within limits, and call only allowed
 * functions and services.
 */
public final class LimitedExecution {
  /** The limits of queries of this project: their time and what they may call. */
  private static final QueryLimits OWN_QUERIES =
      new QueryLimits(
          QueryLimits.DEFAULT.timeout(),
          QueryLimits.DEFAULT.downloadTimeout(),
          Integer.MAX_VALUE,
          Long.MAX_VALUE,
          Long.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE,
          1 << 24);

  private LimitedExecution() {}

  /** Creates an execution of a query of this project that is cancelled at a deadline. */
  public static QueryExec of(DatasetGraph data, Query query, Deadline deadline) {
    return of(data, query, deadline, OWN_QUERIES, AllowedServices.NONE);
  }

  /** Creates an execution that is cancelled at a deadline. */
  public static QueryExec of(
      DatasetGraph data,
      Query query,
      Deadline deadline,
      QueryLimits limits,
      AllowedServices services) {
    ExecutionGuard guard = ExecutionGuard.of(deadline, limits, services);
    RewriteFactory rewriting = context -> rewriting(guard, context);
    QueryExec execution =
        QueryExec.dataset(data)
            .query(query)
            .set(ARQConstants.symCancelQuery, deadline.cancelSignal())
            .set(ARQConstants.sysOptimizerFactory, rewriting)
            .set(ARQConstants.sysOpExecutorFactory, LimitedExecutor.factory(guard))
            .set(ARQConstants.registryFunctions, AllowedFunctions.all())
            .set(ARQConstants.registryPropertyFunctions, AllowedPropertyFunctions.all())
            .set(ARQConstants.registryServiceExecutors, services(guard))
            .set(ARQ.httpServiceAllowed, false)
            .build();
    deadline.onExpiry(execution::abort);
    return execution;
  }

  /** Returns a registry that calls allowed endpoints, and never one that Jena would call. */
  private static ServiceExecutorRegistry services(ExecutionGuard guard) {
    ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
    registry.add(new ServiceCaller(guard, guard.services().addresses()));
    return registry;
  }

  /**
   * Returns the optimiser: it limits expressions and operators, then applies the default
   * optimisation.
   */
  private static Rewrite rewriting(ExecutionGuard guard, Context context) {
    Rewrite standard = Optimize.getFactory().create(context);
    return pattern -> {
      Op limited =
          guard.visibly(() ->
              Transformer.transform(
                  new LimitedOperators(guard), new LimitedExpressions(guard, context), pattern));
      guard.deadline().check();
      return standard.rewrite(limited);
    };
  }
}
