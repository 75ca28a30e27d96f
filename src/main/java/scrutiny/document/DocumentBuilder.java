package scrutiny.document;

import java.util.ArrayList;
import java.util.List;
import scrutiny.text.SourceText;
import scrutiny.text.Span;

/**
 * Builds a document block by block from clean pieces of text and records the span of each. A
 * builder is for one document and one thread.
 */
public final class DocumentBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  /** Adds a heading. Blank headings are omitted, as are all other blank blocks. */
  public void addHeading(String content, int level) {
    if (!content.isBlank()) {
      appendBlockSeparator();
      blocks.add(new Block.Heading(write(content), level));
    }
  }

  /** Adds a paragraph. */
  public void addParagraph(String content) {
    if (!content.isBlank()) {
      appendBlockSeparator();
      blocks.add(new Block.Paragraph(write(content)));
    }
  }

  /** Adds a list item; in the text, its marker precedes it. */
  public void addItem(String marker, String content, int depth) {
    if (!content.isBlank()) {
      appendBlockSeparator();
      text.append(marker).append(' ');
      blocks.add(new Block.Item(write(content), marker, depth));
    }
  }

  /** Adds a table; in the text, tabs separate its cells and line breaks its rows. */
  public void addTable(List<List<String>> cells) {
    if (cells.stream().allMatch(row -> row.stream().allMatch(String::isBlank))) {
      return;
    }
    appendBlockSeparator();
    int start = text.length();
    List<Block.Row> rows = new ArrayList<>();
    for (List<String> row : cells) {
      if (!rows.isEmpty()) {
        text.append('\n');
      }
      List<Span> spans = new ArrayList<>();
      for (String cell : row) {
        if (!spans.isEmpty()) {
          text.append('\t');
        }
        spans.add(write(cell));
      }
      rows.add(new Block.Row(spans));
    }
    blocks.add(new Block.Table(new Span(start, text.length()), rows));
  }

  /**
   * Returns the document built so far.
   *
   * @throws UnreadableDocumentException if no block was added
   */
  public Document build(SourceFile file, MediaType mediaType) throws UnreadableDocumentException {
    if (blocks.isEmpty()) {
      throw new UnreadableDocumentException(
          "the file contains no text", "save the page with its article, or omit the file");
    }
    return new Document(
        file.path(), file.hash(), mediaType, SourceText.unpaged(text.toString()), blocks);
  }

  private void appendBlockSeparator() {
    if (!blocks.isEmpty()) {
      text.append("\n\n");
    }
  }

  private Span write(String content) {
    int start = text.length();
    text.append(SourceText.unpaged(content.strip()).characters());
    return new Span(start, text.length());
  }
}
