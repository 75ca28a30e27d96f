package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.layout.Section;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.text.Span;

/**
 * A sentence of an article; a heading or a table's row counts as one.
 *
 * @param block the number of its block in the article
 * @param startsBlock whether it begins its block
 * @param heading whether it is a heading
 */
record Sentence(Span span, int block, boolean startsBlock, boolean heading) {
  private static final Pattern END =
      Pattern.compile(
          "(?<!\\b(?:Mr|Mrs|Ms|Dr|St|Cllr|Cllrs|Coun|Prof|Rev|Hon|No|vs|e\\.g|i\\.e|\\p{Lu}))"
              + "[.!?][”\"’')\\]]*\\s+(?=[“\"‘'(\\[]?[\\p{Lu}\\d])|\\n");

  /** Lines of running text, where a page breaks them itself, are of such lengths. */
  private static final int MIN_LINE_LENGTH = 50;

  private static final int MAX_LINE_LENGTH = 120;
  private static final int MIN_LINES = 3;

  /** How much shorter than the longest a full line may be. */
  private static final int SLACK = 8;

  /** A line that only leads to another article. */
  private static final Pattern POINTER =
      Pattern.compile(
          "\\s*(read more|read next|read also|related|see also|more:|read:)",
          Pattern.CASE_INSENSITIVE);

  /** A picture's caption or the words that stand in for it. */
  private static final Pattern CAPTION =
      Pattern.compile(
          "\\s*(?:(?:image|picture|photo(?:graph)?|credit|caption)s?(?: showing| shows| of| by|:)"
              + "|.{0,160}\\((?:image|picture|photo|credit)s?:)",
          Pattern.CASE_INSENSITIVE);

  /** The sentences of an article's headline and body. */
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
    Span whole = block.span();
    boolean heading = block instanceof Block.Heading;
    Matcher end = END.matcher(text).region(whole.start(), whole.end());
    end.useTransparentBounds(true);
    int start = whole.start();
    boolean wrapped = isWrapped(text.substring(whole.start(), whole.end()));
    while (start < whole.end()) {
      boolean more = end.find();
      while (more && wrapped && isWrap(text, end.start())) {
        more = end.find();
      }
      int last = more ? end.end() : whole.end();
      Span span = stripped(text, start, last);
      if (span.length() > 0) {
        sentences.add(new Sentence(span, number, start == whole.start(), heading));
      }
      start = last;
    }
  }

  /** Whether a block's lines were broken where they were full: only the last may be short. */
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

  /** Whether a line was broken within a sentence. */
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

  private static Span stripped(String text, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(start, last);
  }
}
