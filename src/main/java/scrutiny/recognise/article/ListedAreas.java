package scrutiny.recognise.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import scrutiny.fact.Area;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.phrase.AreaPhrases;
import scrutiny.recognise.phrase.GradePhrases;
import scrutiny.recognise.verdict.Bearer;
import scrutiny.text.Span;

/** Finds the lines of a list that the sentence above it grades: “These areas were rated good:”. */
final class ListedAreas {
  /** The share of a line that its area has at least, in percent. */
  private static final int MIN_SHARE = 70;

  /** The maximum number of lines of a list. */
  private static final int MAX_LINES = 9;

  private static final Set<String> AREAS = WordSets.of("headings of areas");

  private final Article article;
  private final IntFunction<Stream<StatedVerdict>> verdicts;

  /** Creates a finder that reads the verdicts of a sentence by a function. */
  ListedAreas(Article article, IntFunction<Stream<StatedVerdict>> verdicts) {
    this.article = article;
    this.verdicts = verdicts;
  }

  /** Returns the area of a line whose grade the sentence above its list gives, if it is one. */
  Optional<Area> area(int number) {
    Span line = article.sentences().get(number).span();
    if (!GradePhrases.in(article.characters(), line).isEmpty()) {
      return Optional.empty();
    }
    List<AreaPhrases.AreaMention> areas = AreaPhrases.in(article.characters(), line);
    return areas.stream()
        .filter(a -> a.span().length() * 100 >= line.length() * MIN_SHARE)
        .findFirst()
        .map(AreaPhrases.AreaMention::area);
  }

  /** Returns the verdict of the sentence above the list in which a line stands. */
  Optional<StatedVerdict> above(int line) {
    for (int i = line - 1; i >= Math.max(0, line - MAX_LINES); i--) {
      if (area(i).isEmpty()) {
        return leadsIn(i) ? ofAreas(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean leadsIn(int number) {
    return article.text().substring(article.sentences().get(number).span()).strip().endsWith(":");
  }

  /** Returns the verdict of a sentence if it has only one, on areas that it does not name. */
  private Optional<StatedVerdict> ofAreas(int number) {
    List<StatedVerdict> all = verdicts.apply(number).toList();
    return all.stream()
        .filter(verdict -> all.size() == 1)
        .filter(verdict -> !(verdict.bearer() instanceof Bearer.Areas))
        .filter(verdict -> verdict.sentence().tokens().stream().anyMatch(ListedAreas::isAreas))
        .filter(verdict ->
            verdict.sentence().tokens().stream().noneMatch(t -> t.is(WordClass.NEGATION)))
        .findFirst();
  }

  private static boolean isAreas(Token token) {
    return token.is(WordClass.TRANSPARENT) && AREAS.contains(token.text());
  }
}
