package scrutiny.recognise.article;

import java.util.regex.Pattern;

/** Recognises inspectors by the letters after their names. */
final class Inspectors {
  private static final Pattern LETTERS = Pattern.compile(",?\\s+\\(?S?HMI\\b");

  private Inspectors() {}

  /**
   * Returns whether the letters after a name are those of an inspector of Ofsted: “Ada Moss HMI”.
   */
  static boolean isInspector(String text, PersonNames.PersonNameMatch name) {
    int end = Math.min(text.length(), name.endWithLetters() + 6);
    return LETTERS.matcher(text).region(name.span().end(), end).lookingAt();
  }
}
