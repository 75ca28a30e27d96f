package scrutiny.recognise.article;

import java.util.regex.Pattern;

/** Patterns of the names of employers other than councils. */
final class OtherBodies {
  /** Matches an organisation right after somebody's role. */
  static final Pattern ORGANISATION =
      Pattern.compile(
          "^(?:[’']s)?(?:\\s+(?:of|at|for|with))?\\s*(?:the\\s+)?((?:[\\p{Lu}][\\p{L}’'&-]*\\s+(?:(?:of|and|for)\\s+)?){0,5}(?:Association|Institute|Foundation|Society|Union|Federation|NSPCC|ADCS|LGA|BASW|Unison|UNISON|Coram|NCB|Trust|University|for"
              + " Children)\\b(?:\\s+of\\s+[\\p{Lu}][\\p{L}’']+(?:\\s+(?:of|and)?\\s*[\\p{Lu}][\\p{L}’']+)*)?)");

  /** Matches an organisation within a role: "chair of the Local Government Association's board". */
  static final Pattern ORGANISATION_OF =
      Pattern.compile(
          "\\b(?:of|at|for)\\s+(?:the\\s+)?((?:\\p{Lu}[\\p{L}&-]*\\s+(?:(?:of|and|for)\\s+)?){0,5}(?:Association(?:"
              + " of Directors of Children[’']s"
              + " Services)?|NSPCC|ADCS|LGA|BASW|Foundation|Institute|Union|Federation))[’']s?\\s");

  /** Matches an organisation before a name without a role: "NHS Devon nurse …". */
  static final Pattern OUTSIDE =
      Pattern.compile(
          "\\b(NHS(?:\\s\\p{Lu}\\p{L}+){0,5}|(?:\\p{Lu}\\p{L}+\\s){1,3}(?:Police|Constabulary|Parent"
              + " Carer Forum|Healthwatch|Integrated Care"
              + " Board)|Healthwatch(?:\\s\\p{Lu}\\p{L}+){0,3}|NSPCC|Unison|UNISON|BASW)(?:[’']s?)?\\s[^.;:,“”\"]{0,40}$");

  private OtherBodies() {}
}
