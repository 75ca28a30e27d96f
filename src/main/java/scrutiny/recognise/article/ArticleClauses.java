package scrutiny.recognise.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.text.Span;

/** The clauses of a sentence: the stretches within which a verdict and its subject stand. */
final class ArticleClauses {
  private static final Pattern BREAK =
      Pattern.compile(
          ";|\\t{2,}|,?\\s+\\b(?:while|whilst|whereas|although|though|but|despite|since)\\b"
              + "|,\\s+(?:and\\s+)?(?:with|which|who|where|when|after|having|following|compared|up|down|just)\\b"
              + "|\\s[–—]\\s(?=(?-i:\\p{Ll}))",
          Pattern.CASE_INSENSITIVE);

  private ArticleClauses() {}

  /** The clause of a sentence that holds an offset. */
  static Span around(String text, Span sentence, int offset) {
    int start = sentence.start();
    int end = sentence.end();
    Matcher part = BREAK.matcher(text).region(sentence.start(), sentence.end());
    while (part.find()) {
      if (part.end() <= offset) {
        start = part.start();
      } else if (part.start() > offset) {
        end = part.start();
        break;
      }
    }
    return new Span(start, end);
  }
}
