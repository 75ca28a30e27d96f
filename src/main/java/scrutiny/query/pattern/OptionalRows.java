package scrutiny.query.pattern;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.engine.main.QC;

/** Rows with the matches of an optional part, or as they are where it has none. */
final class OptionalRows extends QueryIterRepeatApply {
  private final Op part;

  OptionalRows(QueryIterator rows, Op part, ExecutionContext context) {
    super(rows, context);
    this.part = part;
  }

  @Override
  protected QueryIterator nextStage(Binding row) {
    ExecutionContext context = getExecContext();
    QueryIterator matches = QC.execute(part, QueryIterSingleton.create(row, context), context);
    return matches.hasNext() ? matches : QueryIterSingleton.create(row, context);
  }
}
