package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import scrutiny.fact.Area;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.phrase.AreaPhrases;
import scrutiny.recognise.phrase.GradePhrases;
import scrutiny.recognise.verdict.Bearer;
import scrutiny.recognise.verdict.Construction;
import scrutiny.text.Span;

/**
 * Finds the areas that a sentence counts: “In two of the areas – adoption and leadership – it was
 * rated good”, “inadequate on two counts: …”, or “All four were” after a sentence that names four.
 * There must be as many as it says.
 */
final class CountedAreas {
  /** The maximum number of words between a number and what it counts. */
  private static final int MAX_WORDS = 5;

  /** The maximum number of sentences back to the one that names the areas. */
  private static final int MAX_SENTENCES = 2;

  /** The numbers in words, from one on. */
  private static final List<String> NUMBERS = List.of("one", "two", "three", "four", "five", "six");

  private static final Set<String> HEADS = WordSets.of("counted areas");
  private static final Set<String> EACH = WordSets.of("all without exception");
  private static final Set<String> THEM = WordSets.of("those counted");
  private static final Set<String> ONE = WordSets.of("one of the areas");
  private static final Set<String> ONE_AREA = WordSets.of("one area");
  private static final Set<String> NONE = WordSets.of("none of several");
  private static final String BOTH = "both";

  private final Article article;
  private final AnnotatedArticle annotated;

  /** How many areas a sentence counts. */
  private record Count(int size, int first, int last, boolean all) {
    boolean fits(List<Area> areas) {
      return size == 0 ? areas.size() > 1 : areas.size() == size;
    }
  }

  CountedAreas(Article article) {
    this.article = article;
    this.annotated = new AnnotatedArticle(article);
  }

  /** Returns the areas; none if it is not certain which they are. */
  List<Area> of(StatedVerdict verdict) {
    List<Token> tokens = verdict.sentence().tokens();
    if (verdict.construction() == Construction.DESCRIPTION || isAboutOthers(tokens)) {
      return List.of();
    }
    return count(verdict)
        .map(count -> {
          List<Area> named = named(verdict, count);
          return named.isEmpty() && count.all() ? announced(verdict.number(), count) : named;
        })
        .orElse(List.of());
  }

  /** Returns the count in the clause of a grade. */
  private static Optional<Count> count(StatedVerdict verdict) {
    List<Token> tokens = verdict.sentence().tokens();
    int from = afterCountOfLast(tokens, clauseStart(verdict), verdict.index());
    return IntStream.range(from, tokens.size())
        .takeWhile(i -> i <= verdict.index() + 1 || mayPrecedeCount(tokens.get(i - 1)))
        .mapToObj(i -> countAt(tokens, i, verdict.index()))
        .flatMap(Optional::stream)
        .filter(count -> mayBear(verdict, count))
        .findFirst();
  }

  private static int clauseStart(StatedVerdict verdict) {
    List<Token> tokens = verdict.sentence().tokens();
    int start = verdict.index();
    while (start > 0 && !tokens.get(start - 1).is(WordClass.GRADE, WordClass.STOP)) {
      start--;
    }
    return start;
  }

  /** Returns the index after the count that follows the grade before, to which it belongs. */
  private static int afterCountOfLast(List<Token> tokens, int start, int grade) {
    int i = start;
    while (start > 0
        && i < grade
        && !NUMBERS.contains(tokens.get(i).text())
        && mayPrecedeCount(tokens.get(i))) {
      i++;
    }
    return i > start && NUMBERS.contains(tokens.get(i).text()) ? i + 1 : start;
  }

  /** Returns whether a grade may be that of what a sentence counts: not of “none of the areas”. */
  private static boolean mayBear(StatedVerdict verdict, Count count) {
    boolean denied =
        verdict.sentence().tokens().subList(clauseStart(verdict), count.first()).stream()
            .anyMatch(t -> t.is(WordClass.NEGATION) || NONE.contains(t.text()));
    return !denied
        && !(verdict.bearer() instanceof Bearer.Another(List<Token> words)
            && words.stream().noneMatch(t -> isWithin(verdict, count, t)));
  }

  private static boolean isWithin(StatedVerdict verdict, Count count, Token token) {
    int index = verdict.sentence().tokens().indexOf(token);
    return index >= count.first() && index <= count.last();
  }

  /** Returns whether a word may stand between a grade and a count: “good ratings in two areas”. */
  private static boolean mayPrecedeCount(Token token) {
    return token.is(
        WordClass.QUOTE,
        WordClass.RATING,
        WordClass.PREPOSITION,
        WordClass.DETERMINER,
        WordClass.OWN,
        WordClass.ADVERB,
        WordClass.INSPECTOR);
  }

  private static Optional<Count> countAt(List<Token> tokens, int first, int grade) {
    String word = tokens.get(first).text();
    boolean all = EACH.contains(word) || word.equals(BOTH);
    int size = word.equals(BOTH) ? 2 : NUMBERS.indexOf(word) + 1;
    if (isOneInApposition(tokens, first)) {
      return Optional.of(new Count(1, first, first + 1, false));
    }
    if (!all && size < 2) {
      return Optional.empty();
    }
    int i = first + 1;
    for (; i < tokens.size() && i <= first + MAX_WORDS && i != grade; i++) {
      Token token = tokens.get(i);
      if (all && size == 0 && NUMBERS.contains(token.text())) {
        size = NUMBERS.indexOf(token.text()) + 1;
      }
      if (HEADS.contains(token.text())
          || (THEM.contains(token.text()) && tokens.get(i - 1).text().equals("of"))) {
        return Optional.of(new Count(size, first, i, all));
      }
      if (token.is(WordClass.AREA, WordClass.COMMA, WordClass.QUOTE)
          || token.wordClass().isVerb()
          || token.isCouncil()) {
        break;
      }
    }
    // “All four were”, “Each was”, “Both got”
    boolean bare =
        first < grade && i <= first + 2 && i < tokens.size() && tokens.get(i).wordClass().isVerb();
    return all && bare ? Optional.of(new Count(size, first, i - 1, true)) : Optional.empty();
  }

  /** Returns whether one area is named beside what it is called: “the other area, adoption,”. */
  private static boolean isOneInApposition(List<Token> tokens, int first) {
    return ONE.contains(tokens.get(first).text())
        && first + 2 < tokens.size()
        && ONE_AREA.contains(tokens.get(first + 1).text())
        && tokens.get(first + 2).is(WordClass.COMMA, WordClass.DASH, WordClass.OPENING);
  }

  /** Returns the areas named after a count up to the grade, or after a colon behind both. */
  private List<Area> named(StatedVerdict verdict, Count count) {
    List<Token> tokens = verdict.sentence().tokens();
    List<Token> between =
        tokens.subList(count.last(), Math.max(count.last(), verdict.index())).stream().toList();
    Optional<List<Area>> before = fitting(between, count);
    if (before.isPresent()) {
      return before.get();
    }
    int mark = Math.max(count.last(), verdict.index()) + 1;
    while (mark < tokens.size()
        && !tokens.get(mark).is(WordClass.COLON, WordClass.DASH, WordClass.GRADE, WordClass.STOP)) {
      mark++;
    }
    if (mark >= tokens.size() || !tokens.get(mark).is(WordClass.COLON, WordClass.DASH)) {
      return List.of();
    }
    List<Token> after =
        tokens.subList(mark, tokens.size()).stream()
            .takeWhile(t -> !t.is(WordClass.GRADE, WordClass.STOP))
            .toList();
    return fitting(after, count).orElse(List.of());
  }

  private Optional<List<Area>> fitting(List<Token> tokens, Count count) {
    List<Area> areas =
        tokens.stream()
            .filter(t -> t.is(WordClass.AREA))
            .flatMap(t -> AreaPhrases.in(article.characters(), t.span()).stream())
            .map(AreaPhrases.AreaMention::area)
            .distinct()
            .toList();
    return inCount(areas, count);
  }

  /** Returns areas if they are as many as counted, perhaps with the joint area as two. */
  private static Optional<List<Area>> inCount(List<Area> areas, Count count) {
    if (count.fits(areas)) {
      return Optional.of(areas);
    }
    if (count.size() == 0) {
      return Optional.empty();
    }
    List<Area> apart = new ArrayList<>();
    for (Area area : areas) {
      if (area == Area.IN_CARE_AND_CARE_LEAVERS) {
        apart.add(Area.IN_CARE);
        apart.add(Area.CARE_LEAVERS);
      } else {
        apart.add(area);
      }
    }
    return count.fits(apart) ? Optional.of(List.copyOf(apart)) : Optional.empty();
  }

  /** Returns the areas that a sentence before names, if it gives no grade. */
  private List<Area> announced(int number, Count count) {
    for (int i = number - 1; i >= Math.max(0, number - MAX_SENTENCES); i--) {
      Span sentence = article.sentences().get(i).span();
      List<Area> areas =
          AreaPhrases.in(article.characters(), sentence).stream()
              .map(AreaPhrases.AreaMention::area)
              .distinct()
              .toList();
      if (!GradePhrases.in(article.characters(), sentence).isEmpty()) {
        return List.of();
      }
      if (!areas.isEmpty()) {
        return isAboutOthers(annotated.sentence(i).tokens())
            ? List.of()
            : inCount(areas, count).orElse(List.of());
      }
    }
    return List.of();
  }

  /**
   * Returns whether words name what is graded on its own, as a home is, or another inspectorate.
   */
  private static boolean isAboutOthers(List<Token> tokens) {
    return tokens.stream().anyMatch(t -> t.is(WordClass.THING, WordClass.OTHER_JUDGE));
  }
}
