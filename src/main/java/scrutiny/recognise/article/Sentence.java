package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.layout.Section;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.text.Cancellation;
import scrutiny.text.Span;

/**
 * A sentence of an article; a heading or a table's row counts as one.
 *
 * @param block the number of its block in the article
 * @param startsBlock whether it begins its block
 * @param heading whether it is a heading
 * @param item whether it is in an item of a list
 */
record Sentence(Span span, int block, boolean startsBlock, boolean heading, boolean item) {
  private static final Pattern END =
      Pattern.compile(
          "(?<!\\b(?:Mr|Mrs|Ms|Dr|St|Cllr|Cllrs|Clr|Coun|Prof|Rev|Hon|No|vs|e\\.g|i\\.e|\\p{Lu}))"
              + "[.!?][”\"’')\\]]*\\s+(?=[“\"‘'(\\[]?[\\p{Lu}\\d])|\\n");

  /**
   * The maximum length of a sentence in characters. A longer one, which is no prose, is cut, since
   * the time to read it grows with the square of its length.
   */
  private static final int MAX_LENGTH = 1000;

  /** The minimum length of the longest line of wrapped text. */
  private static final int MIN_LINE_LENGTH = 50;

  /** The maximum length of a line of wrapped text. */
  private static final int MAX_LINE_LENGTH = 120;

  private static final int MIN_LINES = 3;

  /** How much shorter than the longest line a full line may be, in characters. */
  private static final int SLACK = 8;

  /** Matches the beginning of a line that only links to another article. */
  private static final Pattern POINTER =
      Pattern.compile(
          "\\s*(read more|read next|read also|related|see also|more:|read:)",
          Pattern.CASE_INSENSITIVE);

  /** Matches a picture's caption or alternative text. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "\\s*(?:(?:image|picture|photo(?:graph)?|credit|caption)s?(?: showing| shows| of| by|:)"
              + "|.{0,160}\\((?:image|picture|photo|credit)s?:)",
          Pattern.CASE_INSENSITIVE);

  /** Matches a word at the end of a line that ends no sentence. */
  private static final Pattern CUT =
      Pattern.compile("\\s" + WordSets.expression("within a sentence") + "\\s*$");

  /** The maximum length of such a word with the blanks around it, in characters. */
  private static final int MAX_LAST_WORD = 12;

  /** Returns the sentences of an article's headline and body. */
  static List<Sentence> of(StructuredDocument article) {
    String text = article.document().text().characters();
    List<Sentence> sentences = new ArrayList<>();
    int number = 0;
    for (Section section : article.sections()) {
      if (section.kind() == SectionKind.BOILERPLATE) {
        continue;
      }
      for (Block block : section.blocks()) {
        if (!startsWith(POINTER, text, block) && !startsWith(CAPTION, text, block)) {
          split(text, block, number++, sentences);
        }
      }
    }
    return sentences;
  }

  private static boolean startsWith(Pattern pattern, String text, Block block) {
    return pattern.matcher(text).region(block.span().start(), block.span().end()).lookingAt();
  }

  private static void split(String text, Block block, int number, List<Sentence> sentences) {
    Span blockSpan = block.span();
    boolean heading = block instanceof Block.Heading;
    boolean item = block instanceof Block.Item;
    Matcher end = END.matcher(text).region(blockSpan.start(), blockSpan.end());
    end.useTransparentBounds(true);
    int start = blockSpan.start();
    boolean wrapped = isWrapped(text.substring(blockSpan.start(), blockSpan.end()));
    while (start < blockSpan.end()) {
      Cancellation.check();
      boolean more = end.find();
      while (more && (isCut(text, end.start()) || (wrapped && isWrap(text, end.start())))) {
        more = end.find();
      }
      int last = more ? end.end() : blockSpan.end();
      if (last - start > MAX_LENGTH) {
        last = wordEnd(text, start + MAX_LENGTH, start);
        end.region(last, blockSpan.end());
      }
      Span span = stripped(text, start, last);
      if (span.length() > 0) {
        sentences.add(new Sentence(span, number, start == blockSpan.start(), heading, item));
      }
      start = last;
    }
  }

  /** Returns the position after the last space before a position, or that position. */
  private static int wordEnd(String text, int position, int start) {
    int space = text.lastIndexOf(' ', position - 1);
    return space > start ? space + 1 : position;
  }

  /** Returns whether the lines of a block were wrapped where they were full. */
  private static boolean isWrapped(String block) {
    String[] lines = block.split("\n", -1);
    int longest = 0;
    for (String line : lines) {
      longest = Math.max(longest, line.length());
    }
    if (lines.length < MIN_LINES || longest > MAX_LINE_LENGTH || longest < MIN_LINE_LENGTH) {
      return false;
    }
    int full = 0;
    for (int i = 0; i + 1 < lines.length; i++) {
      String next = lines[i + 1].strip();
      int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
      full += lines[i].length() + 1 + word > longest - SLACK ? 1 : 0;
    }
    return full * 2 > lines.length - 1;
  }

  /** Returns whether a line was broken within a sentence. */
  private static boolean isWrap(String text, int at) {
    int last = at - 1;
    while (last >= 0 && text.charAt(last) == ' ') {
      last--;
    }
    int next = at + 1;
    return text.charAt(at) == '\n'
        && last >= 0
        && ".!?:;|".indexOf(text.charAt(last)) < 0
        && next < text.length()
        && "(•-–*·".indexOf(text.charAt(next)) < 0;
  }

  /** Returns whether a line ends with a word that ends no sentence, and the next one goes on. */
  private static boolean isCut(String text, int at) {
    return text.charAt(at) == '\n'
        && at + 1 < text.length()
        && Character.isLowerCase(text.charAt(at + 1))
        && CUT.matcher(text.substring(Math.max(0, at - MAX_LAST_WORD), at)).find();
  }

  private static Span stripped(String text, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(start, last);
  }
}
