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
record Passage(int start, int end, int page, List<Stated> facts) {
  /** From the beginning of a text to its end, the longer before what stands in it. */
  static final Comparator<Passage> IN_ORDER =
      Comparator.comparingInt(Passage::start)
          .thenComparing(Comparator.comparingInt(Passage::end).reversed());

  Passage {
    facts = List.copyOf(facts);
  }

  /** What its mark is called in a page. */
  static String mark(int start, int end) {
    return "p" + start + "-" + end;
  }

  /** What its mark is called in a page. */
  String mark() {
    return mark(start, end);
  }

  /** What its place in the list of facts is called. */
  String entry() {
    return "f" + start + "-" + end;
  }

  /** The kind of the fact in it that matters most. */
  FactKind kind() {
    return facts.stream().map(Stated::kind).min(Comparator.naturalOrder()).orElse(FactKind.OTHER);
  }
}
