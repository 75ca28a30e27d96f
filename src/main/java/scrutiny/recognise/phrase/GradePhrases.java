package scrutiny.recognise.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Grade;
import scrutiny.text.Span;

/** Finds the words for grades in running text. */
public final class GradePhrases {
  /** What compares a rating with earlier ones: “the highest rating that they have ever had”. */
  private static final String SO_FAR =
      "[^.,;:]{0,60}?\\b(?:yet|ever|since|so far|to date|on record|history)\\b";

  /** What follows “highest” or “lowest” when a text names an end of the scale, not a grade. */
  private static final String END_OF_SCALE =
      "(?: possible| ofsted| available){0,2} (?:rating|grade|grading|mark|judge?ment)(?!"
          + SO_FAR
          + ")";

  private static final Pattern PHRASES =
      Pattern.compile(
          "\\b(?:(?<improve>requir(?:e|es|ed|ing)[\\s-]+(?:further\\s+)?(?:to\\s+)?improve(?:ments?)?(?:[’'”\"]?\\s+(?:in"
              + " order )?to be[\\s‘“'\"]+good)?|needs improvement(?:[’'”\"]?\\s+to"
              + " be[\\s‘“'\"]+good)?(?! to\\b(?! be))|improvement"
              + " required)|(?<inadequate>inadequate|(?<!second[ -])lowest"
              + END_OF_SCALE
              + ")|(?<outstanding>outstanding|(?<!second[ -])(?:highest|top)"
              + END_OF_SCALE
              + ")|(?<good>good)"
              + "|(?<adequate>adequate))\\b",
          Pattern.CASE_INSENSITIVE);

  private GradePhrases() {}

  /**
   * A word for a grade; whether it states one depends on its sentence.
   *
   * @param quotedOrCapitalised whether it is quoted by itself or capitalised like the name of a
   *     grade
   */
  public record GradePhrase(Span span, Grade grade, boolean quotedOrCapitalised) {}

  /** Returns the words for grades within a span of a text, in text order. */
  public static List<GradePhrase> in(CharSequence text, Span within) {
    List<GradePhrase> found = new ArrayList<>();
    Matcher word = PHRASES.matcher(text).region(within.start(), within.end());
    word.useTransparentBounds(true);
    while (word.find()) {
      Span span = new Span(word.start(), word.end());
      found.add(new GradePhrase(span, grade(word), isQuotedOrCapitalised(text, span, within)));
    }
    return found;
  }

  private static Grade grade(Matcher word) {
    if (word.group("improve") != null) {
      return Grade.REQUIRES_IMPROVEMENT;
    }
    if (word.group("inadequate") != null) {
      return Grade.INADEQUATE;
    }
    if (word.group("outstanding") != null) {
      return Grade.OUTSTANDING;
    }
    return word.group("good") != null ? Grade.GOOD : Grade.ADEQUATE;
  }

  private static boolean isQuotedOrCapitalised(CharSequence text, Span span, Span within) {
    boolean quoteBefore = span.start() > 0 && "‘“'\"’".indexOf(text.charAt(span.start() - 1)) >= 0;
    boolean quoteAfter =
        span.end() < text.length() && "’”'\",.".indexOf(text.charAt(span.end())) >= 0;
    boolean capitalised =
        span.start() > within.start() && Character.isUpperCase(text.charAt(span.start()));
    return (quoteBefore && quoteAfter) || capitalised;
  }
}
