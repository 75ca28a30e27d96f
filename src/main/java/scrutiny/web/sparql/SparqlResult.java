package scrutiny.web.sparql;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import scrutiny.query.limit.QueryLimitException;
import scrutiny.query.limit.QueryLimits;

/** Writes the result of a query of any form, up to a maximum number of rows or triples. */
final class SparqlResult {
  private final Query query;
  private final QueryLimits limits;

  SparqlResult(Query query, QueryLimits limits) {
    boolean standard =
        query.isSelectType()
            || query.isAskType()
            || query.isDescribeType()
            || (query.isConstructType() && !query.isConstructQuad());
    if (!standard) {
      throw new ProblemException(
          Problem.invalidRequest(
              "use a SELECT, ASK, DESCRIBE or CONSTRUCT query; CONSTRUCT makes triples only"));
    }
    this.query = query;
    this.limits = limits;
  }

  /** Executes the query and writes its result. */
  void write(QueryExec execution, SparqlFormat format, OutputStream out) {
    if (query.isSelectType()) {
      writerOf(format).write(out, limited(execution.select()), Context.emptyContext());
    } else if (query.isAskType()) {
      writerOf(format).write(out, execution.ask(), Context.emptyContext());
    } else {
      RDFWriter.source(graphOf(execution)).format(format.graph()).output(out);
    }
  }

  private static RowSetWriter writerOf(SparqlFormat format) {
    return RowSetWriterRegistry.getFactory(format.rows()).create(format.rows());
  }

  private RowSet limited(RowSet rows) {
    Iterator<Binding> counted =
        new Iterator<>() {
          private long count;

          @Override
          public boolean hasNext() {
            return rows.hasNext();
          }

          @Override
          public Binding next() {
            checkCount(++count);
            return rows.next();
          }
        };
    return RowSetStream.create(rows.getResultVars().stream().map(Var::alloc).toList(), counted);
  }

  private Graph graphOf(QueryExec execution) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    Iterator<Triple> triples =
        query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
    long count = 0;
    while (triples.hasNext()) {
      graph.add(triples.next());
      if (++count % 1000 == 0) {
        checkCount(graph.size());
      }
    }
    checkCount(graph.size());
    return graph;
  }

  private void checkCount(long count) {
    if (count > limits.maxRows()) {
      throw new QueryLimitException(
          QueryLimitException.Limit.ROWS,
          String.format(
              Locale.ROOT,
              "the result has more than %,d rows or triples; request less data, or use LIMIT and"
                  + " OFFSET",
              limits.maxRows()));
    }
  }
}
