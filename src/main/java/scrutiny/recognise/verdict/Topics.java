package scrutiny.recognise.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import scrutiny.recognise.annotate.AnnotatedSentence;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;

/** Determines what a sentence is about, for which a pronoun in a later clause may stand. */
public final class Topics {
  private static final Set<String> VISITED = WordSets.of("visited");

  private static final Set<String> MONTHS = WordSets.of("months");

  private static final Set<String> LISTING = WordSets.of("listing");

  private Topics() {}

  /**
   * Returns what the tokens of a sentence before an index are about: their subject if it can be
   * graded, else what is named last.
   */
  public static Bearer of(AnnotatedSentence sentence, int end) {
    List<Token> tokens =
        withoutExamples(sentence.tokens().subList(0, Math.min(end, sentence.tokens().size())));
    Bearer subject = subject(tokens);
    Bearer object = object(tokens);
    if (subject instanceof Bearer.Council && isThing(object)) {
      // “The council runs a home. It was judged good”: more likely the home.
      return object;
    }
    if (isCertain(subject)) {
      return subject;
    }
    if (isCertain(object) && !isPart(object)) {
      return object;
    }
    return lastNamed(tokens, t -> t.isCouncil() || t.is(WordClass.AREA, WordClass.THING), true);
  }

  /** Returns tokens without examples of services: “the services, including adoption, were”. */
  private static List<Token> withoutExamples(List<Token> tokens) {
    TokenRow row = new TokenRow(tokens);
    List<Token> rest = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      boolean services = row.isCouncil(i - 1) || row.is(i - 1, WordClass.SERVICE);
      if (services && row.is(i, WordClass.COMMA) && row.is(i + 1, LISTING)) {
        i = endOfExamples(row, i + 1);
      } else {
        rest.add(tokens.get(i));
        i++;
      }
    }
    return rest;
  }

  private static int endOfExamples(TokenRow row, int start) {
    int i = start;
    while (i < row.size()
        && !row.isVerb(i)
        && !row.is(i, WordClass.STOP, WordClass.GRADE, WordClass.RELATIVE)
        && !(row.is(i, WordClass.COMMA) && !new PhraseBounds(row).isAreaList(i))) {
      i++;
    }
    return row.is(i, WordClass.COMMA) ? i + 1 : i;
  }

  /** Returns what “each” stands for after a sentence: what it names last that is no council. */
  public static Bearer ofEach(AnnotatedSentence sentence, int end) {
    List<Token> tokens = sentence.tokens().subList(0, Math.min(end, sentence.tokens().size()));
    return lastNamed(tokens, t -> t.is(WordClass.AREA, WordClass.THING), true);
  }

  /** Returns the areas that the tokens of a sentence before an index name. */
  public static Bearer areas(AnnotatedSentence sentence, int end) {
    List<Token> areas =
        sentence.tokens().stream().limit(end).filter(t -> t.is(WordClass.AREA)).toList();
    return areas.isEmpty() ? new Bearer.Unknown() : new Bearer.Areas(areas);
  }

  /**
   * Returns the area that the tokens of a sentence before an index name, for which “this area” may
   * stand; some area if they name several.
   */
  public static Bearer onlyArea(AnnotatedSentence sentence, int end) {
    return areas(sentence, end) instanceof Bearer.Areas(List<Token> named) && named.size() > 1
        ? new Bearer.SomeAreas()
        : areas(sentence, end);
  }

  /**
   * Returns what the main clause names for which a pronoun in the clause before it stands: “Two
   * years after it was judged inadequate, the service”.
   */
  public static Bearer afterOpening(AnnotatedSentence sentence, int pronoun) {
    TokenRow row = new TokenRow(sentence.tokens());
    boolean opening =
        row.is(pronoun - 1, WordClass.PREPOSITION, WordClass.SUBORDINATOR)
            && sentence.tokens().subList(0, pronoun).stream()
                .noneMatch(t -> t.wordClass().isVerb());
    int grade = pronoun;
    while (grade < row.size() && !row.is(grade, WordClass.GRADE)) {
      grade++;
    }
    int start = row.right(grade + 1, WordClass.QUOTE, WordClass.COMMA);
    return opening && start < row.size()
        ? row.denoted(start, new PhraseBounds(row).end(start))
        : new Bearer.Unknown();
  }

  /** Returns whether a sentence names a setting after any council and any area. */
  public static boolean namesThingLast(AnnotatedSentence sentence) {
    return isThing(
        lastNamed(
            sentence.tokens(), t -> t.isCouncil() || t.is(WordClass.AREA, WordClass.THING), false));
  }

  /** Returns the area that a sentence names last. */
  public static Bearer lastArea(AnnotatedSentence sentence) {
    return lastNamed(sentence.tokens(), t -> t.is(WordClass.AREA), false);
  }

  /**
   * Returns what the last token of a kind denotes.
   *
   * @param places whether the name of a place that was inspected counts, too
   */
  private static Bearer lastNamed(List<Token> tokens, Predicate<Token> kind, boolean places) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (kind.test(token) || (places && isVisitedPlace(tokens, i))) {
        if (token.isCouncil()) {
          return new Bearer.Council(List.of(token));
        }
        if (isBareSetting(tokens, i)) {
          continue;
        }
        return token.is(WordClass.AREA)
            ? new Bearer.Areas(List.of(token))
            : new Bearer.Another(List.of(token));
      }
    }
    return new Bearer.Unknown();
  }

  /** Returns whether a noun is no certain setting: “do well at school”, “live at home”. */
  private static boolean isBareSetting(List<Token> tokens, int index) {
    return index > 0
        && tokens.get(index).is(WordClass.THING)
        && !tokens.get(index).text().endsWith("s")
        && tokens.get(index - 1).is(WordClass.PREPOSITION);
  }

  /** Returns what the object of the first verb denotes: “visited a home run by the council”. */
  private static Bearer object(List<Token> tokens) {
    TokenRow row = new TokenRow(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      boolean relative = row.is(row.left(i - 1, WordClass.ADVERB), WordClass.RELATIVE);
      if (row.isVerb(i) && !row.isVerb(i + 1) && !relative) {
        int end = new PhraseBounds(row).end(i + 1);
        int last = row.left(end - 1, WordClass.ADVERB);
        return isBareSetting(tokens, last) ? new Bearer.Unknown() : row.denoted(i + 1, last + 1);
      }
    }
    return new Bearer.Unknown();
  }

  /** Returns whether a name is that of a place inspected: “came to Elm Lodge”. */
  private static boolean isVisitedPlace(List<Token> tokens, int index) {
    int i = index;
    while (i >= 0 && tokens.get(i).is(WordClass.NAME) && !MONTHS.contains(tokens.get(i).text())) {
      i--;
    }
    if (i == index || i < 0) {
      return false;
    }
    int verb = tokens.get(i).is(WordClass.PREPOSITION) ? i - 1 : i;
    return verb >= 0 && VISITED.contains(tokens.get(verb).text());
  }

  /** Returns the noun phrase before the first verb of a sentence, after an opening phrase. */
  private static Bearer subject(List<Token> tokens) {
    boolean opening =
        !tokens.isEmpty() && tokens.getFirst().is(WordClass.PREPOSITION, WordClass.SUBORDINATOR);
    Bearer main = subject(tokens, opening ? afterComma(tokens) : 0);
    // “While leadership was good in 2019, Ofsted now finds it”
    return opening && !isCertain(main) && tokens.getFirst().is(WordClass.SUBORDINATOR)
        ? subject(tokens, 1)
        : main;
  }

  private static Bearer subject(List<Token> tokens, int start) {
    int end = start;
    while (end < tokens.size()
        && !tokens.get(end).wordClass().isVerb()
        && !tokens.get(end).is(WordClass.COMMA, WordClass.STOP)) {
      end++;
    }
    return NounPhrases.bearer(tokens.subList(start, end), start);
  }

  private static int afterComma(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(WordClass.COMMA)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isThing(Bearer bearer) {
    return bearer instanceof Bearer.Another(List<Token> words)
        && words.stream().anyMatch(t -> t.is(WordClass.THING));
  }

  private static boolean isPart(Bearer bearer) {
    return bearer instanceof Bearer.Another(List<Token> words)
        && words.stream().noneMatch(t -> t.is(WordClass.THING));
  }

  private static boolean isCertain(Bearer subject) {
    return switch (subject) {
      case Bearer.Council council -> true;
      case Bearer.Areas areas -> true;
      case Bearer.Another(List<Token> words) ->
          words.stream().anyMatch(t -> t.is(WordClass.THING, WordClass.PART));
      case Bearer.SomeAreas some -> false;
      case Bearer.Pronoun pronoun -> false;
      case Bearer.Unknown unknown -> false;
    };
  }
}
