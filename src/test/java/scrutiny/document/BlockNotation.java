package scrutiny.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scrutiny.text.SourceText;
import scrutiny.text.Span;

/**
 * A notation for a document's blocks as plain lines, in which tests write documents and compare
 * what a reader produced.
 *
 * <pre>
 * # heading of level 1   ## of level 2   ### of level 3
 * • item   1. item   a) item; two spaces before the marker for each depth
 * | cell | cell |   a row
 * ~page   what follows is on the next page
 * </pre>
 *
 * <p>Anything else is a paragraph. Empty lines separate blocks; a line that follows another without
 * a marker continues its block.
 */
public final class BlockNotation {
  private static final Pattern BLOCK_START =
      Pattern.compile("(?:(#{1,3})|( *)([•■–\\uF0B7o-]|\\d{1,3}[.)]|\\(?[a-z]\\))) (?=\\S)");

  private static final String PAGE_BREAK = "~page";

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final NavigableMap<Integer, Integer> pageStarts = new TreeMap<>();

  private BlockNotation() {
    pageStarts.put(0, 1);
  }

  /** Returns the document that a notation describes. */
  public static Document parse(String notation) {
    BlockNotation parser = new BlockNotation();
    for (String part : notation.strip().split("\n(?:[ \t]*\n)+", -1)) {
      if (part.equals(PAGE_BREAK)) {
        parser.pageStarts.put(parser.text.length(), parser.pageStarts.lastEntry().getValue() + 1);
      } else {
        parser.addAll(part);
      }
    }
    SourceFile file = new SourceFile("notation.pdf", notation.getBytes(StandardCharsets.UTF_8));
    SourceText text = SourceText.paged(parser.text.toString(), parser.pageStarts);
    return new Document(file.path(), file.hash(), MediaType.PDF, text, parser.blocks);
  }

  /** Returns the notation of a document; the text of each block is that at its span. */
  public static String format(Document document) {
    return document.blocks().stream()
        .map(block -> lines(document, block))
        .collect(Collectors.joining("\n\n"));
  }

  private static String lines(Document document, Block block) {
    return switch (block) {
      case Block.Heading heading ->
          "#".repeat(heading.level()) + " " + document.text().substring(heading.span());
      case Block.Paragraph paragraph -> document.text().substring(paragraph.span());
      case Block.Item item ->
          "  ".repeat(item.depth()) + item.marker() + " " + document.text().substring(item.span());
      case Block.Table table ->
          table.rows().stream().map(row -> line(document, row)).collect(Collectors.joining("\n"));
    };
  }

  private static String line(Document document, Block.Row row) {
    return row.cells().stream()
        .map(document.text()::substring)
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** Adds the blocks of the lines between two empty ones: a table, or items and their text. */
  private void addAll(String lines) {
    if (lines.startsWith("|")) {
      addTable(lines);
      return;
    }
    StringBuilder block = new StringBuilder();
    for (String line : lines.split("\n", -1)) {
      if (BLOCK_START.matcher(line).lookingAt() && !block.isEmpty()) {
        add(block.toString());
        block.setLength(0);
      }
      block.append(block.isEmpty() ? "" : "\n").append(line);
    }
    add(block.toString());
  }

  private void add(String lines) {
    appendBlockSeparator();
    Matcher start = BLOCK_START.matcher(lines);
    if (!start.lookingAt()) {
      blocks.add(new Block.Paragraph(write(lines)));
    } else if (start.group(1) != null) {
      blocks.add(new Block.Heading(write(lines.substring(start.end())), start.group(1).length()));
    } else {
      String marker = start.group(3);
      text.append(marker).append(' ');
      Span content = write(lines.substring(start.end()));
      blocks.add(new Block.Item(content, marker, start.group(2).length() / 2));
    }
  }

  private void addTable(String lines) {
    appendBlockSeparator();
    int start = text.length();
    List<Block.Row> rows = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      if (!rows.isEmpty()) {
        text.append('\n');
      }
      List<Span> cells = new ArrayList<>();
      String inside = line.substring(1, line.lastIndexOf('|'));
      for (String cell : Arrays.asList(inside.split("\\|", -1))) {
        if (!cells.isEmpty()) {
          text.append('\t');
        }
        cells.add(write(cell.strip()));
      }
      rows.add(new Block.Row(cells));
    }
    blocks.add(new Block.Table(new Span(start, text.length()), rows));
  }

  private void appendBlockSeparator() {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
  }

  private Span write(String content) {
    int start = text.length();
    text.append(content);
    return new Span(start, text.length());
  }
}
