package scrutiny.reference;

import org.jspecify.annotations.Nullable;

/**
 * What a name means.
 *
 * @param authority none where the name belongs to something else
 * @param standing what it takes, beside the name alone, to mean the authority
 */
record Meaning(@Nullable Authority authority, Standing standing) {
  /** How far a name can be trusted in running text. */
  enum Standing {
    /** Says itself that it is a council: "Durham County Council". */
    FORMAL,
    /** Counts alone. */
    OPEN,
    /** Counts alone only in the middle of a sentence or before a verb. */
    WARY,
    /** A plain English word: counts alone only in the middle of a sentence. */
    WORD,
    /** Counts only where the text names the authority in another, certain way. */
    ECHO
  }
}
