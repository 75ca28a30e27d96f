package scrutiny.recognise.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.fact.Polarity;

/** Determines from their wording whether sentences praise or criticise. */
public final class PolarityPhrases {
  private static final Phrases PHRASES = Phrases.read("/recognise/polarity.tsv");
  private static final Pattern SENTENCE_BREAK = Pattern.compile("(?<=[\\p{L}\\d)%'][.!?]) ");

  /** Words that say how a sentence continues the one before. */
  private static final Phrases OPENINGS = Phrases.read("/recognise/sentence-openings.tsv");

  private PolarityPhrases() {}

  /** Returns the polarity of all sentences of a normalised text together, if any has one. */
  public static Optional<Polarity> polarity(String text) {
    Tones tones = new Tones();
    for (String sentence : SENTENCE_BREAK.split(text, -1)) {
      tones.addSentence(clauseTones(sentence), opening(sentence));
    }
    return tones.polarity();
  }

  /** Returns how a sentence continues the one before; empty if its first words do not say so. */
  private static String opening(String sentence) {
    return OPENINGS.in(sentence).stream()
        .filter(phrase -> isOpening(sentence, 0, phrase))
        .map(Phrases.PhraseMatch::meaning)
        .findFirst()
        .orElse("");
  }

  private static boolean isOpening(String text, int start, Phrases.PhraseMatch phrase) {
    return text.substring(start, phrase.start()).chars().noneMatch(Character::isLetter);
  }

  private static List<Tone> clauseTones(String sentence) {
    List<Tone> tones = new ArrayList<>();
    PolarityClause clause = new PolarityClause(sentence);
    int clauseStart = 0;
    // The next clause of a sentence that begins with a contrast starts after the comma.
    int comma = -1;
    boolean conceded = false;
    for (Phrases.PhraseMatch phrase : PHRASES.in(sentence)) {
      boolean afterComma = comma > 0 && phrase.start() > comma;
      clauseStart = afterComma ? comma : clauseStart;
      boolean opensCondition = opensCondition(sentence, clauseStart, phrase);
      boolean concedes =
          phrase.meaning().equals("conceding")
              || (opensCondition && sentence.indexOf(',', phrase.end()) > 0);
      boolean contrasts = concedes || phrase.meaning().equals("contrast");
      if ((contrasts && phrase.start() > 0) || afterComma) {
        clause.tone().ifPresent(tones::add);
        clause = new PolarityClause(sentence);
        comma = -1;
      }
      boolean isMain = afterComma ? !conceded : !opensSubordinate(sentence, phrase);
      if (concedes) {
        clause.concede();
      } else if (isMain && (contrasts || afterComma)) {
        clause.contrast();
      }
      if (contrasts) {
        clauseStart = phrase.end();
        comma = sentence.startsWith(",", phrase.end()) ? -1 : sentence.indexOf(',', phrase.end());
        conceded = concedes;
      }
      if (!opensCondition) {
        clause.add(phrase);
      }
    }
    clause.tone().ifPresent(tones::add);
    return tones;
  }

  /** Returns whether a contrast opens a sentence of which the next clause is the main one. */
  private static boolean opensSubordinate(String sentence, Phrases.PhraseMatch phrase) {
    return phrase.start() == 0 && !sentence.startsWith(",", phrase.end());
  }

  /** Returns whether a condition opens a clause: “When plans drift, managers act”. */
  private static boolean opensCondition(
      String sentence, int clauseStart, Phrases.PhraseMatch phrase) {
    return phrase.meaning().endsWith("condition") && isOpening(sentence, clauseStart, phrase);
  }
}
