package scrutiny.reference;

import org.jspecify.annotations.Nullable;

/**
 * What a name means.
 *
 * @param authority none where the name belongs to something else
 * @param reliability what it takes, beside the name alone, to mean the authority
 */
record NameMeaning(@Nullable Authority authority, Reliability reliability) {
  /** How far a name can be trusted in running text. */
  enum Reliability {
    /** Says itself that it is a council: "Durham County Council". */
    FORMAL,
    /** Counts alone. */
    UNAMBIGUOUS,
    /** Counts alone only in the middle of a sentence or before a verb. */
    AMBIGUOUS,
    /** A plain English word: counts alone only in the middle of a sentence. */
    COMMON_WORD,
    /** Counts only where the text names the authority in another, certain way. */
    NEEDS_FULL_NAME
  }
}
