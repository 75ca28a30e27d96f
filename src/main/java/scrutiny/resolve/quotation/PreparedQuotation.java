package scrutiny.resolve.quotation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.StatementMade;
import scrutiny.text.Span;

/**
 * A quotation prepared for the search.
 *
 * @param words its words, without what the article inserted in brackets
 * @param contextBefore the content words of its sentence before it
 * @param contextAfter the content words of its sentence after it
 */
record PreparedQuotation(
    StatementMade statement, List<Word> words, List<Word> contextBefore, List<Word> contextAfter) {
  /** A quotation with fewer words is a fragment, which many paragraphs may contain. */
  private static final int MIN_SENTENCE_WORDS = 5;

  private static final int MAX_CONTEXT_CHARACTERS = 240;

  private static final int NEARBY_WORDS = 5;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][”\"’']?\\s");

  static PreparedQuotation of(DocumentFacts article, StatementMade statement) {
    String text = article.text().characters();
    Span span = statement.quote().span();
    Span sentence = sentence(text, span);
    return new PreparedQuotation(
        statement,
        Word.tokeniseQuotation(text, span),
        contentWords(Word.tokenise(text, new Span(sentence.start(), span.start()))),
        contentWords(Word.tokenise(text, new Span(span.end(), sentence.end()))));
  }

  private static List<Word> contentWords(List<Word> words) {
    return words.stream().filter(Word::isContentWord).toList();
  }

  private static Span sentence(String text, Span quotation) {
    int from = Math.max(0, quotation.start() - MAX_CONTEXT_CHARACTERS);
    int blank = text.lastIndexOf("\n\n", quotation.start());
    from = Math.max(from, blank);
    Matcher end = SENTENCE_END.matcher(text).region(from, quotation.start());
    while (end.find()) {
      from = end.end();
    }
    int to = Math.min(text.length(), quotation.end() + MAX_CONTEXT_CHARACTERS);
    int next = text.indexOf("\n\n", quotation.end());
    to = next < 0 ? to : Math.min(to, next);
    if (end.region(quotation.end(), to).find()) {
      to = end.start();
    }
    return new Span(from, to);
  }

  /** Returns the content words of its sentence around it. */
  List<Word> context() {
    return Stream.concat(contextBefore.stream(), contextAfter.stream()).toList();
  }

  /** Returns the nearest words of the context. */
  List<Word> nearbyContext() {
    List<Word> last =
        contextBefore.subList(
            Math.max(0, contextBefore.size() - NEARBY_WORDS), contextBefore.size());
    return Stream.concat(last.stream(), contextAfter.stream().limit(NEARBY_WORDS)).toList();
  }

  /** Returns whether the quotation is long enough to be identified by its words alone. */
  boolean isLong() {
    return words.size() >= MIN_SENTENCE_WORDS && contentWordCount() > 2;
  }

  /** Returns the number of content words. */
  long contentWordCount() {
    return words.stream().filter(Word::isContentWord).count();
  }
}
