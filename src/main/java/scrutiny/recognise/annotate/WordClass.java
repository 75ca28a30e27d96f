package scrutiny.recognise.annotate;

/** What a token does in a sentence that may state a verdict. */
public enum WordClass {
  /** A grade: “requires improvement”. */
  GRADE,
  /** An area of judgement: “leaving care services”. */
  AREA,
  /** The name of a council. */
  COUNCIL_NAME,
  /** A word for a council: “the authority”, “the borough”. */
  COUNCIL,
  /** A council's services for children as a whole: “children's social care”. */
  CHILDRENS_SERVICES,
  /** A council other than the one written about: “a neighbouring authority”. */
  ANOTHER_COUNCIL,
  /** A service without its purpose: “service”, “department”. */
  SERVICE,
  /** A setting or body that inspectors judge apart from the council: “home”, “school”. */
  THING,
  /** What is judged but has no inspection of its own: “staffing”, “a review”, “a board”. */
  PART,
  /** A noun that passes on what its complement is: “quality of”, “performance of”. */
  TRANSPARENT,
  /** Ofsted, its inspectors or a report of theirs. */
  INSPECTOR,
  /** Somebody else who judges: “auditors”. */
  OTHER_JUDGE,
  /** People who speak about services but give no grades: “officers”, “parents”. */
  PEOPLE,
  /** A noun for a grade: “rating”, “verdict”. */
  RATING,
  /** A verb that grades its object: “rate”, “judge”, “find”. */
  GRADING,
  /** A verb that gives a grade to its recipient: “give”, “award”, “hand”. */
  GIVING,
  /** A verb whose subject gets a grade: “receive”, “earn”. */
  GETTING,
  /** A verb by which a grade changes: “slump”, “upgrade”. */
  CHANGING,
  /** A form of “to be”, or a verb that links like it: “remains”. */
  LINKING,
  /** A form of “to have”. */
  HAVING,
  /** A modal verb: “could”. */
  MODAL,
  /** A verb of speech or thought, after which a clause begins. */
  SAYING,
  /** Another verb. */
  VERB,
  DETERMINER,
  /** “its”, “their”. */
  OWN,
  /** The ending of an owner: “’s”. */
  POSSESSIVE,
  PRONOUN,
  RELATIVE,
  PREPOSITION,
  CONJUNCTION,
  SUBORDINATOR,
  ADVERB,
  NEGATION,
  /** An adjective of a grade that does not change what is graded: “latest”, “overall”. */
  ADJECTIVE,
  NUMBER,
  /** A capitalised word that nothing else explains. */
  NAME,
  COMMA,
  DASH,
  COLON,
  OPENING,
  CLOSING,
  QUOTE,
  /** The end of a sentence, or another mark. */
  STOP,
  /** A noun or adjective that the lexicon does not have. */
  WORD;

  /** Returns whether it is that of a verb. */
  public boolean isVerb() {
    return isFullVerb() || this == LINKING || this == HAVING || this == MODAL;
  }

  /** Returns whether it is that of a council or its services for children. */
  public boolean isCouncil() {
    return this == COUNCIL || this == COUNCIL_NAME || this == CHILDRENS_SERVICES;
  }

  /** Returns whether it is that of a verb that is no auxiliary; such a word may be a noun too. */
  boolean isFullVerb() {
    return switch (this) {
      case VERB, GRADING, GIVING, GETTING, CHANGING, SAYING -> true;
      default -> false;
    };
  }
}
