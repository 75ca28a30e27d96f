package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import scrutiny.text.Span;

/**
 * A text between quotation marks.
 *
 * @param span the span of the text, without the marks
 * @param block the number of its block
 * @param closed whether a closing mark follows; a speech that continues in the next paragraph has
 *     none
 */
record Quotation(Span span, int block, boolean closed) {
  /** Returns the opening mark. */
  char mark(String text) {
    return text.charAt(span.start() - 1);
  }

  /** Returns the span between the text and that of a later quotation. */
  Span until(Quotation next) {
    int start = span.end();
    int end = next.span.start();
    return new Span(start, end);
  }

  /** Returns the quotations of an article. */
  static List<Quotation> of(String text, List<Sentence> sentences) {
    List<Quotation> quotations = new ArrayList<>();
    Span before = new Span(0, 0);
    int i = 0;
    while (i < sentences.size()) {
      int block = sentences.get(i).block();
      Span span = sentences.get(i).span();
      while (i < sentences.size() && sentences.get(i).block() == block) {
        span = span.to(sentences.get(i).span());
        i++;
      }
      List<Quotation> marked = inBlock(text, span, block);
      quotations.addAll(marked);
      if (marked.isEmpty()) {
        UnmarkedSpeech.in(text, before, span)
            .ifPresent(speech -> quotations.add(new Quotation(speech, block, true)));
      }
      before = span;
    }
    return List.copyOf(quotations);
  }

  private static List<Quotation> inBlock(String text, Span block, int number) {
    List<Quotation> quotations = new ArrayList<>();
    int at = block.start();
    while (at < block.end()) {
      char mark = text.charAt(at);
      if (!opens(text, block, at)) {
        at++;
        continue;
      }
      int close = close(text, block, at, mark);
      int end = close < 0 ? block.end() : close;
      boolean mayBeApostrophe = mark == '\'' || mark == '‘';
      boolean isQuotation = close >= 0 || !mayBeApostrophe || beginsSpeech(text, block, at);
      if (isQuotation && end > at + 1) {
        quotations.add(new Quotation(new Span(at + 1, end), number, close >= 0));
      }
      at = isQuotation ? end + 1 : at + 1;
    }
    return quotations;
  }

  private static boolean opens(String text, Span block, int at) {
    char mark = text.charAt(at);
    boolean atStart = at == block.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
    boolean beforeWord = at + 1 < block.end() && !Character.isWhitespace(text.charAt(at + 1));
    boolean turned = mark == '”' && (at == block.start() || text.charAt(at - 1) == ' ');
    return beforeWord
        && (mark == '“'
            || (turned && Character.isUpperCase(text.charAt(at + 1)))
            || ((mark == '"' || mark == '‘' || mark == '\'') && atStart));
  }

  /**
   * Returns whether a mark that could be an apostrophe begins a speech: first in its block, or
   * after a colon.
   */
  private static boolean beginsSpeech(String text, Span block, int at) {
    return at == block.start() || text.substring(block.start(), at).stripTrailing().endsWith(":");
  }

  private static int close(String text, Span block, int open, char mark) {
    for (int i = open + 1; i < block.end(); i++) {
      char c = text.charAt(i);
      boolean closes =
          switch (mark) {
            case '“', '"', '”' -> c == '”' || c == '"';
            case '‘' -> c == '’' && endsWord(text, block, i);
            default -> c == '\'' && endsWord(text, block, i);
          };
      if (closes) {
        return i;
      }
    }
    return -1;
  }

  /** Returns whether a mark that may be an apostrophe is where a quotation can end. */
  private static boolean endsWord(String text, Span block, int at) {
    boolean wordBehind = at + 1 < block.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    int next = text.indexOf(text.charAt(at), at + 1);
    boolean another =
        text.charAt(at) == '’' && text.substring(at, Math.max(at, next)).contains("‘");
    boolean plural =
        !another
            && text.charAt(at - 1) == 's'
            && at + 2 < block.end()
            && text.charAt(at + 1) == ' '
            && Character.isLetter(text.charAt(at + 2))
            && next > 0
            && next < block.end();
    return !wordBehind && !plural;
  }
}
