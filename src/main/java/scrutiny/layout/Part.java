package scrutiny.layout;

/** The parts of documents from which facts are read. */
public enum Part {
  /** What stands before the first heading of the text proper: title, dates, judgements. */
  FRONT,
  /** What the inspectors ask to be improved. */
  IMPROVEMENT,
  /** Who inspected. */
  TEAM,
  /** An article's headline. */
  HEADLINE,
  /** Running text. */
  BODY,
  /** What a site puts round an article: teasers, offers, comments. */
  FURNITURE
}
