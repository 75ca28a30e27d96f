package scrutiny.recognise.verdict;

/** How a sentence connects a grade with its bearer. */
public enum Construction {
  /** By a verb of grading, giving, getting or changing: “was rated good”, “slumped to”. */
  VERB,
  /** By a linking verb: “leadership is good”, “leadership requires improvement”. */
  LINK,
  /** By “for” after the grade: “a good rating for its leadership”. */
  COMPLEMENT,
  /** As an adjective of the bearer: “inadequate services”. */
  DESCRIPTION,
  /** By an owner: “the council's good rating”. */
  OWNER,
  /** By a mark: “Leadership: good”. */
  LABEL,
  /** By none that is known. */
  NONE
}
