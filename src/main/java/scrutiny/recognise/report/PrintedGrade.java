package scrutiny.recognise.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Grade;
import scrutiny.text.Span;

/** Reads grades as reports print them: in a table cell or at the end of a heading. */
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

  /** A grade and the place of the words for it. */
  record GradeMatch(Grade grade, Span span) {}

  /** Returns the grade of a cell that contains nothing else. */
  static Optional<Grade> parseCell(String cell) {
    Matcher matcher = CELL.matcher(cell.strip());
    return matcher.matches() ? Optional.of(grade(matcher.group(1))) : Optional.empty();
  }

  /** Returns whether a cell says that no grade was given. */
  static boolean isNotJudged(String cell) {
    return NOT_JUDGED.matcher(cell.strip()).matches();
  }

  /** Returns the grades within a span of a text, in text order. */
  static List<GradeMatch> findAll(String text, Span within) {
    return WORD.matcher(text)
        .region(within.start(), within.end())
        .results()
        .map(word -> new GradeMatch(grade(word.group()), new Span(word.start(), word.end())))
        .toList();
  }

  /** Returns whether a text has no letter outside its grades. */
  static boolean isOnlyGrades(String text) {
    return WORD.matcher(text).replaceAll("").chars().noneMatch(Character::isLetter);
  }

  /** Returns the last grade in a sentence such as {@code Children's services in … are good}. */
  static Optional<GradeMatch> findLast(String text, Span within) {
    List<GradeMatch> all = findAll(text, within);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  private static Grade grade(String text) {
    return switch (text.toLowerCase(Locale.ROOT).charAt(0)) {
      case 'o' -> Grade.OUTSTANDING;
      case 'g' -> Grade.GOOD;
      case 'a' -> Grade.ADEQUATE;
      case 'i' -> Grade.INADEQUATE;
      case 's' -> Grade.SATISFACTORY;
      default -> Grade.REQUIRES_IMPROVEMENT;
    };
  }
}
