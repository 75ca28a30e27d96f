package scrutiny.web.sparql;

/** Formats a problem as the body of a response: as JSON, or as a page for people. */
@FunctionalInterface
public interface ProblemFormat {
  /** A problem document in JSON. */
  ProblemFormat JSON = problem -> new Body(Problem.MEDIA_TYPE, problem.toJson());

  /**
   * The body of a response.
   *
   * @param contentType the media type, with a character set where it has one
   * @param text is sent in UTF-8
   */
  record Body(String contentType, String text) {}

  /** Returns the body for a problem. */
  Body format(Problem problem);
}
