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
 * @param words its words, without what the article put in brackets
 * @param before the words of its sentence before it that tell what it is about
 * @param behind those behind it
 */
record Quoted(StatementMade statement, List<Word> words, List<Word> before, List<Word> behind) {
  /** Fewer words than these are a fragment, which many paragraphs may have. */
  private static final int SENTENCE = 5;

  private static final int FARTHEST = 240;

  private static final int NEAREST = 5;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][”\"’']?\\s");

  static Quoted of(DocumentFacts article, StatementMade statement) {
    String text = article.text().characters();
    Span span = statement.quote().span();
    Span sentence = sentence(text, span);
    return new Quoted(
        statement,
        Word.quoted(text, span),
        telling(Word.in(text, new Span(sentence.start(), span.start()))),
        telling(Word.in(text, new Span(span.end(), sentence.end()))));
  }

  private static List<Word> telling(List<Word> words) {
    return words.stream().filter(Word::tells).toList();
  }

  private static Span sentence(String text, Span quotation) {
    int from = Math.max(0, quotation.start() - FARTHEST);
    int blank = text.lastIndexOf("\n\n", quotation.start());
    from = Math.max(from, blank);
    Matcher end = SENTENCE_END.matcher(text).region(from, quotation.start());
    while (end.find()) {
      from = end.end();
    }
    int to = Math.min(text.length(), quotation.end() + FARTHEST);
    int next = text.indexOf("\n\n", quotation.end());
    to = next < 0 ? to : Math.min(to, next);
    if (end.region(quotation.end(), to).find()) {
      to = end.start();
    }
    return new Span(from, to);
  }

  /** The words around it that tell what its sentence is about. */
  List<Word> around() {
    return Stream.concat(before.stream(), behind.stream()).toList();
  }

  /** The nearest of them. */
  List<Word> beside() {
    List<Word> last = before.subList(Math.max(0, before.size() - NEAREST), before.size());
    return Stream.concat(last.stream(), behind.stream().limit(NEAREST)).toList();
  }

  /** Whether it is long enough to be known by its words alone. */
  boolean isLong() {
    return words.size() >= SENTENCE && telling() > 2;
  }

  /** How many of its words tell what it is about. */
  long telling() {
    return words.stream().filter(Word::tells).count();
  }
}
