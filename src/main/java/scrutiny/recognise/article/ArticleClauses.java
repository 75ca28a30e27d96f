package scrutiny.recognise.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.text.Cancellation;
import scrutiny.text.Span;

/** Splits sentences into clauses, within which a grade and its subject are looked for. */
final class ArticleClauses {
  private static final Pattern BREAK =
      Pattern.compile(
          ";|\\t{2,}|,?\\s+\\b(?:while|whilst|whereas|although|though|but|despite|since)\\b"
              + "|,\\s+(?:and\\s+)?(?:with|which|who|where|when|after|having|following|compared|up|down|just)\\b"
              + "|,\\s+(?:the\\s+)?(?:ofsted|inspectors|watchdog|inspectorate)\\s+having\\b"
              + "|\\s[–—]\\s(?=(?-i:\\p{Ll}))|:\\s+(?=(?:Ofsted|inspectors|it|they)\\s)",
          Pattern.CASE_INSENSITIVE);

  private ArticleClauses() {}

  /** Returns the clause of a sentence that contains an offset. */
  static Span around(String text, Span sentence, int offset) {
    Cancellation.check();
    int start = sentence.start();
    int end = sentence.end();
    Matcher clauseBreak = BREAK.matcher(text).region(sentence.start(), sentence.end());
    while (clauseBreak.find()) {
      if (clauseBreak.end() <= offset) {
        start = clauseBreak.start();
      } else if (clauseBreak.start() > offset) {
        end = clauseBreak.start();
        break;
      }
    }
    return new Span(start, end);
  }
}
