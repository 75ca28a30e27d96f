package scrutiny.web;

import java.util.Comparator;
import java.util.List;

/**
 * Words of a document that facts were read from.
 *
 * @param start the offset of its first character
 * @param end the offset behind its last
 * @param page from 1
 */
record MarkedPassage(int start, int end, int page, List<StatedFact> facts) {
  /** From the beginning of a text to its end, the longer before what stands in it. */
  static final Comparator<MarkedPassage> DOCUMENT_ORDER =
      Comparator.comparingInt(MarkedPassage::start)
          .thenComparing(Comparator.comparingInt(MarkedPassage::end).reversed());

  MarkedPassage {
    facts = List.copyOf(facts);
  }

  /** What its mark is called in a page. */
  static String markId(int start, int end) {
    return "p" + start + "-" + end;
  }

  /** What its mark is called in a page. */
  String markId() {
    return markId(start, end);
  }

  /** What its place in the list of facts is called. */
  String entryId() {
    return "f" + start + "-" + end;
  }

  /** The kind of the fact in it that matters most. */
  FactKind kind() {
    return facts.stream()
        .map(StatedFact::kind)
        .min(Comparator.naturalOrder())
        .orElse(FactKind.OTHER);
  }
}
