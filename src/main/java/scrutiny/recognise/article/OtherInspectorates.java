package scrutiny.recognise.article;

import java.util.regex.Pattern;
import scrutiny.recognise.annotate.WordSets;

/**
 * Recognises articles about inspectorates that judge councils, but not their children's services.
 */
final class OtherInspectorates {
  private static final Pattern NAME =
      Pattern.compile(
          "\\b(?:CQC|Care Quality Commission|Estyn|Care Inspectorate|HMICFRS|Regulator of Social"
              + " Housing|(?:HM|(?:Her|His) Majesty[’']s)(?:I| Inspectorate of) Probation)\\b");

  private static final Pattern OFSTED =
      Pattern.compile(
          "\\bOfsted\\b|\\bMajesty[’']s Inspector(?!ate of (?:Probation|Constabulary|Prisons))",
          Pattern.CASE_INSENSITIVE);

  /** Matches a review by somebody else, which a later sentence may call “the review”. */
  private static final Pattern REVIEW =
      Pattern.compile(
          "\\b" + WordSets.expression("reviews by others") + "\\b", Pattern.CASE_INSENSITIVE);

  private OtherInspectorates() {}

  /** Returns whether a text names a review that is not Ofsted's. */
  static boolean isAboutReview(String text) {
    return REVIEW.matcher(text).find();
  }

  /** Returns whether a text names one of them, and neither Ofsted nor its inspectors. */
  static boolean isOnlyAboutThem(String text) {
    return NAME.matcher(text).find() && !OFSTED.matcher(text).find();
  }
}
