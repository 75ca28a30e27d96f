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
      boolean contrasts = phrase.meaning().equals("contrast");
      if ((contrasts && phrase.start() > 0) || (comma > 0 && phrase.start() > comma)) {
        clause.polarity().ifPresent(polarities::add);
        clause = new Clause(sentence);
        comma = -1;
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

    private final String sentence;
    private boolean praise;
    private boolean criticism;
    private boolean unclear;
    private int reducedUntil;

    Clause(String sentence) {
      this.sentence = sentence;
    }

    void add(Phrases.PhraseMatch phrase) {
      boolean reduced = phrase.start() < reducedUntil;
      switch (phrase.meaning()) {
        case "positive" -> praise = true;
        case "reducing" -> {
          praise = true;
          reducedUntil = endOf(REDUCED, phrase.end());
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

    private int endOf(Pattern words, int start) {
      Matcher matcher = words.matcher(sentence).region(start, sentence.length());
      return matcher.lookingAt() ? matcher.end() : start;
    }

    Optional<Polarity> polarity() {
      if (criticism) {
        return Optional.of(Polarity.NEGATIVE);
      }
      return Optional.of(Polarity.POSITIVE).filter(p -> praise && !unclear);
    }
  }
}
