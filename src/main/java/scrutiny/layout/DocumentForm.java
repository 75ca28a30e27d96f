package scrutiny.layout;

/** The forms in which documents come. */
public enum DocumentForm {
  /** An inspectorate's report. */
  REPORT,
  /** An inspectorate's letter. */
  LETTER,
  /** Anything written about inspections by others: news, a council's page, minutes. */
  ARTICLE
}
