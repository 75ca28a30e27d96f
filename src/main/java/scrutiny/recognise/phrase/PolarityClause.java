package scrutiny.recognise.phrase;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final Pattern COUNTED = Pattern.compile("(?: [\\p{L}\\d'-]+){1,9}");

  /** The words after one that denies praise, up to the last that it denies. */
  private static final Pattern DENIED = Pattern.compile("(?: [\\p{L}\\d'-]+){1,5}");

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
  private boolean contrasted;
  private boolean praise;
  private boolean faintPraise;
  private boolean criticism;
  private boolean faintCriticism;
  private boolean unclear;
  private int reducedUntil;
  private int ensuredUntil;
  private int conditionUntil;

  /** Where a word ends that denies praise directly after it; 0 if there is none. */
  private int denied;

  /** The last “few” that has not been followed by praise or criticism. */
  private Optional<Phrases.PhraseMatch> few = Optional.empty();

  PolarityClause(String sentence) {
    this.sentence = sentence;
  }

  /** Marks the clause as one that only concedes something: “despite the pressures”. */
  void concede() {
    conceded = true;
  }

  /** Marks the clause as one that says the opposite of another: “but plans do not say so”. */
  void contrast() {
    contrasted = true;
  }

  void add(Phrases.PhraseMatch phrase) {
    if (isOfFew(phrase)) {
      return;
    }
    switch (phrase.meaning()) {
      case "positive" -> addPraise(phrase);
      case "faint positive" -> faintPraise |= !isDenied(phrase);
      case "unfound" -> {
        praise = true;
        reducedUntil = sentence.length();
      }
      case "reducing" -> {
        praise = true;
        reducedUntil = endOf(REDUCED, phrase.end());
      }
      case "ensuring" -> {
        faintPraise = true;
        ensuredUntil = endOf(ENSURED, phrase.end());
      }
      case "purpose" -> ensuredUntil = endOf(ENSURED, phrase.end());
      case "preventing" -> reducedUntil = endOf(REDUCED, phrase.end());
      case "negative", "faint negative", "prevented" -> addCriticism(phrase);
      case "less" -> denied = phrase.end();
      case "few", "very few", "no" -> few = Optional.of(phrase).filter(this::isAsserted);
      case "condition" -> conditionUntil = endOfCondition(phrase.end());
      case "unclear" -> unclear = true;
      default -> {}
    }
  }

  private void addCriticism(Phrases.PhraseMatch phrase) {
    if (isReduced(phrase)) {
      praise = true;
      reducedUntil = Math.max(reducedUntil, endOf(ALSO_REDUCED, phrase.end()));
    } else if (isAsserted(phrase)) {
      boolean faint = phrase.meaning().equals("faint negative");
      criticism |= phrase.meaning().equals("negative");
      faintCriticism |= faint;
      denied = faint ? phrase.end() : denied;
    }
  }

  private void addPraise(Phrases.PhraseMatch phrase) {
    criticism |= isDenied(phrase);
    praise |= !isDenied(phrase);
  }

  /** Returns whether the word before a phrase denies it: “is not effective”. */
  private boolean isDenied(Phrases.PhraseMatch phrase) {
    return denied > 0 && endOf(DENIED, denied) > phrase.start();
  }

  private boolean isAsserted(Phrases.PhraseMatch phrase) {
    return phrase.start() >= conditionUntil;
  }

  private boolean isReduced(Phrases.PhraseMatch phrase) {
    String words = sentence.substring(phrase.start(), phrase.end());
    return phrase.start() < reducedUntil
        || (phrase.start() < ensuredUntil && NEGATION.matcher(words).matches())
        || (SHORTCOMING.matcher(words).matches() && endOf(DEALT_WITH, phrase.end()) > phrase.end());
  }

  /** Turns the next praise or criticism of a few things round: “few cases drift”. */
  private boolean isOfFew(Phrases.PhraseMatch phrase) {
    if (few.filter(f -> phrase.start() < endOf(COUNTED, f.end())).isEmpty()) {
      return false;
    }
    switch (phrase.meaning()) {
      case "negative", "faint negative", "prevented" -> praise = true;
      case "positive" -> criticism |= isAsserted(phrase);
      case "faint positive" -> {
        return true;
      }
      default -> {
        return false;
      }
    }
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

  /** Returns what the clause says, if it praises or criticises. */
  Optional<Tone> tone() {
    if (conceded) {
      return Optional.empty();
    }
    if (criticism || isOf("few")) {
      return Optional.of(Tone.CRITICISM);
    }
    if (faintCriticism) {
      return Optional.of(contrasted ? Tone.CRITICISM : Tone.FAINT_CRITICISM);
    }
    if (unclear || !(praise || faintPraise || isOf("very few"))) {
      return Optional.empty();
    }
    return Optional.of(praise ? Tone.PRAISE : Tone.FAINT_PRAISE);
  }

  private boolean isOf(String quantity) {
    return few.filter(f -> f.meaning().equals(quantity)).isPresent();
  }
}
