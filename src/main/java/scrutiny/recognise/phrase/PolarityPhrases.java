package scrutiny.recognise.phrase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Polarity;

/** Determines from their wording whether sentences praise or criticise. */
public final class PolarityPhrases {
  private static final Phrases PHRASES = Phrases.read("/recognise/polarity.tsv");
  private static final Pattern SENTENCE_BREAK = Pattern.compile("(?<=[\\p{L}\\d)%'][.!?]) ");

  private PolarityPhrases() {}

  /** Returns the polarity of all sentences of a normalised text together, if any has one. */
  public static Optional<Polarity> polarity(String text) {
    Set<Polarity> polarities = EnumSet.noneOf(Polarity.class);
    for (String sentence : SENTENCE_BREAK.split(text, -1)) {
      polarities.addAll(clausePolarities(sentence));
    }
    return combine(polarities);
  }

  private static Optional<Polarity> combine(Set<Polarity> polarities) {
    return polarities.size() > 1 ? Optional.of(Polarity.MIXED) : polarities.stream().findFirst();
  }

  private static Set<Polarity> clausePolarities(String sentence) {
    Set<Polarity> polarities = EnumSet.noneOf(Polarity.class);
    Clause clause = new Clause(sentence);
    // The next clause of a sentence that begins with a contrast starts after the comma.
    int comma = -1;
    for (Phrases.PhraseMatch phrase : PHRASES.in(sentence)) {
      boolean concedes = phrase.meaning().equals("conceding");
      boolean contrasts = concedes || phrase.meaning().equals("contrast");
      if ((contrasts && phrase.start() > 0) || (comma > 0 && phrase.start() > comma)) {
        clause.polarity().ifPresent(polarities::add);
        clause = new Clause(sentence);
        comma = -1;
      }
      if (concedes) {
        clause.concede();
      }
      if (contrasts) {
        comma = sentence.indexOf(',', phrase.end() + 1);
      }
      clause.add(phrase);
    }
    clause.polarity().ifPresent(polarities::add);
    return polarities;
  }

  /** One clause, in which criticism outweighs praise, as in “not always effective”. */
  private static final class Clause {
    /** The words after one that reduces, up to the last in which it reduces criticism. */
    private static final Pattern REDUCED =
        Pattern.compile("(?: (?!(?:and|or|that|which|because) )[\\p{L}\\d'-]+){1,5}");

    /** The words after reduced criticism, up to more of it: “drift, and unnecessary delay”. */
    private static final Pattern ALSO_REDUCED =
        Pattern.compile("(?:,? (?:and|or))?(?: [\\p{L}\\d'-]+){1,2}");

    /** The words after one that ensures something, up to the last that it makes sure of. */
    private static final Pattern ENSURED =
        Pattern.compile("(?: (?!(?:and|but|because)\\b)[\\p{L}\\d'-]+){1,10}");

    /** A negation, which is no criticism where something ensures that it holds. */
    private static final Pattern NEGATION =
        Pattern.compile("(?:do|does|did|is|are|was|were|has|have|be|not) ?(?:not)?(?: be)?");

    /** The words after criticism that say that its object was dealt with: “gaps were closed”. */
    private static final Pattern DEALT_WITH =
        Pattern.compile(
            "(?: (?!(?:not|never|yet|only|partly|partially|to|being|be|but|should|still|rarely)\\b)[\\p{L}\\d'-]+){0,12}?"
                + " (?:addressed|resolved|tackled|remedied|rectified|overcome|closed|followed"
                + " up|dealt with|explored)\\b");

    /** What can be dealt with. */
    private static final Pattern SHORTCOMING =
        Pattern.compile(
            "(?:drift|delay|gap|shortfall|weakness|deficit|barrier|inconsistenc|backlog|fail).*");

    private final String sentence;
    private boolean conceded;
    private boolean praise;
    private boolean criticism;
    private boolean unclear;
    private int reducedUntil;
    private int ensuredUntil;

    Clause(String sentence) {
      this.sentence = sentence;
    }

    /** Marks the clause as one that only concedes something: “despite the pressures”. */
    void concede() {
      conceded = true;
    }

    void add(Phrases.PhraseMatch phrase) {
      boolean reduced =
          phrase.start() < reducedUntil
              || (phrase.start() < ensuredUntil && NEGATION.matcher(words(phrase)).matches())
              || (SHORTCOMING.matcher(words(phrase)).matches()
                  && DEALT_WITH
                      .matcher(sentence)
                      .region(phrase.end(), sentence.length())
                      .lookingAt());
      switch (phrase.meaning()) {
        case "positive" -> praise = true;
        case "reducing" -> {
          praise = true;
          reducedUntil = endOf(REDUCED, phrase.end());
        }
        case "ensuring" -> {
          praise = true;
          ensuredUntil = endOf(ENSURED, phrase.end());
        }
        case "preventing" -> reducedUntil = endOf(REDUCED, phrase.end());
        case "negative", "prevented" -> {
          if (reduced) {
            praise = true;
            reducedUntil = endOf(ALSO_REDUCED, phrase.end());
          } else {
            criticism |= phrase.meaning().equals("negative");
          }
        }
        case "unclear" -> unclear = true;
        default -> {}
      }
    }

    private String words(Phrases.PhraseMatch phrase) {
      return sentence.substring(phrase.start(), phrase.end());
    }

    private int endOf(Pattern words, int start) {
      Matcher matcher = words.matcher(sentence).region(start, sentence.length());
      return matcher.lookingAt() ? matcher.end() : start;
    }

    Optional<Polarity> polarity() {
      if (conceded) {
        return Optional.empty();
      }
      if (criticism) {
        return Optional.of(Polarity.NEGATIVE);
      }
      return Optional.of(Polarity.POSITIVE).filter(p -> praise && !unclear);
    }
  }
}
