package scrutiny.document.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import scrutiny.document.Document;
import scrutiny.document.DocumentBuilder;
import scrutiny.document.DocumentLimits;
import scrutiny.document.DocumentReader;
import scrutiny.document.MediaType;
import scrutiny.document.SourceFile;
import scrutiny.document.TextDecoder;
import scrutiny.document.UnreadableDocumentException;

/**
 * Reads Markdown, including the HTML tables that converters write into it. The resulting text has
 * no markup: tabs separate the cells of a table, line breaks its rows.
 */
public final class MarkdownReader implements DocumentReader {
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
  private static final Pattern THEMATIC_BREAK = Pattern.compile("\\s*([-*_])(\\s*\\1){2,}\\s*");
  private static final Pattern ITEM =
      Pattern.compile("(\\s*)([-*+•]|\\d{1,3}[.)])\\s+(\\S.*)", Pattern.DOTALL);
  private static final Pattern DELIMITER_ROW = Pattern.compile("\\|?[\\s:|-]*-[\\s:|-]*");
  private static final Pattern TABLE_START = Pattern.compile("(?i)\\s*<table[\\s>].*");
  private static final Pattern TABLE_END = Pattern.compile("(?is).*</table>.*");
  private static final Pattern HTML_ROW = Pattern.compile("(?is)<tr[^>]*>(.*?)(?=</tr>|<tr|$)");
  private static final Pattern HTML_CELL =
      Pattern.compile("(?is)<t[dh][^>]*>(.*?)(?=</t[dh]>|<t[dh][\\s>]|$)");
  private static final Pattern PARAGRAPH_END = Pattern.compile("(?i)</p>\\s*(?=<p>)");
  private static final Pattern SETEXT_UNDERLINE = Pattern.compile("={3,}|-{3,}");

  /** Every indent of this many spaces puts an item one level deeper. */
  private static final int INDENT_WIDTH = 2;

  private final DocumentLimits limits;

  /** Creates a reader with the default limits. */
  public MarkdownReader() {
    this(DocumentLimits.DEFAULT);
  }

  /** Creates a reader that refuses what exceeds limits. */
  public MarkdownReader(DocumentLimits limits) {
    this.limits = limits;
  }

  @Override
  public MediaType mediaType() {
    return MediaType.MARKDOWN;
  }

  @Override
  public Document read(SourceFile file) throws UnreadableDocumentException {
    String characters =
        TextDecoder.decode(file.bytes())
            .orElseThrow(
                () -> new UnreadableDocumentException("not a text file", "convert it to text"));
    limits.checkCharacters(characters.length());
    List<String> lines = characters.lines().toList();
    DocumentBuilder builder = new DocumentBuilder();
    int i = 0;
    while (i < lines.size()) {
      i = readBlock(lines, i, builder);
    }
    return builder.build(file, mediaType());
  }

  /** Reads the block that starts at a line and returns the index of the line after it. */
  private static int readBlock(List<String> lines, int first, DocumentBuilder builder) {
    String line = lines.get(first);
    Matcher heading = HEADING.matcher(line);
    if (line.isBlank() || THEMATIC_BREAK.matcher(line).matches()) {
      return first + 1;
    }
    if (heading.matches()) {
      builder.addHeading(InlineMarkdown.toPlainText(heading.group(2)), heading.group(1).length());
      return first + 1;
    }
    if (line.strip().startsWith("|")) {
      int end = first;
      while (end < lines.size() && lines.get(end).strip().startsWith("|")) {
        end++;
      }
      builder.addTable(pipeRows(lines.subList(first, end)));
      return end;
    }
    if (TABLE_START.matcher(line).matches()) {
      int end = first + 1;
      while (end < lines.size() && !TABLE_END.matcher(lines.get(end - 1)).matches()) {
        end++;
      }
      builder.addTable(htmlRows(String.join("\n", lines.subList(first, end))));
      return end;
    }
    int end = first + 1;
    while (end < lines.size() && continuesBlock(lines.get(end))) {
      end++;
    }
    String text = String.join("\n", lines.subList(first, end));
    boolean underlined =
        end < lines.size()
            && end == first + 1
            && SETEXT_UNDERLINE.matcher(lines.get(end).strip()).matches();
    if (underlined) {
      builder.addHeading(InlineMarkdown.toPlainText(text), lines.get(end).startsWith("=") ? 1 : 2);
      return end + 1;
    }
    addTextBlock(text, builder);
    return end;
  }

  private static void addTextBlock(String text, DocumentBuilder builder) {
    Matcher item = ITEM.matcher(text);
    if (item.matches()) {
      int depth = item.group(1).replace("\t", "  ").length() / INDENT_WIDTH;
      builder.addItem(item.group(2), InlineMarkdown.toPlainText(item.group(3)), depth);
    } else {
      builder.addParagraph(InlineMarkdown.toPlainText(text.replaceFirst("^>\\s*", "")));
    }
  }

  private static boolean continuesBlock(String line) {
    return !line.isBlank()
        && !line.strip().startsWith("|")
        && !HEADING.matcher(line).matches()
        && !THEMATIC_BREAK.matcher(line).matches()
        && !ITEM.matcher(line).matches()
        && !SETEXT_UNDERLINE.matcher(line.strip()).matches()
        && !TABLE_START.matcher(line).matches();
  }

  private static List<List<String>> pipeRows(List<String> lines) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines) {
      if (DELIMITER_ROW.matcher(line.strip()).matches()) {
        continue;
      }
      String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
      rows.addAll(splitRow(List.of(inner.split("(?<!\\\\)\\|", -1))));
    }
    return rows;
  }

  private static List<List<String>> htmlRows(String table) {
    return HTML_ROW
        .matcher(table)
        .results()
        .map(row -> HTML_CELL.matcher(row.group(1)).results().map(c -> c.group(1)).toList())
        .filter(row -> !row.isEmpty())
        .flatMap(row -> splitRow(row).stream())
        .toList();
  }

  /** Splits a row into as many rows as its longest cell has paragraphs. */
  private static List<List<String>> splitRow(List<String> cells) {
    List<List<String>> paragraphs =
        cells.stream().map(cell -> List.of(PARAGRAPH_END.split(cell, -1))).toList();
    int rowCount = paragraphs.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, rowCount)
        .mapToObj(
            i -> paragraphs.stream().map(p -> i < p.size() ? cellText(p.get(i)) : "").toList())
        .toList();
  }

  /** Returns the text of a cell on one line, since a line break would separate rows. */
  private static String cellText(String markdown) {
    return InlineMarkdown.toPlainText(markdown).replaceAll("\\s+", " ");
  }
}
