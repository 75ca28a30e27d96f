package scrutiny.recognise.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.recognise.phrase.GradePhrases;
import scrutiny.text.Span;

/** The dates of the inspections that gave a sentence's grades. */
final class GradeDates {
  private static final Pattern REFERS =
      Pattern.compile(
          "[,\\s]*(?:which|when|where|who)\\b|[;,\\s]*and (?:had|was|were)\\b",
          Pattern.CASE_INSENSITIVE);

  /** The inspection that was told of just before. */
  private static final Pattern THAT =
      Pattern.compile(
          "\\b(?:that|this|the same) (?:ofsted )?(?:inspection|visit)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LAST_INSPECTED =
      Pattern.compile(
          "\\bwhen (?:ofsted|inspectors|it|they) (?:were |was )?last \\w+,? (?:in )?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DIRECTLY_AFTER =
      Pattern.compile(
          "[’”\"']?\\s*(?:(?:ratings?|judge?ment|grade|overall|verdict|back|awarded|given|received)\\s+)?(?:in"
              + " \\d{4} and )?(?:\\(|in\\s+|of\\s+|[–-]\\s*)?(?:late |early )?",
          Pattern.CASE_INSENSITIVE);

  private final Article article;
  private final String text;
  private final GradeTense tense;

  GradeDates(Article article, GradeTense tense) {
    this.article = article;
    this.text = article.characters();
    this.tense = tense;
  }

  /** The nearest date of the clause with no other grade between; never one of publication. */
  Optional<ArticleDates.ArticleDate> of(
      Span word, Span sentence, Span clause, List<GradePhrases.GradePhrase> words) {
    Optional<ArticleDates.ArticleDate> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    Span reach = referent(sentence, clause).to(clause);
    for (ArticleDates.ArticleDate date : article.dates(sentence)) {
      Span between =
          date.span().start() > word.end()
              ? between(word, date.span())
              : new Span(Math.min(date.span().end(), word.start()), word.start());
      boolean parted =
          words.stream()
              .anyMatch(w -> between.contains(w.span()) && !tense.isReplaced(sentence, w.span()));
      boolean behind = date.span().start() > word.end();
      if (behind
          && between.length() > 14
          && isSeparated(text.substring(between.start(), between.end()))) {
        continue;
      }
      if (belongsToEarlierGrade(date.span(), word, words)) {
        continue;
      }
      boolean near = reach.contains(date.span()) || between.length() < 25;
      if (near
          && !parted
          && between.length() < least
          && !PublicationDates.isPublicationDate(text, sentence, date.span())) {
        nearest = Optional.of(date);
        least = between.length();
      }
    }
    return nearest.isPresent() || !THAT.matcher(text).region(clause.start(), word.start()).find()
        ? nearest
        : before(sentence);
  }

  /** Whether what stands before a date takes it away from the grade before that. */
  private static boolean isSeparated(String between) {
    return between.contains(",") && !LAST_INSPECTED.matcher(between).find();
  }

  /** The date of the inspection that the sentence before tells of. */
  private Optional<ArticleDates.ArticleDate> before(Span sentence) {
    return article.sentences().stream()
        .map(Sentence::span)
        .filter(s -> s.end() <= sentence.start())
        .reduce((a, b) -> b)
        .flatMap(s ->
            InspectionPhrases.in(text, s).isEmpty()
                ? Optional.empty()
                : article.dates(s).stream()
                    .filter(d -> !PublicationDates.isPublicationDate(text, s, d.span()))
                    .reduce((a, b) -> b));
  }

  /** Whether a date stands right behind an earlier grade, and so is that one's. */
  private boolean belongsToEarlierGrade(
      Span date, Span word, List<GradePhrases.GradePhrase> words) {
    return words.stream()
        .map(GradePhrases.GradePhrase::span)
        .filter(w -> w.end() <= date.start() && date.end() <= word.start())
        .anyMatch(w -> DIRECTLY_AFTER.matcher(text).region(w.end(), date.start()).matches());
  }

  /** The clause that a clause with "which" or "when" goes on about; empty for any other. */
  Span referent(Span sentence, Span clause) {
    boolean refers = REFERS.matcher(text).region(clause.start(), clause.end()).lookingAt();
    return refers && clause.start() > sentence.start()
        ? ArticleClauses.around(text, sentence, clause.start() - 1)
        : new Span(clause.start(), clause.start());
  }

  /** What stands between two parts of a text, the first one told first. */
  private static Span between(Span one, Span next) {
    int start = one.end();
    int end = next.start();
    return new Span(start, end);
  }
}
