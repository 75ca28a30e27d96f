package scrutiny.evaluate;

import java.util.Optional;
import scrutiny.text.Quote;

/**
 * The comparison of a labelled value with an extracted one.
 *
 * @param expected the label's value; empty if it has none
 * @param found the extracted value; empty if there is none
 * @param quote the passage from which the value was extracted
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
