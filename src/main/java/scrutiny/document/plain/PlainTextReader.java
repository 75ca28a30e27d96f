package scrutiny.document.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.document.DocumentLimits;
import scrutiny.document.DocumentReader;
import scrutiny.document.MediaType;
import scrutiny.document.SourceFile;
import scrutiny.document.TextDecoder;
import scrutiny.document.UnreadableDocumentException;
import scrutiny.text.SourceText;
import scrutiny.text.Span;

/**
 * Reads plain text unchanged. A blank line separates paragraphs, as does every line break in a text
 * whose lines are not wrapped; a short line without a full stop is a heading.
 */
public final class PlainTextReader implements DocumentReader {
  /** Lines of wrapped text are no longer than this; a longer line is a complete paragraph. */
  private static final int MAX_WRAPPED_WIDTH = 100;

  /** A heading is shorter than this, as headlines are. */
  private static final int MAX_HEADING_LENGTH = 140;

  private static final Pattern ITEM =
      Pattern.compile("^\\s*([•·●◦▪*–—-]|\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s+(?=\\S)");
  private static final Pattern DATE_OR_CREDIT =
      Pattern.compile("\\b(19|20)\\d\\d\\b|^(By|Picture|Image|Credit|Photo)\\b|\\d\\d:\\d\\d");

  private final DocumentLimits limits;

  /** Creates a reader with the default limits. */
  public PlainTextReader() {
    this(DocumentLimits.DEFAULT);
  }

  /** Creates a reader that refuses what exceeds limits. */
  public PlainTextReader(DocumentLimits limits) {
    this.limits = limits;
  }

  @Override
  public MediaType mediaType() {
    return MediaType.PLAIN;
  }

  @Override
  public Document read(SourceFile file) throws UnreadableDocumentException {
    String characters =
        TextDecoder.decode(file.bytes())
            .orElseThrow(
                () -> new UnreadableDocumentException("not a text file", "convert it to text"));
    limits.checkCharacters(characters.length());
    SourceText text = SourceText.unpaged(characters);
    List<Block> blocks = blocks(text.characters());
    if (blocks.isEmpty()) {
      throw new UnreadableDocumentException("the file contains no text", "fetch or save it again");
    }
    return new Document(file.path(), file.hash(), mediaType(), text, blocks);
  }

  private static List<Block> blocks(String text) {
    List<Span> lines = lines(text);
    boolean wrapped = lines.stream().allMatch(line -> line.length() <= MAX_WRAPPED_WIDTH);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Span span = lines.get(i);
      if (span.length() == 0) {
        continue;
      }
      Matcher item = ITEM.matcher(text).region(span.start(), span.end());
      boolean isItem = item.lookingAt();
      while (wrapped && i + 1 < lines.size() && continuesParagraph(text, lines, i, span, isItem)) {
        i++;
        span = span.to(lines.get(i));
      }
      boolean first = blocks.isEmpty();
      if (isItem) {
        blocks.add(new Block.Item(new Span(item.end(), span.end()), item.group(1), 0));
      } else if (isHeading(text.substring(span.start(), span.end()), first)) {
        blocks.add(new Block.Heading(span, first ? 1 : 2));
      } else {
        blocks.add(new Block.Paragraph(span));
      }
    }
    return blocks;
  }

  /** Returns the lines without white space at either end; a blank line is an empty span. */
  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int from = start;
      int to = end;
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      lines.add(new Span(from, to));
      start = end + 1;
    }
    return lines;
  }

  /** Returns whether the next line belongs to the same paragraph of a wrapped text. */
  private static boolean continuesParagraph(
      String text, List<Span> lines, int i, Span paragraph, boolean isItem) {
    Span next = lines.get(i + 1);
    if (next.length() == 0 || ITEM.matcher(text).region(next.start(), next.end()).lookingAt()) {
      return false;
    }
    boolean startsInLowerCase = Character.isLowerCase(text.charAt(next.start()));
    boolean isFull = lines.get(i).length() >= MAX_WRAPPED_WIDTH / 2;
    return startsInLowerCase || (isFull && (isItem || paragraph.length() > 0));
  }

  private static boolean isHeading(String text, boolean first) {
    if (text.length() > MAX_HEADING_LENGTH || (text.indexOf('\n') >= 0 && !first)) {
      return false;
    }
    String unquoted = text.replaceFirst("[”\"’')]+$", "");
    char last = unquoted.isEmpty() ? '.' : unquoted.charAt(unquoted.length() - 1);
    boolean hasOpenQuotation = text.startsWith("“") && !text.contains("”");
    return ".,;:!".indexOf(last) < 0
        && !hasOpenQuotation
        && (first || (!text.contains("\t") && !DATE_OR_CREDIT.matcher(text).find()))
        && (Character.isLetterOrDigit(text.charAt(0)) || "‘“'\"".indexOf(text.charAt(0)) >= 0);
  }
}
