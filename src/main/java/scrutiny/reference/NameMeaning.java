package scrutiny.reference;

import org.jspecify.annotations.Nullable;

/**
 * The meaning of a name.
 *
 * @param authority the authority, or null if the name belongs to something else
 * @param reliability the context that is needed for the name to mean the authority
 */
record NameMeaning(@Nullable Authority authority, Reliability reliability) {
  /** How reliable a name is in running text. */
  enum Reliability {
    /** A name that is formally a council's: "Durham County Council". */
    FORMAL,
    /** Counts without any context. */
    UNAMBIGUOUS,
    /** Without the full name, counts only in the middle of a sentence or before a verb. */
    AMBIGUOUS,
    /** A common English word; without the full name, counts only in the middle of a sentence. */
    COMMON_WORD,
    /** Counts only if the text also names the authority in a certain way. */
    NEEDS_FULL_NAME
  }
}
