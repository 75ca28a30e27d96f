package scrutiny.recognise.article;

import java.util.regex.Pattern;

/** The words by which articles name bodies other than councils that somebody works for. */
final class OtherBodies {
  /** An organisation of its own in somebody's title. */
  static final Pattern ORGANISATION =
      Pattern.compile(
          "^(?:[’']s)?(?:\\s+(?:of|at|for|with))?\\s*(?:the\\s+)?((?:[\\p{Lu}][\\p{L}’'&-]*\\s+(?:(?:of|and|for)\\s+)?){0,5}(?:Association|Institute|Foundation|Society|Union|Federation|NSPCC|ADCS|LGA|BASW|Unison|UNISON|Coram|NCB|Trust|University|for"
              + " Children)\\b(?:\\s+of\\s+[\\p{Lu}][\\p{L}’']+(?:\\s+(?:of|and)?\\s*[\\p{Lu}][\\p{L}’']+)*)?)");

  /** The same within a title: "chair of the Local Government Association's board". */
  static final Pattern ORGANISATION_OF =
      Pattern.compile(
          "\\b(?:of|at|for)\\s+(?:the\\s+)?((?:\\p{Lu}[\\p{L}&-]*\\s+(?:(?:of|and|for)\\s+)?){0,5}(?:Association(?:"
              + " of Directors of Children[’']s"
              + " Services)?|NSPCC|ADCS|LGA|BASW|Foundation|Institute|Union|Federation))[’']s?\\s");

  static final Pattern OUTSIDE =
      Pattern.compile(
          "\\b(NHS(?:\\s\\p{Lu}\\p{L}+){0,5}|(?:\\p{Lu}\\p{L}+\\s){1,3}(?:Police|Constabulary|Parent"
              + " Carer Forum|Healthwatch|Integrated Care"
              + " Board)|Healthwatch(?:\\s\\p{Lu}\\p{L}+){0,3}|NSPCC|Unison|UNISON|BASW)(?:[’']s?)?\\s[^.;:,“”\"]{0,40}$");

  private OtherBodies() {}
}
