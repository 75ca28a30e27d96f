package scrutiny.recognise.phrase;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Polarity;

/** One clause of a sentence, in which criticism outweighs praise: “not always effective”. */
final class PolarityClause {
  /** The words after one that reduces, up to the last in which it reduces criticism. */
  private static final Pattern REDUCED =
      Pattern.compile("(?: (?!(?:and|or|that|which|because) )[\\p{L}\\d'-]+){1,5}");

  /** The words after reduced criticism, up to more of it: “drift, and unnecessary delay”. */
  private static final Pattern ALSO_REDUCED =
      Pattern.compile("(?:,? (?:and|or))?(?: [\\p{L}\\d'-]+){1,2}");

  /** The words after one that ensures something, up to the last that it makes sure of. */
  private static final Pattern ENSURED =
      Pattern.compile("(?: (?!(?:and|but|because)\\b)[\\p{L}\\d'-]+){1,10}");

  /** The words after “few”, up to the last that it counts or says something of. */
  private static final Pattern COUNTED = Pattern.compile("(?: [\\p{L}\\d'-]+){1,7}");

  /** A negation, which is no criticism where something ensures that it holds. */
  private static final Pattern NEGATION =
      Pattern.compile("(?:do|does|did|is|are|was|were|has|have|be|not) ?(?:not)?(?: be)?");

  /** Words after criticism with which its object was not dealt with, or not altogether. */
  private static final String NOT_DEALT_WITH =
      "not|never|yet|only|partly|partially|to|being|be|but|should|still|rarely";

  private static final String DEALT =
      "addressed|resolved|tackled|remedied|rectified|overcome|closed|followed up|dealt with"
          + "|explored|mitigated|minimised|avoided|rare|uncommon|minimal";

  /** The words after criticism that say that its object was dealt with: “gaps were closed”. */
  private static final Pattern DEALT_WITH =
      Pattern.compile(
          "(?: (?!(?:" + NOT_DEALT_WITH + ")\\b)[\\p{L}\\d'-]+){0,12}? (?:" + DEALT + ")\\b");

  /** What can be dealt with. */
  private static final String SHORTCOMINGS =
      "drift|delay|gap|shortage|shortfall|weakness|deficit|barrier|inconsistenc|backlog|fail"
          + "|long wait|lengthy";

  private static final Pattern SHORTCOMING = Pattern.compile("(?:" + SHORTCOMINGS + ").*");

  private static final Pattern CONDITION_END = Pattern.compile("[,;:]");

  private final String sentence;
  private boolean conceded;
  private boolean praise;
  private boolean criticism;
  private boolean unclear;
  private int reducedUntil;
  private int ensuredUntil;
  private int conditionUntil;

  /** The last “few” that has not been followed by praise or criticism. */
  private Optional<Phrases.PhraseMatch> few = Optional.empty();

  PolarityClause(String sentence) {
    this.sentence = sentence;
  }

  /** Marks the clause as one that only concedes something: “despite the pressures”. */
  void concede() {
    conceded = true;
  }

  void add(Phrases.PhraseMatch phrase) {
    if (isOfFew(phrase)) {
      return;
    }
    switch (phrase.meaning()) {
      case "positive" -> praise = true;
      case "unfound" -> {
        praise = true;
        reducedUntil = sentence.length();
      }
      case "reducing" -> {
        praise = true;
        reducedUntil = endOf(REDUCED, phrase.end());
      }
      case "ensuring" -> {
        praise = true;
        ensuredUntil = endOf(ENSURED, phrase.end());
      }
      case "purpose" -> ensuredUntil = endOf(ENSURED, phrase.end());
      case "preventing" -> reducedUntil = endOf(REDUCED, phrase.end());
      case "negative", "prevented" -> addCriticism(phrase);
      case "few", "very few", "no" -> few = Optional.of(phrase);
      case "condition" -> conditionUntil = endOfCondition(phrase.end());
      case "unclear" -> unclear = true;
      default -> {}
    }
  }

  private void addCriticism(Phrases.PhraseMatch phrase) {
    if (isReduced(phrase)) {
      praise = true;
      reducedUntil = Math.max(reducedUntil, endOf(ALSO_REDUCED, phrase.end()));
    } else if (phrase.start() >= conditionUntil) {
      criticism |= phrase.meaning().equals("negative");
    }
  }

  private boolean isReduced(Phrases.PhraseMatch phrase) {
    String words = sentence.substring(phrase.start(), phrase.end());
    return phrase.start() < reducedUntil
        || (phrase.start() < ensuredUntil && NEGATION.matcher(words).matches())
        || (SHORTCOMING.matcher(words).matches() && endOf(DEALT_WITH, phrase.end()) > phrase.end());
  }

  /** Turns the next praise or criticism of a few things round: “few cases drift”. */
  private boolean isOfFew(Phrases.PhraseMatch phrase) {
    boolean isCriticism = phrase.meaning().equals("negative");
    if (few.filter(f -> phrase.start() < endOf(COUNTED, f.end())).isEmpty()
        || !(isCriticism || phrase.meaning().equals("positive"))) {
      return false;
    }
    praise |= isCriticism;
    criticism |= !isCriticism && phrase.start() >= conditionUntil;
    few = Optional.empty();
    return true;
  }

  private int endOf(Pattern words, int start) {
    Matcher matcher = words.matcher(sentence).region(start, sentence.length());
    return matcher.lookingAt() ? matcher.end() : start;
  }

  private int endOfCondition(int start) {
    Matcher end = CONDITION_END.matcher(sentence).region(start, sentence.length());
    return end.find() ? end.start() : sentence.length();
  }

  Optional<Polarity> polarity() {
    if (conceded) {
      return Optional.empty();
    }
    if (criticism || few.filter(f -> f.meaning().equals("few")).isPresent()) {
      return Optional.of(Polarity.NEGATIVE);
    }
    boolean praised = praise || few.filter(f -> f.meaning().equals("very few")).isPresent();
    return Optional.of(Polarity.POSITIVE).filter(p -> praised && !unclear);
  }
}
