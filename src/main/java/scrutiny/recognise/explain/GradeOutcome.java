package scrutiny.recognise.explain;

/** What became of a grade that a sentence contains: read, or which guard refused it. */
public enum GradeOutcome {
  READ("read"),
  OUTWEIGHED(
      "read, but no fact: other sentences state the grades of this council with more certainty"),
  ANOTHER_TOPIC("read, but no fact: the article is about a provider or another inspectorate"),
  CONTRADICTED("read, but no fact: the same inspection has another grade for the area"),
  REPEATED("read, but no fact: it repeats a grade in somebody's own words"),
  NO_COUNCIL("refused: the text names no council that it can belong to"),
  OF_A_PROVIDER("refused: the sentence is about a school, home or other provider"),
  CORRECTION("refused: the sentence corrects another one"),
  SCALE("refused: it only explains the scale of grades"),
  OF_SOMETHING_ELSE("refused: something else than a council's services for children is graded"),
  OPINION("refused: somebody else than the inspectors says so"),
  NOT_ASSERTED("refused: it is denied, hoped, planned or only possible"),
  NOT_ABOUT_A_COUNCIL("refused: nothing near says that it is about a council's services"),
  NO_GRADING("refused: no construction that is known gives it to anything");

  private final String description;

  GradeOutcome(String description) {
    this.description = description;
  }

  /** Returns the outcome in plain words. */
  public String description() {
    return description;
  }
}
