package scrutiny.recognise.article;

import java.util.regex.Pattern;

/**
 * Recognises articles about inspectorates that judge councils, but not their children's services.
 */
final class OtherInspectorates {
  private static final Pattern NAME =
      Pattern.compile(
          "\\b(?:CQC|Care Quality Commission|Estyn|Care Inspectorate|HMICFRS|Regulator of Social"
              + " Housing|HM(?:I| Inspectorate of) Probation)\\b");

  private static final Pattern OFSTED =
      Pattern.compile(
          "\\bOfsted\\b|\\bM(?:ajesty|AJESTY)[’']s Inspector", Pattern.CASE_INSENSITIVE);

  private OtherInspectorates() {}

  /** Returns whether a text names one of them, and neither Ofsted nor its inspectors. */
  static boolean isOnlyAboutThem(String text) {
    return NAME.matcher(text).find() && !OFSTED.matcher(text).find();
  }
}
