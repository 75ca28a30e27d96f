package scrutiny.recognise.article;

import java.util.regex.Pattern;
import scrutiny.recognise.annotate.WordSets;

/** Recognises inspectors by the letters after their names and the teams that they lead. */
final class Inspectors {
  private static final Pattern LETTERS = Pattern.compile(",?\\s+\\(?S?HMI\\b");

  /** Matches right before the name of whoever leads inspectors: “an inspection team led by”. */
  private static final Pattern TEAM =
      Pattern.compile(
          "%s[^.;:,]{0,30}?,?\\s+(?:which was\\s+)?(?:led|headed)\\s+by\\s+$"
              .formatted(WordSets.expression("teams of inspectors")),
          Pattern.CASE_INSENSITIVE);

  /** The maximum length of such words, in characters. */
  private static final int MAX_TEAM = 80;

  private Inspectors() {}

  /**
   * Returns whether the letters after a name are those of an inspector of Ofsted, “Ada Moss HMI”,
   * or the words before it say so: “the inspection team led by Ada Moss”.
   */
  static boolean isInspector(String text, PersonNames.PersonNameMatch name) {
    int start = name.startWithTitle();
    if (TEAM.matcher(text.substring(Math.max(0, start - MAX_TEAM), start)).find()) {
      return true;
    }
    int end = Math.min(text.length(), name.endWithLetters() + 6);
    return LETTERS.matcher(text).region(name.span().end(), end).lookingAt();
  }
}
