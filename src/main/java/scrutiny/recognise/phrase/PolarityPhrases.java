package scrutiny.recognise.phrase;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** In one clause, criticism outweighs praise, as in “not always effective”. */
  private static Set<Polarity> clausePolarities(String sentence) {
    Set<Polarity> polarities = EnumSet.noneOf(Polarity.class);
    boolean praise = false;
    boolean criticism = false;
    boolean unclear = false;
    // The next clause of a sentence that begins with a contrast starts after the comma.
    int comma = -1;
    List<Phrases.PhraseMatch> phrases = PHRASES.in(sentence);
    for (Phrases.PhraseMatch phrase : phrases) {
      boolean contrasts = phrase.meaning().equals("contrast") && phrase.start() > 0;
      if (contrasts || (comma > 0 && phrase.start() > comma)) {
        addClausePolarity(praise, criticism, unclear, polarities);
        praise = false;
        criticism = false;
        unclear = false;
        comma = -1;
      }
      switch (phrase.meaning()) {
        case "positive" -> praise = true;
        case "negative" -> criticism = true;
        case "unclear" -> unclear = true;
        case "contrast" -> comma = sentence.indexOf(',', phrase.end() + 1);
        default -> {}
      }
    }
    addClausePolarity(praise, criticism, unclear, polarities);
    return polarities;
  }

  private static void addClausePolarity(
      boolean praise, boolean criticism, boolean unclear, Set<Polarity> polarities) {
    if (criticism) {
      polarities.add(Polarity.NEGATIVE);
    } else if (praise && !unclear) {
      polarities.add(Polarity.POSITIVE);
    }
  }
}
