package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import scrutiny.fact.Area;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.phrase.AreaPhrases;
import scrutiny.recognise.phrase.GradePhrases;
import scrutiny.text.Span;

/**
 * Finds the areas that “in all four areas” stands for: those named after these words, in the list
 * below, or in a sentence nearby that names several areas and no grade.
 */
final class AllAreas {
  /** The maximum number of words between “all” and “areas”. */
  private static final int MAX_WORDS = 4;

  /** The maximum number of lines of a list of areas. */
  private static final int MAX_LINES = 9;

  /** The maximum number of sentences to one that names the areas. */
  private static final int MAX_SENTENCES = 3;

  /** Fewer areas are no list. */
  private static final int MIN_AREAS = 2;

  private static final Set<String> ALL = WordSets.of("all without exception");
  private static final Set<String> EXCEPTING = WordSets.of("exceptions from all");
  private static final Set<String> AREAS = WordSets.of("headings of areas");

  /** Matches the words that list areas without grading them: “the areas are”, “looks at”. */
  private static final Pattern NAMES_AREAS =
      Pattern.compile(
          "\\b(?:areas?|categor(?:y|ies)|sections?|judgements?|strands|headings|criteria|aspects"
              + "|inspect(?:ed|s|ors?)|looked at|assess(?:ed|es)|examin(?:ed|es)|these"
              + " (?:are|were|include)|they (?:are|were)|was one, as)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Article article;

  AllAreas(Article article) {
    this.article = article;
  }

  /** Returns the areas; none if a verdict is not on all of them, or the page does not name them. */
  List<Area> of(StatedVerdict verdict) {
    if (end(verdict).isEmpty()) {
      return List.of();
    }
    List<Area> after = namedWith(verdict);
    List<Area> areas = after.isEmpty() ? listBelow(verdict.number()) : after;
    return isList(areas) ? areas : nearby(verdict.number());
  }

  /** Returns the areas that the sentence itself names after “all areas”. */
  List<Area> namedWith(StatedVerdict verdict) {
    int sentenceEnd = article.sentences().get(verdict.number()).span().end();
    return end(verdict)
        .map(end -> new Span(end, sentenceEnd))
        .filter(rest -> GradePhrases.in(article.characters(), rest).isEmpty())
        .map(this::areas)
        .filter(AllAreas::isList)
        .orElse(List.of());
  }

  /** Returns the offset after “all areas” in the clause of a grade, unless it excepts some. */
  private static Optional<Integer> end(StatedVerdict verdict) {
    List<Token> tokens = verdict.sentence().tokens();
    int grade = verdict.index();
    int start = clauseStart(tokens, grade);
    for (int i = start; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (i > grade && token.is(WordClass.GRADE, WordClass.STOP)) {
        break;
      }
      if (!ALL.contains(token.text()) || isExcepted(tokens, i - 1)) {
        continue;
      }
      for (int j = i + 1; j < tokens.size() && j <= i + MAX_WORDS; j++) {
        if (EXCEPTING.contains(tokens.get(j).text())) {
          break;
        }
        if (AREAS.contains(tokens.get(j).text())) {
          return isExcepted(tokens, j + 1)
              ? Optional.empty()
              : Optional.of(tokens.get(j).span().end());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isExcepted(List<Token> tokens, int index) {
    return index >= 0 && index < tokens.size() && EXCEPTING.contains(tokens.get(index).text());
  }

  /** Returns the index after the grade before, since “all areas” before that is of that grade. */
  private static int clauseStart(List<Token> tokens, int grade) {
    for (int i = grade - 1; i >= 0; i--) {
      if (tokens.get(i).is(WordClass.GRADE)) {
        return i + 1;
      }
    }
    return 0;
  }

  private List<Area> listBelow(int number) {
    List<Area> list = new ArrayList<>();
    int last = Math.min(article.sentences().size() - 1, number + MAX_LINES);
    for (int i = number + 1; i <= last; i++) {
      Span line = article.sentences().get(i).span();
      List<Area> areas = areas(line);
      if (areas.size() != 1 || !GradePhrases.in(article.characters(), line).isEmpty()) {
        break;
      }
      list.addAll(areas);
    }
    return list.stream().distinct().toList();
  }

  private List<Area> nearby(int number) {
    for (int distance = 1; distance <= MAX_SENTENCES; distance++) {
      for (int i : List.of(number - distance, number + distance)) {
        if (i >= 0 && i < article.sentences().size()) {
          List<Area> areas = areasNamed(article.sentences().get(i).span());
          if (isList(areas)) {
            return areas;
          }
        }
      }
    }
    return List.of();
  }

  /** Returns the areas of a sentence that names areas of an inspection and no grade. */
  private List<Area> areasNamed(Span sentence) {
    String words = article.text().substring(sentence);
    return NAMES_AREAS.matcher(words).find()
            && GradePhrases.in(article.characters(), sentence).isEmpty()
            && article.quotations().stream().noneMatch(q -> sentence.contains(q.span()))
        ? areas(sentence)
        : List.of();
  }

  private List<Area> areas(Span span) {
    return AreaPhrases.in(article.characters(), span).stream()
        .map(AreaPhrases.AreaMention::area)
        .distinct()
        .toList();
  }

  private static boolean isList(List<Area> areas) {
    return areas.size() >= MIN_AREAS;
  }
}
