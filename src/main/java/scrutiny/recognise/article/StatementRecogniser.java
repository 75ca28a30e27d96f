package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scrutiny.fact.Fact;
import scrutiny.fact.StatementMade;
import scrutiny.layout.LaidOut;
import scrutiny.recognise.GradeWords;
import scrutiny.recognise.Reading;
import scrutiny.recognise.Recogniser;
import scrutiny.recognise.article.Attribution.Attributed;
import scrutiny.reference.AuthorityFinder;
import scrutiny.text.Span;

/** Reads the words that an article gives as somebody's, and whose they are. */
public final class StatementRecogniser implements Recogniser {
  /** Fewer letters are an abbreviation or a slip. */
  private static final int SHORTEST = 4;

  private static final Pattern TITLE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}’'-]*((?:\\s+(?:(?:of|and|the|for|to|in|on|a|&)\\s+)*\\p{Lu}[\\p{L}’'-]*)+)?");

  private final AuthorityFinder finder;

  public StatementRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(LaidOut document) {
    Article article = Article.of(document, finder);
    List<Quotation> spoken =
        article.quotations().stream().filter(q -> !isName(article.characters(), q.span())).toList();
    List<Fact> facts = new ArrayList<>();
    for (Attributed words : once(article, Attribution.of(article, spoken))) {
      facts.add(
          new StatementMade(
              article.quote(words.quotation().span()),
              words.speaker().name(),
              words.speaker().organisation()));
    }
    return Reading.of(facts);
  }

  /** Each quotation once: not in the headline what the text quotes, nor twice what it repeats. */
  private static List<Attributed> once(Article article, List<Attributed> all) {
    Set<Integer> headings =
        article.sentences().stream()
            .filter(Sentence::heading)
            .map(Sentence::block)
            .collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    List<Attributed> kept = new ArrayList<>();
    for (boolean heading : new boolean[] {false, true}) {
      for (Attributed words : all) {
        String said = plain(article, words.quotation().span());
        if (headings.contains(words.quotation().block()) == heading
            && seen.stream().noneMatch(s -> heading ? s.contains(said) : s.equals(said))) {
          seen.add(said);
          kept.add(words);
        }
      }
    }
    kept.sort(
        (a, b) -> Integer.compare(a.quotation().span().start(), b.quotation().span().start()));
    return kept;
  }

  private static String plain(Article article, Span span) {
    return article
        .text()
        .words(span)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Punct}]+", " ")
        .strip();
  }

  /** Whether each of several words has a capital, or a single one within a sentence. */
  private static boolean isTitle(String text, Span span) {
    Matcher title = TITLE.matcher(text).region(span.start(), span.end());
    boolean within = span.start() >= 2 && Character.isWhitespace(text.charAt(span.start() - 2));
    return title.matches() && (title.group(1) != null || within);
  }

  /** Whether quotation marks only set a grade or a name off. */
  private static boolean isName(String text, Span span) {
    boolean grade =
        GradeWords.in(text, span).stream()
            .anyMatch(g -> g.span().length() * 3 >= span.length() * 2);
    return grade || span.length() < SHORTEST || isTitle(text, span);
  }
}
