package scrutiny.recognise.phrase;

import java.util.EnumSet;
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

  private static Set<Polarity> clausePolarities(String sentence) {
    Set<Polarity> polarities = EnumSet.noneOf(Polarity.class);
    PolarityClause clause = new PolarityClause(sentence);
    int clauseStart = 0;
    // The next clause of a sentence that begins with a contrast starts after the comma.
    int comma = -1;
    for (Phrases.PhraseMatch phrase : PHRASES.in(sentence)) {
      boolean afterComma = comma > 0 && phrase.start() > comma;
      clauseStart = afterComma ? comma : clauseStart;
      boolean opensCondition = opensCondition(sentence, clauseStart, phrase);
      boolean concedes =
          phrase.meaning().equals("conceding")
              || (opensCondition && sentence.indexOf(',', phrase.end()) > 0);
      boolean contrasts = concedes || phrase.meaning().equals("contrast");
      if ((contrasts && phrase.start() > 0) || afterComma) {
        clause.polarity().ifPresent(polarities::add);
        clause = new PolarityClause(sentence);
        comma = -1;
      }
      if (concedes) {
        clause.concede();
      }
      if (contrasts) {
        clauseStart = phrase.end();
        comma = sentence.indexOf(',', phrase.end() + 1);
      }
      if (!opensCondition) {
        clause.add(phrase);
      }
    }
    clause.polarity().ifPresent(polarities::add);
    return polarities;
  }

  /** Returns whether a condition opens a clause: “When plans drift, managers act”. */
  private static boolean opensCondition(
      String sentence, int clauseStart, Phrases.PhraseMatch phrase) {
    return phrase.meaning().endsWith("condition")
        && sentence.substring(clauseStart, phrase.start()).chars().noneMatch(Character::isLetter);
  }
}
