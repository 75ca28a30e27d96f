package scrutiny.recognise.verdict;

import java.util.List;
import java.util.Set;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;

/** Determines whether noun phrases count areas or councils, or are about some of them only. */
final class Quantities {
  /** Words that count councils. */
  private static final Set<String> COUNTS = WordSets.of("counts");

  /** Nouns for areas of judgement. */
  private static final Set<String> KINDS_OF_AREA = WordSets.of("kinds of area");

  private static final Set<String> ALL = WordSets.of("all");

  private static final Set<String> SOME = WordSets.of("some");

  private Quantities() {}

  /** Returns whether a phrase is about some areas only: “two of the four areas”, “most areas”. */
  static boolean isSome(List<Token> phrase) {
    return isKindOfArea(phrase.getLast())
        && phrase.stream().noneMatch(t -> ALL.contains(t.text()))
        && phrase.stream().anyMatch(t -> isCount(t) || SOME.contains(t.text()));
  }

  /** Returns whether a phrase is about areas of which it does not say that they are all. */
  static boolean areNotAll(List<Token> phrase) {
    return Set.of("areas", "aspects", "elements", "categories", "strands")
            .contains(phrase.getLast().text())
        && phrase.stream().noneMatch(t -> ALL.contains(t.text()));
  }

  /** Returns whether a phrase denotes one area of judgement: “the only part of the service”. */
  static boolean isOneArea(List<Token> phrase) {
    List<Token> from =
        phrase.stream()
            .dropWhile(t ->
                t.is(WordClass.DETERMINER, WordClass.ADJECTIVE, WordClass.RATING)
                    || t.text().equals("only"))
            .toList();
    return !from.isEmpty()
        && isKindOfArea(from.getFirst())
        && (from.size() == 1 || from.get(1).is(WordClass.PREPOSITION));
  }

  static boolean isKindOfArea(Token head) {
    return KINDS_OF_AREA.contains(head.text())
        || KINDS_OF_AREA.contains(head.text().replaceFirst("s$", ""));
  }

  /** Returns whether a phrase counts some of several councils: “five of these authorities”. */
  static boolean isPartOfMany(List<Token> phrase) {
    return phrase.size() > 2
        && isCount(phrase.get(0))
        && phrase.get(1).text().equals("of")
        && phrase.get(2).is(WordClass.DETERMINER, WordClass.PRONOUN)
        && !phrase.getLast().is(WordClass.AREA, WordClass.TRANSPARENT, WordClass.SERVICE);
  }

  static boolean isCount(Token token) {
    return token.is(WordClass.NUMBER) || COUNTS.contains(token.text());
  }
}
