package scrutiny.recognise.phrase;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import scrutiny.fact.Polarity;

/** Tells by their wording whether sentences praise or find fault. */
public final class PolarityPhrases {
  private static final Phrases PHRASES = Phrases.read("/recognise/polarity.tsv");
  private static final Pattern SENTENCE_BREAK = Pattern.compile("(?<=[\\p{L}\\d)%'][.!?]) ");

  private PolarityPhrases() {}

  /** The polarity of plain words: of all their sentences together, if any of them has one. */
  public static Optional<Polarity> polarity(String plain) {
    Set<Polarity> told = EnumSet.noneOf(Polarity.class);
    for (String sentence : SENTENCE_BREAK.split(plain, -1)) {
      told.addAll(clausePolarities(sentence));
    }
    return combine(told);
  }

  private static Optional<Polarity> combine(Set<Polarity> told) {
    return told.size() > 1 ? Optional.of(Polarity.MIXED) : told.stream().findFirst();
  }

  /** Fault outweighs praise in one clause, where “not always” stands before “effective”. */
  private static Set<Polarity> clausePolarities(String sentence) {
    Set<Polarity> told = EnumSet.noneOf(Polarity.class);
    boolean praise = false;
    boolean fault = false;
    boolean unclear = false;
    // A sentence that begins with a contrast has its next clause after the comma.
    int comma = -1;
    List<Phrases.PhraseMatch> phrases = PHRASES.in(sentence);
    for (Phrases.PhraseMatch phrase : phrases) {
      boolean turns = phrase.meaning().equals("contrast") && phrase.start() > 0;
      if (turns || (comma > 0 && phrase.start() > comma)) {
        addClausePolarity(praise, fault, unclear, told);
        praise = false;
        fault = false;
        unclear = false;
        comma = -1;
      }
      switch (phrase.meaning()) {
        case "positive" -> praise = true;
        case "negative" -> fault = true;
        case "unclear" -> unclear = true;
        case "contrast" -> comma = sentence.indexOf(',', phrase.end() + 1);
        default -> {}
      }
    }
    addClausePolarity(praise, fault, unclear, told);
    return told;
  }

  private static void addClausePolarity(
      boolean praise, boolean fault, boolean unclear, Set<Polarity> told) {
    if (fault) {
      told.add(Polarity.NEGATIVE);
    } else if (praise && !unclear) {
      told.add(Polarity.POSITIVE);
    }
  }
}
