package scrutiny.recognise.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Grade;
import scrutiny.text.Span;

/** Grades as reports print them: in a cell of a table, or at the end of a heading. */
final class PrintedGrade {
  static final String WORDS =
      "outstanding|inadequate|requir(?:es?|ed|ing)\\s+improvement(?:[’']?\\s+to\\s+be\\s+good)?"
          + "|adequate|satisfactory|good";

  private static final Pattern CELL =
      Pattern.compile(
          "(" + WORDS + ")[.:*]?(?:\\s+\\(?grade\\s+\\d\\)?)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD =
      Pattern.compile("\\b(?:" + WORDS + ")\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern NOT_JUDGED =
      Pattern.compile("(?i)(?:not judged|no judgement|not applicable|not inspected|n/?a)\\.?");

  private PrintedGrade() {}

  /** A grade and where its word stands. */
  record GradeMatch(Grade grade, Span span) {}

  /** The grade that a cell holds and nothing else. */
  static Optional<Grade> parseCell(String words) {
    Matcher matcher = CELL.matcher(words.strip());
    return matcher.matches() ? Optional.of(grade(matcher.group(1))) : Optional.empty();
  }

  /** Whether a cell says that no grade was given. */
  static boolean isNotJudged(String words) {
    return NOT_JUDGED.matcher(words.strip()).matches();
  }

  /** The grades in a part of a text, in its order. */
  static List<GradeMatch> findAll(String text, Span within) {
    return WORD.matcher(text)
        .region(within.start(), within.end())
        .results()
        .map(word -> new GradeMatch(grade(word.group()), new Span(word.start(), word.end())))
        .toList();
  }

  /** The last grade in a sentence such as {@code Children's services in … are good}. */
  static Optional<GradeMatch> findLast(String text, Span within) {
    List<GradeMatch> all = findAll(text, within);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  private static Grade grade(String words) {
    return switch (words.toLowerCase(Locale.ROOT).charAt(0)) {
      case 'o' -> Grade.OUTSTANDING;
      case 'g' -> Grade.GOOD;
      case 'a' -> Grade.ADEQUATE;
      case 'i' -> Grade.INADEQUATE;
      case 's' -> Grade.SATISFACTORY;
      default -> Grade.REQUIRES_IMPROVEMENT;
    };
  }
}
