package scrutiny.document;

import java.util.List;
import scrutiny.text.Span;

/** A heading, paragraph, list item or table of a document. */
public sealed interface Block {
  /** Returns the span of the block in the document's text. */
  Span span();

  /**
   * A heading.
   *
   * @param level from 1, the most important
   */
  record Heading(Span span, int level) implements Block {}

  /** Running text; its lines are separated by line breaks. */
  record Paragraph(Span span) implements Block {}

  /**
   * A bulleted or numbered list item.
   *
   * @param span the item's text, without its marker
   * @param marker the bullet or number as printed
   * @param depth 0 for the outermost list
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
   * @param cells from left to right; an empty cell is an empty span
   */
  record Row(List<Span> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
