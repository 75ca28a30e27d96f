package scrutiny.recognise.verdict;

import java.util.List;
import java.util.Set;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;

/** Classifies noun phrases by what they denote. */
final class NounPhrases {
  /** The words that may stand before “services” where these are the services for children. */
  private static final Set<String> OF_CHILDREN = WordSets.of("modifiers of children’s services");

  /** Nouns for more than one council. */
  private static final Set<String> COUNCILS = WordSets.of("more than one council");

  private static final Set<String> ONE = Set.of("one", "some");

  private static final Set<String> SOME = WordSets.of("some");

  private static final Set<String> WITHIN = WordSets.of("within");

  /** Nouns for what children have, not services: “experiences”. */
  private static final Set<String> OF_CHILDREN_ONLY = WordSets.of("of children only");

  /** Nouns by which a sentence refers to the council or setting that it named before. */
  private static final Set<String> NAMED_BEFORE = WordSets.of("nouns for what was named before");

  private static final Set<String> OCCASIONS = WordSets.of("occasions of a rating");

  private static final Set<String> BODIES = WordSets.of("bodies of children’s services");

  private static final Set<String> UNOWNED = WordSets.of("not services alone");

  private NounPhrases() {}

  /**
   * Returns what a noun phrase denotes.
   *
   * @param start the index of its first token in the sentence
   */
  static Bearer bearer(List<Token> whole, int start) {
    int opening = openingLength(whole);
    List<Token> phrase = whole.subList(opening, whole.size());
    int offset = start + opening;
    Bearer named = withoutOpening(phrase, offset);
    List<Token> areas = areas(whole.subList(0, opening));
    // “On adoption the verdict”
    boolean rating =
        named instanceof Bearer.Unknown && opening > 0 && whole.getLast().is(WordClass.RATING);
    return (named instanceof Bearer.Council || rating) && !areas.isEmpty()
        ? new Bearer.Areas(areas)
        : named;
  }

  /** Returns the number of tokens of a phrase such as “At the last inspection” before a subject. */
  private static int openingLength(List<Token> phrase) {
    if (phrase.isEmpty() || !phrase.getFirst().is(WordClass.PREPOSITION)) {
      return 0;
    }
    for (int i = 2; i < phrase.size(); i++) {
      boolean noun =
          phrase
              .get(i - 1)
              .is(
                  WordClass.WORD,
                  WordClass.NUMBER,
                  WordClass.NAME,
                  WordClass.INSPECTOR,
                  WordClass.AREA,
                  WordClass.RATING,
                  WordClass.QUOTE);
      boolean subject =
          phrase.get(i).isCouncil()
              || phrase
                  .get(i)
                  .is(WordClass.OWN, WordClass.AREA, WordClass.PRONOUN, WordClass.INSPECTOR)
              || Set.of("the", "a", "an").contains(phrase.get(i).text());
      if (noun && subject) {
        return i;
      }
    }
    return 0;
  }

  private static Bearer withoutOpening(List<Token> phrase, int offset) {
    if (Quantities.isPartOfMany(phrase)) {
      return new Bearer.Another(phrase);
    }
    int start = 0;
    while (start < phrase.size() && NounPhraseCore.isSpecifier(phrase.get(start))) {
      start++;
    }
    if (start == phrase.size()) {
      return pronounOrUnknown(phrase, offset);
    }
    if (phrase.get(start).is(WordClass.PRONOUN)) {
      return new Bearer.Pronoun(offset + start);
    }
    int end = NounPhraseCore.end(phrase, start);
    if (end > start + 1 && phrase.get(end - 1).is(WordClass.POSSESSIVE)) {
      // “Those of Kent were good; Surrey's were outstanding.”
      end--;
    }
    if (end == start) {
      return new Bearer.Unknown();
    }
    List<Token> areas = areas(phrase.subList(start, phrase.size()));
    if (end < phrase.size() && isArticle(phrase.get(end))) {
      // “Last October the department”: the words before the article are an adverbial.
      Bearer rest = bearer(phrase.subList(end, phrase.size()), offset + end);
      // “with leadership the one area”
      List<Token> before = areas(phrase.subList(start, end));
      boolean council = rest instanceof Bearer.Council || rest instanceof Bearer.SomeAreas;
      if (council && Quantities.isSome(phrase.subList(0, end))) {
        // “In three of the five areas the council”
        return new Bearer.SomeAreas();
      }
      return council && !before.isEmpty() ? new Bearer.Areas(before) : rest;
    }
    if (AreaLists.isSharedBoard(phrase.subList(start, phrase.size()))) {
      return new Bearer.Areas(areas);
    }
    Token head = phrase.get(end - 1);
    return switch (head.wordClass()) {
      case COUNCIL_NAME, COUNCIL, CHILDRENS_SERVICES -> council(phrase, phrase.subList(0, end));
      case AREA -> placed(phrase, end, offset, areas);
      case RATING, INSPECTOR ->
          rated(
              phrase,
              end,
              offset,
              phrase.subList(0, end).stream().anyMatch(t -> t.text().equals("overall"))
                  ? new Bearer.Pronoun(offset + end - 1)
                  : new Bearer.Unknown());
      case TRANSPARENT, SERVICE -> {
        boolean referring =
            phrase.getFirst().text().equals("this")
                || isThatService(phrase.getFirst(), head)
                || ((BOTH.contains(phrase.getFirst().text()) || isEach(phrase))
                    && Quantities.isKindOfArea(head));
        if (referring && end == phrase.size()) {
          yield new Bearer.Pronoun(offset);
        }
        boolean listed = !areas.isEmpty() && Quantities.isKindOfArea(head);
        if (!listed && hasOtherModifier(phrase.subList(start, end - 1))) {
          yield new Bearer.Another(phrase);
        }
        if (areas.isEmpty()
            && (Quantities.isSome(phrase.subList(0, end))
                || Quantities.areNotAll(phrase.subList(0, end)))) {
          yield new Bearer.SomeAreas();
        }
        Bearer council = areas.isEmpty() ? new Bearer.Council(phrase) : new Bearer.Areas(areas);
        // “Progress was good” says nothing of whose services made progress.
        boolean alone = end == phrase.size() && end == start + 1;
        Bearer of = complement(phrase, end, offset, council);
        boolean unowned =
            (alone && UNOWNED.contains(head.text()))
                || (of instanceof Bearer.Council && OF_CHILDREN_ONLY.contains(head.text()));
        yield unowned ? new Bearer.Another(phrase) : of;
      }
      case ADJECTIVE, GRADE, ADVERB, GRADING, NUMBER -> new Bearer.Unknown();
      default -> other(phrase, offset, head);
    };
  }

  /** Returns the council that a phrase denotes: no council if it is about any, or counts some. */
  private static Bearer council(List<Token> phrase, List<Token> core) {
    boolean several = COUNCILS.contains(core.getLast().text());
    if (several && core.stream().anyMatch(Quantities::isCount)) {
      return new Bearer.Unknown();
    }
    // “Authorities were rated good”: any of them.
    boolean any = several && core.size() == 1;
    return any ? new Bearer.Another(phrase) : new Bearer.Council(phrase);
  }

  /** Returns what a phrase denotes whose head the lexicon does not explain. */
  private static Bearer other(List<Token> phrase, int offset, Token head) {
    if (head.is(WordClass.WORD) && SOME.contains(head.text())) {
      return new Bearer.SomeAreas();
    }
    List<Token> areas = areas(phrase);
    if (!areas.isEmpty() && AreaLists.isOfWork(phrase)) {
      // “joint work, adoption and leadership”: what else is named is no area of judgement
      return new Bearer.Areas(areas);
    }
    if (NAMED_BEFORE.contains(head.text()) && phrase.getFirst().text().equals("the")) {
      return new Bearer.Pronoun(offset);
    }
    int before = phrase.indexOf(head) - 1;
    if (BODIES.contains(head.text())
        && before >= 0
        && phrase.get(before).is(WordClass.CHILDRENS_SERVICES)) {
      return new Bearer.Council(phrase);
    }
    return SERVED.contains(head.text()) && isServed(phrase)
        ? new Bearer.Unknown()
        : new Bearer.Another(phrase);
  }

  /**
   * Returns areas, unless they are those of something else: “leadership in the safeguarding hub”.
   */
  private static Bearer placed(List<Token> phrase, int end, int offset, List<Token> areas) {
    if (end + 1 >= phrase.size() || !WITHIN.contains(phrase.get(end).text())) {
      return new Bearer.Areas(areas);
    }
    Bearer place = bearer(phrase.subList(end + 1, phrase.size()), offset + end + 1);
    return place instanceof Bearer.Another(List<Token> words)
            && words.stream().noneMatch(t -> t.is(WordClass.NAME))
        ? place
        : new Bearer.Areas(areas);
  }

  private static boolean isArticle(Token token) {
    return token.is(WordClass.OWN) || Set.of("the", "a", "an", "those").contains(token.text());
  }

  /**
   * Returns the bearer of a rating, which the occasion of it does not name: “its rating under the
   * old framework”.
   */
  private static Bearer rated(List<Token> phrase, int end, int offset, Bearer without) {
    Bearer named = complement(phrase, end, offset, without);
    return end < phrase.size()
            && phrase.get(end - 1).is(WordClass.RATING)
            && OCCASIONS.contains(phrase.get(end).text())
            && named instanceof Bearer.Another(List<Token> words)
            && words.stream().noneMatch(NounPhrases::isSomethingGraded)
        ? without
        : named;
  }

  private static boolean isSomethingGraded(Token token) {
    return token.is(
        WordClass.THING,
        WordClass.PART,
        WordClass.NAME,
        WordClass.PEOPLE,
        WordClass.OTHER_JUDGE,
        WordClass.ANOTHER_COUNCIL);
  }

  /** Returns the bearer that the complement of a noun names, if it names something else. */
  private static Bearer complement(List<Token> phrase, int end, int offset, Bearer without) {
    if (end >= phrase.size()
        || !phrase.get(end).is(WordClass.PREPOSITION)
        || PhraseBounds.EXCLUDING.contains(phrase.get(end).text())) {
      return without;
    }
    if (phrase.subList(end + 1, phrase.size()).stream().allMatch(t -> t.is(WordClass.NUMBER))) {
      return without;
    }
    Bearer named = bearer(phrase.subList(end + 1, phrase.size()), offset + end + 1);
    return switch (named) {
      case Bearer.Another(List<Token> words) -> {
        List<Token> areas = areas(words);
        if (!areas.isEmpty() && words.stream().noneMatch(t -> t.is(WordClass.THING))) {
          yield new Bearer.Areas(areas);
        }
        yield isServed(words) ? without : named;
      }
      case Bearer.Areas areas -> areas;
      case Bearer.SomeAreas some -> some;
      case Bearer.Pronoun pronoun -> pronoun;
      case Bearer.Council council -> without instanceof Bearer.Areas ? without : council;
      case Bearer.Unknown unknown -> without;
    };
  }

  /** Verbs that say which of the children a service is for. */
  private static final Set<String> SPECIAL_NEED = WordSets.of("special need");

  private static final Set<String> BOTH = WordSets.of("both");

  private static final Set<String> SERVED = WordSets.of("served");

  /** Returns whether words name those whom services for children serve. */
  private static boolean isServed(List<Token> words) {
    return words.stream()
            .noneMatch(
                t -> t.is(WordClass.THING, WordClass.PART, WordClass.OTHER_JUDGE, WordClass.NAME))
        && words.stream().anyMatch(t -> SERVED.contains(t.text()))
        && words.stream().noneMatch(t -> SPECIAL_NEED.contains(t.text()));
  }

  private static Bearer pronounOrUnknown(List<Token> phrase, int offset) {
    if (!phrase.isEmpty()
        && (Quantities.isCount(phrase.getLast()) || ONE.contains(phrase.getLast().text()))) {
      // “Ten are good, seven inadequate.”
      return new Bearer.Another(phrase);
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (phrase.get(i).is(WordClass.OWN, WordClass.PRONOUN)
          || (phrase.get(i).is(WordClass.DETERMINER)
              && Set.of("both", "all", "each", "these", "those", "this", "that")
                  .contains(phrase.get(i).text()))) {
        return new Bearer.Pronoun(offset + i);
      }
    }
    return new Bearer.Unknown();
  }

  /** Returns whether a phrase is “each area” and no more. */
  private static boolean isEach(List<Token> phrase) {
    return phrase.size() == 2 && phrase.getFirst().text().equals("each");
  }

  /** Returns whether a phrase points at one service among those named: “that service”. */
  private static boolean isThatService(Token first, Token head) {
    return first.text().equals("that") && head.is(WordClass.SERVICE);
  }

  private static boolean hasOtherModifier(List<Token> all) {
    int owner = all.size() - 1;
    while (owner >= 0 && !all.get(owner).is(WordClass.POSSESSIVE)) {
      owner--;
    }
    if (owner > 0 && all.get(owner - 1).is(WordClass.THING, WordClass.PEOPLE)) {
      return true;
    }
    List<Token> modifiers = all.subList(owner + 1, all.size());
    for (int i = 0; i < modifiers.size(); i++) {
      Token token = modifiers.get(i);
      if (token.is(WordClass.THING, WordClass.PART, WordClass.OTHER_JUDGE)) {
        return true;
      }
      if (token.is(WordClass.WORD) && !OF_CHILDREN.contains(token.text())) {
        return true;
      }
    }
    return false;
  }

  private static List<Token> areas(List<Token> phrase) {
    return phrase.stream().filter(t -> t.is(WordClass.AREA)).toList();
  }
}
