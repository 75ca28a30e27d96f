package scrutiny.recognise.verdict;

/**
 * Who or what a sentence gives a grade to, and by which construction it says so.
 *
 * @param subject the subject of its verb where the bearer stands after the grade: “it was judged
 *     good for leadership”; else the bearer
 */
public record Verdict(Bearer bearer, Construction construction, Bearer subject) {
  static final Verdict NONE = new Verdict(new Bearer.Unknown(), Construction.NONE);

  Verdict(Bearer bearer, Construction construction) {
    this(bearer, construction, bearer);
  }
}
