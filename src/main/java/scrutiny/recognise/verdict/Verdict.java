package scrutiny.recognise.verdict;

/** Who or what a sentence gives a grade to, and by which construction it says so. */
public record Verdict(Bearer bearer, Construction construction) {
  static final Verdict NONE = new Verdict(new Bearer.Unknown(), Construction.NONE);
}
