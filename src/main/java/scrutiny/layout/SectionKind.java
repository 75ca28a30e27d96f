package scrutiny.layout;

/** The parts of documents from which facts are read. */
public enum SectionKind {
  /** The title; a report's council, where it stands on a line above, comes first. */
  TITLE,
  /** What else stands before the first heading of the text proper: dates, judgements, names. */
  FRONT,
  /** What the inspectors ask the authority to improve. */
  IMPROVEMENT,
  /** The same, where it is called a priority. */
  PRIORITY_ACTION,
  /** What is asked of the safeguarding board. */
  BOARD_IMPROVEMENT,
  /** The review of the safeguarding board. */
  BOARD,
  /** Who inspected. */
  TEAM,
  /** The end of a letter, from its greeting. */
  SIGNATURE,
  /** An article's headline. */
  HEADLINE,
  /** Running text. */
  BODY,
  /** What a site puts round an article: teasers, offers, comments. */
  BOILERPLATE
}
