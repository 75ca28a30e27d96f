package scrutiny.evaluate;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * A labelled or read value, and how the two agree.
 *
 * @param expected the label's value; empty where it has none
 * @param found what was read; empty where nothing was
 * @param quote the words it was read from
 */
record Outcome(Result result, String expected, String found, Optional<Quote> quote) {
  static Outcome right(Answer.Value found) {
    return new Outcome(Result.RIGHT, found.words(), found.words(), found.quote());
  }

  static Outcome wrong(String expected, Answer.Value found) {
    return new Outcome(Result.WRONG, expected, found.words(), found.quote());
  }

  static Outcome missed(String expected) {
    return new Outcome(Result.MISSED, expected, "", Optional.empty());
  }

  static Outcome spurious(Answer.Value found) {
    return new Outcome(Result.SPURIOUS, "", found.words(), found.quote());
  }
}
