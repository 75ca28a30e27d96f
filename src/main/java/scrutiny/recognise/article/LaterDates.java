package scrutiny.recognise.article;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.PartialDate;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.article.ArticleDates.ArticleDate;
import scrutiny.text.Span;

/** Dates that articles count from the one before them: “Three years later it was rated good”. */
final class LaterDates {
  private static final List<String> NUMBERS =
      List.of("a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Pattern LATER =
      Pattern.compile(
          "("
              + WordSets.expression("numbers of years")
              + ")\\s+years?\\s+(?:later|on|afterwards)\\b,?",
          Pattern.CASE_INSENSITIVE);

  /** How many sentences before the words may name the date from which they count. */
  private static final int MAX_SENTENCES_BACK = 2;

  private final Article article;

  LaterDates(Article article) {
    this.article = article;
  }

  /** Returns the date that a sentence counts from an earlier one, right before a grade in it. */
  Optional<ArticleDate> before(Span word, Span sentence) {
    Matcher later = LATER.matcher(article.characters()).region(sentence.start(), word.start());
    Optional<ArticleDate> found = Optional.empty();
    while (later.find()) {
      Span span = new Span(later.start(), later.end());
      int years = NUMBERS.indexOf(later.group(1).toLowerCase(Locale.ROOT)) + 1;
      found = earlier(span.start(), sentence).map(year -> date(span, year + years));
    }
    return found;
  }

  /** Returns the last year that is named before an offset, nearby. */
  private Optional<Integer> earlier(int offset, Span sentence) {
    List<Span> before =
        article.sentences().stream()
            .map(Sentence::span)
            .filter(span -> span.end() <= sentence.start())
            .toList();
    int from =
        before.stream()
            .skip(Math.max(0, before.size() - MAX_SENTENCES_BACK))
            .findFirst()
            .orElse(sentence)
            .start();
    return article.inspectionDates(new Span(from, offset)).stream()
        .flatMap(date -> date.start().stream())
        .map(PartialDate::year)
        .reduce((a, b) -> b);
  }

  private static ArticleDate date(Span span, int year) {
    return new ArticleDate(span, Optional.of(PartialDate.of(Year.of(year))), Optional.empty());
  }
}
