package scrutiny.recognise.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.text.Span;

/** Splits paragraphs into sentences. */
final class SentenceSplitter {
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "[.!?](?<!\\b(?:Mr|Mrs|Ms|Dr|St|No|vs|e\\.g|i\\.e|approx)[.!?])[”\"’')\\]\\d]*\\s+(?=[“\"‘'(\\[]?[\\p{Lu}\\d£])");

  private SentenceSplitter() {}

  /** Returns the spans of the sentences of a paragraph, in the order of the text. */
  static List<Span> split(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    Matcher end =
        SENTENCE_END
            .matcher(text)
            .region(paragraph.start(), paragraph.end())
            .useTransparentBounds(true);
    int start = paragraph.start();
    while (end.find()) {
      sentences.add(new Span(start, end.end()));
      start = end.end();
    }
    if (start < paragraph.end()) {
      sentences.add(new Span(start, paragraph.end()));
    }
    return sentences;
  }
}
