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
record ComparedValue(Result result, String expected, String found, Optional<Quote> quote) {
  static ComparedValue right(ExtractedFacts.Value found) {
    return new ComparedValue(Result.RIGHT, found.text(), found.text(), found.quote());
  }

  static ComparedValue wrong(String expected, ExtractedFacts.Value found) {
    return new ComparedValue(Result.WRONG, expected, found.text(), found.quote());
  }

  static ComparedValue missed(String expected) {
    return new ComparedValue(Result.MISSED, expected, "", Optional.empty());
  }

  static ComparedValue spurious(ExtractedFacts.Value found) {
    return new ComparedValue(Result.SPURIOUS, "", found.text(), found.quote());
  }
}
