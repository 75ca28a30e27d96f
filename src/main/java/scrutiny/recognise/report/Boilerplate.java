package scrutiny.recognise.report;

import java.util.regex.Pattern;
import scrutiny.recognise.phrase.Phrases;

/** Distinguishes the standard text of a kind of document from what inspectors found. */
final class Boilerplate {
  private static final Phrases WORDING = Phrases.read("/recognise/standard-text.tsv");

  /** Sections on the area, the framework or the inspection, without findings. */
  private static final Pattern SECTION_HEADING =
      startsWith("(?:section \\d+:? *)?(?:" + wording("heading") + ")");

  /** Paragraphs in every document of a kind: scope, law, licence, addresses. */
  private static final Pattern STANDARD_PARAGRAPH = startsWith(wording("paragraph"));

  /** A heading above the explanation of a grade. */
  private static final Pattern GRADE_HEADING =
      Pattern.compile("\\W*(?:grade \\d|outstanding|good|requires improvement|inadequate).*");

  private Boilerplate() {}

  private static String wording(String kind) {
    return String.join("|", WORDING.phrases(kind));
  }

  private static Pattern startsWith(String expression) {
    return Pattern.compile("(?s)\\W*(?:" + expression + ").*");
  }

  /**
   * Returns whether a heading opens a section of standard text.
   *
   * @param heading its normalised text
   * @param within whether it is in such a section
   */
  static boolean isHeading(String heading, boolean within) {
    return SECTION_HEADING.matcher(heading).matches()
        || (within && GRADE_HEADING.matcher(heading).matches());
  }

  /** Returns whether normalised text contains the address of a page or a mailbox. */
  static boolean containsAddress(String normalised) {
    return normalised.contains("http://")
        || normalised.contains("https://")
        || normalised.contains("www.")
        || normalised.indexOf('@') >= 0;
  }

  /** Returns whether a paragraph of normalised text is standard text. */
  static boolean isParagraph(String normalised) {
    return STANDARD_PARAGRAPH.matcher(normalised).matches() || containsAddress(normalised);
  }
}
