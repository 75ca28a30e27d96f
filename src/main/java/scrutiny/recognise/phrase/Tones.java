package scrutiny.recognise.phrase;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrutiny.fact.Polarity;

/** The tones of the sentences of a text, which have a polarity together. */
final class Tones {
  /** So much praise outweighs one thing that is only faintly criticised. */
  private static final int OUTWEIGHING = 2;

  private final Map<Tone, Integer> times = new EnumMap<>(Tone.class);

  /** The tones of the sentence before. */
  private List<Tone> last = List.of();

  /**
   * Adds a sentence.
   *
   * @param opening how it continues the one before. What a “countering” one says faintly, or in no
   *     words that are known, is the opposite of what was said before; a “following” one that only
   *     seems to say the opposite adds nothing to it.
   */
  void addSentence(List<Tone> clauses, String opening) {
    if (opening.equals("following") && isOutdone(clauses)) {
      return;
    }
    boolean counters = opening.equals("countering");
    boolean isPraised = count(Tone.PRAISE) + count(Tone.FAINT_PRAISE) > 0;
    if (counters && count(Tone.CRITICISM) == 0) {
      praiseInEarnest();
    }
    clauses.forEach(this::add);
    if (clauses.contains(Tone.CRITICISM) && clauses.contains(Tone.FAINT_PRAISE)) {
      praiseInEarnest();
    }
    if (counters && isPraised && isFaint(clauses)) {
      add(Tone.CRITICISM);
    }
    last = clauses;
  }

  /** Returns whether the last sentence says the opposite, and says it more strongly. */
  private boolean isOutdone(List<Tone> clauses) {
    boolean onlyPraised = last.contains(Tone.PRAISE) && !last.contains(Tone.CRITICISM);
    boolean onlyCriticised = last.contains(Tone.CRITICISM) && !last.contains(Tone.PRAISE);
    return !clauses.contains(Tone.CRITICISM)
        && (onlyCriticised || (onlyPraised && clauses.contains(Tone.FAINT_CRITICISM)));
  }

  private static boolean isFaint(List<Tone> clauses) {
    return clauses.contains(Tone.FAINT_CRITICISM)
        || !(clauses.contains(Tone.PRAISE) || clauses.contains(Tone.CRITICISM));
  }

  /** Counts all faint praise so far as praise, because something is set against it. */
  private void praiseInEarnest() {
    times.merge(Tone.PRAISE, count(Tone.FAINT_PRAISE), Integer::sum);
    times.remove(Tone.FAINT_PRAISE);
  }

  private void add(Tone tone) {
    times.merge(tone, 1, Integer::sum);
  }

  private int count(Tone tone) {
    return times.getOrDefault(tone, 0);
  }

  /** Returns the polarity of the whole; empty if no sentence has a tone. */
  Optional<Polarity> polarity() {
    int faintCriticism = count(Tone.FAINT_CRITICISM);
    int praise = count(Tone.PRAISE);
    if (count(Tone.CRITICISM) + faintCriticism == 0) {
      return Optional.of(Polarity.POSITIVE).filter(p -> praise + count(Tone.FAINT_PRAISE) > 0);
    }
    if (praise == 0) {
      return Optional.of(Polarity.NEGATIVE);
    }
    boolean outweighed = count(Tone.CRITICISM) == 0 && praise >= OUTWEIGHING * faintCriticism;
    return Optional.of(outweighed ? Polarity.POSITIVE : Polarity.MIXED);
  }
}
