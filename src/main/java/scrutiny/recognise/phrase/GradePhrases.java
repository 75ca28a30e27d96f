package scrutiny.recognise.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Grade;
import scrutiny.text.Span;

/** The words for grades in running text. */
public final class GradePhrases {
  /** The end of the scale, called so instead of by its name. */
  private static final String END_OF_SCALE =
      "(?: possible| ofsted| available)? (?:rating|grade|grading|mark|judge?ment)(?!"
          + " (?:yet|ever|since))";

  private static final Pattern PHRASES =
      Pattern.compile(
          "\\b(?:(?<improve>requir(?:e|es|ed|ing)[\\s-]+(?:further\\s+)?(?:to\\s+)?improve(?:ments?)?(?:[’'”\"]?\\s+(?:in"
              + " order )?to be[\\s‘“'\"]+good)?|needs improvement|improvement"
              + " required)|(?<inadequate>inadequate|(?<!second[ -])lowest"
              + END_OF_SCALE
              + ")|(?<outstanding>outstanding|(?<!second[ -])(?:highest|top)"
              + END_OF_SCALE
              + ")|(?<good>good)"
              + "|(?<adequate>adequate))\\b",
          Pattern.CASE_INSENSITIVE);

  private GradePhrases() {}

  /**
   * A word for a grade; whether it states one is for its sentence to say.
   *
   * @param quotedOrCapitalised whether it is quoted by itself or stands with a capital, as a name
   *     of a grade
   */
  public record GradePhrase(Span span, Grade grade, boolean quotedOrCapitalised) {}

  /** The words for grades in a part of a text, in its order. */
  public static List<GradePhrase> in(CharSequence text, Span part) {
    List<GradePhrase> found = new ArrayList<>();
    Matcher word = PHRASES.matcher(text).region(part.start(), part.end());
    word.useTransparentBounds(true);
    while (word.find()) {
      Span span = new Span(word.start(), word.end());
      found.add(new GradePhrase(span, grade(word), isQuotedOrCapitalised(text, span, part)));
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

  private static boolean isQuotedOrCapitalised(CharSequence text, Span span, Span part) {
    boolean opened = span.start() > 0 && "‘“'\"’".indexOf(text.charAt(span.start() - 1)) >= 0;
    boolean closed = span.end() < text.length() && "’”'\",.".indexOf(text.charAt(span.end())) >= 0;
    boolean capital =
        span.start() > part.start() && Character.isUpperCase(text.charAt(span.start()));
    return (opened && closed) || capital;
  }
}
