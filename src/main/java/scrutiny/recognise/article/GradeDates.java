package scrutiny.recognise.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.recognise.phrase.GradePhrases;
import scrutiny.text.Span;

/** Determines the dates of the inspections that gave a sentence's grades. */
final class GradeDates {
  private static final Pattern REFERS =
      Pattern.compile(
          "[,\\s]*(?:which|when|where|who)\\b|[;,\\s]*and (?:had|was|were)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Matches a reference to the inspection mentioned just before. */
  private static final Pattern THAT =
      Pattern.compile(
          "\\b(?:that|this|the same) (?:ofsted )?(?:inspection|visit)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LAST_INSPECTED =
      Pattern.compile(
          "(?:\\bwhen (?:ofsted|inspectors|it|they) (?:were |was )?last"
              + " \\w+|^[’”\"']?\\s*(?:overall )?at (?:its|their|the) (?:last|previous|most"
              + " recent|latest) (?:\\w+ )?(?:inspection|visit)),? (?:in )?$",
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

  /** Returns the nearest date of the clause with no grade in between; never one of publication. */
  Optional<ArticleDates.ArticleDate> of(
      Span word, Span sentence, Span clause, List<GradePhrases.GradePhrase> words) {
    Optional<ArticleDates.ArticleDate> nearest = Optional.empty();
    int minDistance = Integer.MAX_VALUE;
    Span scope = referent(sentence, clause).to(clause);
    for (ArticleDates.ArticleDate date : article.dates(sentence)) {
      Span between =
          date.span().start() > word.end()
              ? between(word, date.span())
              : new Span(Math.min(date.span().end(), word.start()), word.start());
      boolean separated =
          words.stream()
              .anyMatch(w -> between.contains(w.span()) && !tense.isReplaced(sentence, w.span()));
      boolean after = date.span().start() > word.end();
      if (after
          && between.length() > 14
          && isSeparated(text.substring(between.start(), between.end()))) {
        continue;
      }
      if (belongsToEarlierGrade(date.span(), word, words)) {
        continue;
      }
      boolean near = scope.contains(date.span()) || between.length() < 25;
      if (near
          && !separated
          && between.length() < minDistance
          && !PublicationDates.isPublicationDate(text, sentence, date.span())) {
        nearest = Optional.of(date);
        minDistance = between.length();
      }
    }
    return nearest.isPresent() || !THAT.matcher(text).region(clause.start(), word.start()).find()
        ? nearest
        : before(sentence);
  }

  /** Returns whether the text between a grade and a date separates them. */
  private static boolean isSeparated(String between) {
    return between.contains(",") && !LAST_INSPECTED.matcher(between).find();
  }

  /** Returns the date of the inspection that the sentence before mentions. */
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

  /** Returns whether a date comes right after an earlier grade and so belongs to that one. */
  private boolean belongsToEarlierGrade(
      Span date, Span word, List<GradePhrases.GradePhrase> words) {
    return words.stream()
        .map(GradePhrases.GradePhrase::span)
        .filter(w -> w.end() <= date.start() && date.end() <= word.start())
        .anyMatch(w -> DIRECTLY_AFTER.matcher(text).region(w.end(), date.start()).matches());
  }

  /** Returns the clause to which one with "which" or "when" refers; empty for any other. */
  Span referent(Span sentence, Span clause) {
    boolean refers = REFERS.matcher(text).region(clause.start(), clause.end()).lookingAt();
    return refers && clause.start() > sentence.start()
        ? ArticleClauses.around(text, sentence, clause.start() - 1)
        : new Span(clause.start(), clause.start());
  }

  /** Returns the span between two spans, given in the order of the text. */
  private static Span between(Span first, Span next) {
    int start = first.end();
    int end = next.start();
    return new Span(start, end);
  }
}
