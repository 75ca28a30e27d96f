package scrutiny.text;

/** How serious an issue is. */
public enum Severity {
  /** Worth knowing; nothing is missing. */
  NOTE,
  /** A fact is missing or uncertain; the rest of the document is used. */
  WARNING,
  /** Facts are missing because of an internal error; the rest of the document is used. */
  INCOMPLETE,
  /** The entire input is not used. */
  REFUSED
}
