package scrutiny.evaluate;

import java.util.Optional;
import scrutiny.fact.Kind;

/**
 * How right a field is, over all labelled documents or some of them.
 *
 * @param kind of the documents; empty for all
 * @param period of the documents; empty for all
 * @param documents how many were scored on the field
 */
public record FieldScore(
    String field, Optional<Kind> kind, Optional<Period> period, int documents, Tally tally) {
  static final String ALL = "all";

  /** The kind's code, or that it is of all. */
  String kindCode() {
    return kind.map(Kind::notation).orElse(ALL);
  }

  /** The period's code, or that it is of all. */
  String periodCode() {
    return period.map(Period::notation).orElse(ALL);
  }
}
