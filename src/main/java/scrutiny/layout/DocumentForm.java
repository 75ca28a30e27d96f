package scrutiny.layout;

/** The form of a document. */
public enum DocumentForm {
  /** An inspectorate's report. */
  REPORT,
  /** An inspectorate's letter. */
  LETTER,
  /** Anything written about inspections by others: news, a council's page, minutes. */
  ARTICLE
}
