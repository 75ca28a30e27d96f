package scrutiny.query.limit;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Transformer;

/** Parses the text of queries that clients write. */
public final class QueryText {
  /** Jena's optimiser doubles its work for each level of EXISTS within EXISTS. */
  private static final int MAX_EXISTS_NESTING = 6;

  private QueryText() {}

  /**
   * Parses a query and checks that it stays within the limits on its text and its structure, and
   * calls only allowed functions and services.
   *
   * @throws QueryParseException if the text is not a query
   * @throws QueryLimitException if the query is too long, too deep or too large, or calls others
   */
  public static Query parse(
      String text, QueryLimits limits, AllowedServices services, Deadline deadline) {
    if (text.getBytes(StandardCharsets.UTF_8).length > limits.maxQueryBytes()) {
      throw new QueryLimitException(
          QueryLimitException.Limit.QUERY_BYTES,
          String.format(
              Locale.ROOT,
              "the query is longer than %,d bytes; shorten it",
              limits.maxQueryBytes()));
    }
    if (NestingDepth.of(text) > limits.maxNesting()
        || NestingDepth.ofExists(text) > MAX_EXISTS_NESTING) {
      throw tooDeep(limits);
    }
    try {
      Query query = QueryFactory.create(text, Syntax.syntaxARQ);
      deadline.check();
      checkStructure(query, limits, services, deadline);
      return query;
    } catch (QueryParseException e) {
      if (e.getCause() instanceof StackOverflowError) {
        throw tooDeep(limits);
      }
      throw e;
    } catch (StackOverflowError e) {
      throw tooDeep(limits);
    }
  }

  private static void checkStructure(
      Query query, QueryLimits limits, AllowedServices services, Deadline deadline) {
    if (query.getQueryPattern() != null) {
      ExecutionGuard guard = ExecutionGuard.of(deadline, limits, services);
      Transformer.transform(
          new LimitedOperators(guard),
          new LimitedExpressions(guard, ARQ.getContext()),
          Algebra.compile(query));
    }
  }

  private static QueryLimitException tooDeep(QueryLimits limits) {
    return new QueryLimitException(
        QueryLimitException.Limit.NESTING,
        "the query is nested too deeply; use at most "
            + limits.maxNesting()
            + " brackets and "
            + MAX_EXISTS_NESTING
            + " EXISTS within each other, and shorter chains of operators");
  }
}
