package scrutiny.web;

import java.util.Iterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** The rows of a result, counted while they are read. */
final class CountedRows {
  private final RowSet counted;
  private long count;

  CountedRows(RowSet rows) {
    Iterator<Binding> counting =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return rows.hasNext();
          }

          @Override
          public Binding next() {
            count++;
            return rows.next();
          }
        };
    this.counted = RowSetStream.create(rows.getResultVars(), counting);
  }

  /** Returns the rows, to be read once. */
  RowSet rows() {
    return counted;
  }

  /** Returns the number of rows read so far. */
  long count() {
    return count;
  }
}
