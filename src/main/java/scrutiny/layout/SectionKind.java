package scrutiny.layout;

/** The kinds of section from which facts are read. */
public enum SectionKind {
  /** The title, preceded by a heading with the council's name where there is one. */
  TITLE,
  /** Everything else before the first heading of the main text: dates, judgements, names. */
  FRONT,
  /** What the inspectors ask the authority to improve. */
  IMPROVEMENT,
  /** Improvements that are called a priority. */
  PRIORITY_ACTION,
  /** What the inspectors ask the safeguarding board to improve. */
  BOARD_IMPROVEMENT,
  /** Improvements of the safeguarding board that are called a priority. */
  BOARD_PRIORITY_ACTION,
  /** The review of the safeguarding board. */
  BOARD,
  /** The inspection team. */
  TEAM,
  /** The end of a letter, from its closing words. */
  SIGNATURE,
  /** An article's headline. */
  HEADLINE,
  /** Running text. */
  BODY,
  /** What a site puts around an article: teasers, offers, comments. */
  BOILERPLATE
}
