package scrutiny.document;

import java.util.ArrayList;
import java.util.List;
import scrutiny.text.SourceText;
import scrutiny.text.Span;

/**
 * Composes a document out of clean pieces of text, block by block, and keeps where each of them
 * came to stand. For one document, by one thread.
 */
public final class DocumentBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  /** Adds a heading; one without words is left out, as every other block is. */
  public void addHeading(String words, int level) {
    if (!words.isBlank()) {
      appendBlockSeparator();
      blocks.add(new Block.Heading(write(words), level));
    }
  }

  /** Adds a paragraph. */
  public void addParagraph(String words) {
    if (!words.isBlank()) {
      appendBlockSeparator();
      blocks.add(new Block.Paragraph(write(words)));
    }
  }

  /** Adds an item of a list; its mark goes before it into the text. */
  public void addItem(String mark, String words, int depth) {
    if (!words.isBlank()) {
      appendBlockSeparator();
      text.append(mark).append(' ');
      blocks.add(new Block.Item(write(words), mark, depth));
    }
  }

  /** Adds a table: cells are parted by tabs, rows by line breaks. */
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
   * The document composed so far.
   *
   * @throws UnreadableDocumentException if nothing was added
   */
  public Document build(SourceFile file, MediaType mediaType) throws UnreadableDocumentException {
    if (blocks.isEmpty()) {
      throw new UnreadableDocumentException(
          "the file holds no text", "save the page with its article, or leave the file out");
    }
    return new Document(
        file.path(), file.hash(), mediaType, SourceText.unpaged(text.toString()), blocks);
  }

  private void appendBlockSeparator() {
    if (!blocks.isEmpty()) {
      text.append("\n\n");
    }
  }

  private Span write(String words) {
    int start = text.length();
    text.append(SourceText.unpaged(words.strip()).characters());
    return new Span(start, text.length());
  }
}
