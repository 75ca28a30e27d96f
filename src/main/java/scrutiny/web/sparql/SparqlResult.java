package scrutiny.web.sparql;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.util.Context;
import scrutiny.query.limit.CheckedGraph;
import scrutiny.query.limit.Deadline;
import scrutiny.query.limit.QueryLimitException;
import scrutiny.query.limit.QueryLimits;

/** Writes the result of a query of any form, up to a maximum number of rows or triples. */
final class SparqlResult {
  private final Query query;
  private final QueryLimits limits;
  private final Deadline deadline;

  SparqlResult(Query query, QueryLimits limits, Deadline deadline) {
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
    this.deadline = deadline;
  }

  /** Returns the query to execute: for a description, one that selects its resources. */
  Query toExecute() {
    if (!query.isDescribeType()) {
      return query;
    }
    Query select = query.cloneQuery();
    select.setQuerySelectType();
    if (select.getQueryPattern() == null) {
      select.setQueryPattern(new ElementGroup());
    }
    return select;
  }

  /** Executes the query and writes its result. */
  void write(QueryExec execution, SparqlFormat format, OutputStream out) {
    if (query.isSelectType()) {
      writerOf(format)
          .write(out, limited(execution.select(), format.maxResults()), Context.emptyContext());
    } else if (query.isAskType()) {
      writerOf(format).write(out, execution.ask(), Context.emptyContext());
    } else {
      long maxTriples = Math.min(limits.maxRows(), format.maxResults());
      Graph graph =
          query.isConstructType()
              ? constructed(execution, maxTriples)
              : described(execution, maxTriples);
      graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
      RDFWriter.source(new CheckedGraph(graph, deadline)).format(format.graph()).output(out);
    }
  }

  private static RowSetWriter writerOf(SparqlFormat format) {
    return RowSetWriterRegistry.getFactory(format.rows()).create(format.rows());
  }

  private RowSet limited(RowSet rows, long maxRows) {
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
            checkInMemory(count, maxRows, "rows", "CSV, TSV, JSON or XML");
            return rows.next();
          }
        };
    return RowSetStream.create(rows.getResultVars().stream().map(Var::alloc).toList(), counted);
  }

  private Graph constructed(QueryExec execution, long maxTriples) {
    Graph graph = GraphFactory.createDefaultGraph();
    Iterator<Triple> triples = execution.constructTriples();
    while (triples.hasNext()) {
      add(triples.next(), graph, maxTriples);
    }
    return graph;
  }

  /**
   * Returns the triples about each resource described, and about the blank nodes that these lead
   * to. Jena's own description does not check the deadline.
   */
  private Graph described(QueryExec execution, long maxTriples) {
    Deque<Node> pending = new ArrayDeque<>(resources(execution));
    Set<Node> seen = new HashSet<>(pending);
    Graph graph = GraphFactory.createDefaultGraph();
    while (!pending.isEmpty()) {
      Iterator<Quad> found =
          execution.getDataset().find(Node.ANY, pending.remove(), Node.ANY, Node.ANY);
      while (found.hasNext()) {
        Triple triple = found.next().asTriple();
        add(triple, graph, maxTriples);
        if (triple.getObject().isBlank() && seen.add(triple.getObject())) {
          pending.add(triple.getObject());
        }
      }
    }
    return graph;
  }

  private Set<Node> resources(QueryExec execution) {
    Set<Node> resources = new LinkedHashSet<>(query.getResultURIs());
    if (query.getQueryPattern() != null) {
      RowSet rows = execution.select();
      while (rows.hasNext()) {
        rows.next()
            .forEach((variable, value) -> {
              if (query.getResultVars().contains(variable.getVarName()) && !value.isLiteral()) {
                resources.add(value);
              }
            });
        checkCount(resources.size());
      }
    }
    return resources;
  }

  private void add(Triple triple, Graph graph, long maxTriples) {
    deadline.check();
    deadline.countStored();
    graph.add(triple);
    checkCount(graph.size());
    checkInMemory(graph.size(), maxTriples, "triples", "Turtle or N-Triples");
  }

  private static void checkInMemory(long count, long max, String things, String otherFormats) {
    if (count > max) {
      throw new QueryLimitException(
          QueryLimitException.Limit.ROWS,
          String.format(
              Locale.ROOT,
              "the result has more than %,d %s, the maximum in this format; request %s, or less"
                  + " data",
              max,
              things,
              otherFormats));
    }
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
