package scrutiny.web;

import java.util.Comparator;
import java.util.List;
import scrutiny.web.html.Site;

/**
 * A passage of a document that facts were extracted from.
 *
 * @param start the offset of the first character, from 0
 * @param end the offset after the last character
 * @param page the page number from 1, or -1 if unknown
 * @param facts the facts that the passage supports
 */
record MarkedPassage(int start, int end, int page, List<StatedFact> facts) {
  /** Orders passages by start; at the same start, the longer one first. */
  static final Comparator<MarkedPassage> DOCUMENT_ORDER =
      Comparator.comparingInt(MarkedPassage::start)
          .thenComparing(Comparator.comparingInt(MarkedPassage::end).reversed());

  MarkedPassage {
    facts = List.copyOf(facts);
  }

  /** Returns the HTML id of the mark. */
  String markId() {
    return Site.markId(start, end);
  }

  /** Returns the HTML id of the entry in the list of facts. */
  String entryId() {
    return "f" + start + "-" + end;
  }

  /** Returns the kind of the most important fact. */
  FactKind kind() {
    return facts.stream()
        .map(StatedFact::kind)
        .min(Comparator.naturalOrder())
        .orElse(FactKind.OTHER);
  }
}
