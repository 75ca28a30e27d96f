package scrutiny.document;

import java.util.List;
import scrutiny.text.Span;

/** A piece of a document in reading order. */
public sealed interface Block {
  /** Where its words stand in the document's text. */
  Span span();

  /**
   * A heading.
   *
   * @param level from 1, the most important
   */
  record Heading(Span span, int level) implements Block {}

  /** Running text; its lines are parted by line breaks. */
  record Paragraph(Span span) implements Block {}

  /**
   * An item of a list, bulleted or numbered.
   *
   * @param span the item's words, without its mark
   * @param marker the bullet or number as printed
   * @param depth 0 for the outer list
   */
  record Item(Span span, String marker, int depth) implements Block {}

  /** A table, row by row. */
  record Table(Span span, List<Row> rows) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a table.
   *
   * @param cells from left to right; a cell that holds nothing is an empty span
   */
  record Row(List<Span> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
