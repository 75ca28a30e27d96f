package scrutiny.text;

/** How much an issue costs. */
public enum Severity {
  /** Worth knowing; nothing is missing. */
  NOTE,
  /** A fact is missing or unsure; the rest of the document is used. */
  WARNING,
  /** The input is not used at all. */
  REFUSED
}
