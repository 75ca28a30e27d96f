package scrutiny.evaluate;

import java.util.Optional;
import scrutiny.fact.Kind;

/**
 * The score of a field over all labelled documents or a subset of them.
 *
 * @param kind the kind of the documents; empty for all
 * @param period the period of the documents; empty for all
 * @param documents the number of documents that were scored on the field
 */
public record FieldScore(
    String field, Optional<Kind> kind, Optional<Period> period, int documents, Tally tally) {
  static final String ALL = "all";

  /** Returns the code of the kind, or {@value #ALL}. */
  String kindCode() {
    return kind.map(Kind::notation).orElse(ALL);
  }

  /** Returns the code of the period, or {@value #ALL}. */
  String periodCode() {
    return period.map(Period::notation).orElse(ALL);
  }
}
