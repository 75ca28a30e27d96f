package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import scrutiny.fact.Area;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.phrase.AreaPhrases;

/**
 * Finds the areas that “the other three areas” are: those that a list or a sentence before names,
 * without those that the sentences after it name. There must be as many as it says.
 */
final class RemainingAreas {
  /** The maximum number of lines of a list of areas. */
  private static final int MAX_LINES = 9;

  /** The maximum number of sentences back to the one that names all areas. */
  private static final int MAX_SENTENCES = 3;

  private static final Set<String> REMAINING = WordSets.of("remaining areas");

  /** The numbers in words, from one on. */
  private static final List<String> NUMBERS = List.of("one", "two", "three", "four", "five");

  private static final Set<String> AREAS = WordSets.of("headings of areas");

  private final Article article;
  private final ListedAreas list;

  RemainingAreas(Article article, ListedAreas list) {
    this.article = article;
    this.list = list;
  }

  /** Returns the areas; none if it is not certain which they are. */
  List<Area> of(StatedVerdict verdict) {
    List<Token> before = verdict.before();
    for (int i = before.size() - 1; i > 1; i--) {
      if (before.get(i).is(WordClass.GRADE)) {
        return List.of();
      }
      if (!AREAS.contains(before.get(i).text())) {
        continue;
      }
      String word = before.get(i - 1).text();
      int count = REMAINING.contains(word) ? 1 : NUMBERS.indexOf(word) + 1;
      boolean remain = REMAINING.contains(word) || REMAINING.contains(before.get(i - 2).text());
      return remain && count > 0
          ? remaining(verdict.number(), before.subList(0, i - 1), count)
          : List.of();
    }
    return List.of();
  }

  private List<Area> remaining(int number, List<Token> named, int count) {
    List<Area> given = new ArrayList<>(areas(named));
    for (int i = number - 1; i >= Math.max(0, number - MAX_SENTENCES); i--) {
      List<Area> announced = announced(i);
      List<Area> remaining = announced.stream().filter(a -> !given.contains(a)).toList();
      if (announced.size() > 1 && remaining.size() == count) {
        return remaining;
      }
      given.addAll(announced);
    }
    return List.of();
  }

  private List<Area> areas(List<Token> tokens) {
    return tokens.stream()
        .filter(t -> t.is(WordClass.AREA))
        .flatMap(t -> AreaPhrases.in(article.characters(), t.span()).stream())
        .map(AreaPhrases.AreaMention::area)
        .toList();
  }

  /** Returns the areas of the list that ends with a sentence, or of that sentence. */
  private List<Area> announced(int last) {
    List<Area> announced = new ArrayList<>();
    for (int i = last; i >= Math.max(0, last - MAX_LINES); i--) {
      if (list.area(i).isEmpty()) {
        break;
      }
      announced.addFirst(list.area(i).get());
    }
    if (announced.isEmpty()) {
      AreaPhrases.in(article.characters(), article.sentences().get(last).span()).stream()
          .map(AreaPhrases.AreaMention::area)
          .forEach(announced::add);
    }
    return announced.stream().distinct().toList();
  }
}
