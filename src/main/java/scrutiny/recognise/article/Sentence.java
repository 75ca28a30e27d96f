package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.layout.LaidOut;
import scrutiny.layout.Part;
import scrutiny.layout.Section;
import scrutiny.text.Span;

/**
 * A sentence of an article; a heading or a table's row counts as one.
 *
 * @param block the number of its block in the article
 * @param opens whether it begins its block
 * @param heading whether it is a heading
 */
record Sentence(Span span, int block, boolean opens, boolean heading) {
  private static final Pattern END =
      Pattern.compile(
          "(?<!\\b(?:Mr|Mrs|Ms|Dr|St|Cllr|Cllrs|Coun|Prof|Rev|Hon|No|vs|e\\.g|i\\.e|\\p{Lu}))"
              + "[.!?][”\"’')\\]]*\\s+(?=[“\"‘'(\\[]?[\\p{Lu}\\d])|\\n");

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
  static List<Sentence> of(LaidOut article) {
    String text = article.document().text().characters();
    List<Sentence> sentences = new ArrayList<>();
    int number = 0;
    for (Section section : article.sections()) {
      if (section.part() == Part.FURNITURE) {
        continue;
      }
      for (Block block : section.blocks()) {
        if (!opens(POINTER, text, block) && !opens(CAPTION, text, block)) {
          split(text, block, number++, sentences);
        }
      }
    }
    return sentences;
  }

  private static boolean opens(Pattern pattern, String text, Block block) {
    return pattern.matcher(text).region(block.span().start(), block.span().end()).lookingAt();
  }

  private static void split(String text, Block block, int number, List<Sentence> sentences) {
    Span whole = block.span();
    boolean heading = block instanceof Block.Heading;
    Matcher end = END.matcher(text).region(whole.start(), whole.end());
    end.useTransparentBounds(true);
    int start = whole.start();
    while (start < whole.end()) {
      int last = end.find() ? end.end() : whole.end();
      Span span = stripped(text, start, last);
      if (span.length() > 0) {
        sentences.add(new Sentence(span, number, start == whole.start(), heading));
      }
      start = last;
    }
  }

  private static Span stripped(String text, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(start, last);
  }
}
