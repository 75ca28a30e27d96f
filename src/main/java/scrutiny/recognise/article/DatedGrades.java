package scrutiny.recognise.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.phrase.GradePhrases.GradePhrase;
import scrutiny.text.Span;

/**
 * Determines to which of two grades a date between them belongs: “‘inadequate’ in 2016 and ‘good’
 * in 2019”, but “‘inadequate’, and in 2019 ‘good’”.
 */
final class DatedGrades {
  private static final String BREAK_WORDS = WordSets.expression("breaks between grades");

  /** Matches where a clause or a member of a list ends. */
  private static final Pattern BREAK =
      Pattern.compile("[,;:]|\\s[–—-]\\s|" + BREAK_WORDS, Pattern.CASE_INSENSITIVE);

  /** Matches the text between a grade and the date right after it. */
  private static final Pattern DIRECTLY_AFTER =
      Pattern.compile(
          "[’”\"']?\\s*(?:%s\\s+)?(?:in \\d{4} and )?(?:\\(|in\\s+|of\\s+|[–-]\\s*)?(?:%s\\s+)?"
              .formatted(
                  WordSets.expression("between a grade and its date"),
                  WordSets.expression("parts of a year")),
          Pattern.CASE_INSENSITIVE);

  /** Matches the text between a grade and the date with which the next clause opens: “; in”. */
  private static final Pattern OPENING =
      Pattern.compile(
          "[’”\"']?\\s*(?:[,;]\\s*(?:%1$s,?\\s+)*|(?:%1$s,?\\s+)+)(?:in|by|during|back in)\\s+"
              .formatted(BREAK_WORDS),
          Pattern.CASE_INSENSITIVE);

  /** Matches the text between two dates of the same grade: “in 2009 and again in 2011”. */
  private static final Pattern JOINED =
      Pattern.compile("\\s*(?:,|and|&)\\s*(?:again\\s+)?(?:in\\s+)?", Pattern.CASE_INSENSITIVE);

  private final Article article;
  private final String text;
  private final GradeTense tense;

  DatedGrades(Article article, GradeTense tense) {
    this.article = article;
    this.text = article.characters();
    this.tense = tense;
  }

  /** Returns the grade to which a date between two grades of a sentence belongs. */
  Optional<Span> owner(Span date, Span sentence, List<GradePhrase> grades) {
    Optional<Span> before =
        grades.stream()
            .map(GradePhrase::span)
            .filter(g -> g.end() <= date.start())
            .reduce((a, b) -> b);
    Optional<Span> after =
        grades.stream()
            .map(GradePhrase::span)
            .filter(g -> g.start() >= date.end() && !tense.isReplaced(sentence, g))
            .findFirst();
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    int from = before.get().end();
    Optional<Span> joined =
        article.inspectionDates(sentence).stream()
            .map(ArticleDates.ArticleDate::span)
            .filter(d -> d.start() >= from && d.end() <= date.start())
            .filter(d -> JOINED.matcher(text).region(d.end(), date.start()).matches())
            .findFirst();
    return joined.isPresent()
        ? owner(joined.get(), sentence, grades)
        : nearer(date, before.get(), after.get());
  }

  private Optional<Span> nearer(Span date, Span before, Span after) {
    if (DIRECTLY_AFTER.matcher(text).region(before.end(), date.start()).matches()) {
      return Optional.of(before);
    }
    if (OPENING.matcher(text).region(before.end(), date.start()).matches()) {
      return Optional.of(after);
    }
    boolean ofLater = isApart(before.end(), date.start()) && !isApart(date.end(), after.start());
    return Optional.of(ofLater ? after : before);
  }

  /** Returns whether a clause or a member of a list ends between two offsets. */
  boolean isApart(int from, int to) {
    return BREAK.matcher(text).region(from, to).find();
  }
}
