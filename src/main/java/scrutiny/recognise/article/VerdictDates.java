package scrutiny.recognise.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.recognise.GradeWords;
import scrutiny.text.Span;

/** The dates of the inspections that gave a sentence's grades. */
final class VerdictDates {
  private static final Pattern REFERS =
      Pattern.compile(
          "[,\\s]*(?:which|when|where|who)\\b|[;,\\s]*and (?:had|was|were)\\b",
          Pattern.CASE_INSENSITIVE);

  /** The inspection that was told of just before. */
  private static final Pattern THAT =
      Pattern.compile(
          "\\b(?:that|this|the same) (?:ofsted )?(?:inspection|visit)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LAST_CAME =
      Pattern.compile(
          "\\bwhen (?:ofsted|inspectors|it|they) (?:were |was )?last \\w+,? (?:in )?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RIGHT_BEHIND =
      Pattern.compile(
          "[’”\"']?\\s*(?:(?:ratings?|judge?ment|grade|overall|verdict|back|awarded|given|received)\\s+)?(?:in"
              + " \\d{4} and )?(?:\\(|in\\s+|of\\s+|[–-]\\s*)?(?:late |early )?",
          Pattern.CASE_INSENSITIVE);

  private final Article article;
  private final String text;
  private final VerdictTense tense;

  VerdictDates(Article article, VerdictTense tense) {
    this.article = article;
    this.text = article.characters();
    this.tense = tense;
  }

  /** The nearest date of the clause with no other grade between; never one of publication. */
  Optional<ArticleDates.Found> of(
      Span word, Span sentence, Span clause, List<GradeWords.Found> words) {
    Optional<ArticleDates.Found> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    Span reach = referent(sentence, clause).to(clause);
    for (ArticleDates.Found date : article.dates(sentence)) {
      Span between =
          date.span().start() > word.end()
              ? between(word, date.span())
              : new Span(Math.min(date.span().end(), word.start()), word.start());
      boolean parted =
          words.stream()
              .anyMatch(w -> between.contains(w.span()) && !tense.isLeft(sentence, w.span()));
      boolean behind = date.span().start() > word.end();
      if (behind
          && between.length() > 14
          && isParted(text.substring(between.start(), between.end()))) {
        continue;
      }
      if (isTaken(date.span(), word, words)) {
        continue;
      }
      boolean near = reach.contains(date.span()) || between.length() < 25;
      if (near
          && !parted
          && between.length() < least
          && !Publication.dates(text, sentence, date.span())) {
        nearest = Optional.of(date);
        least = between.length();
      }
    }
    return nearest.isPresent() || !THAT.matcher(text).region(clause.start(), word.start()).find()
        ? nearest
        : before(sentence);
  }

  /** Whether what stands before a date takes it away from the grade before that. */
  private static boolean isParted(String between) {
    return between.contains(",") && !LAST_CAME.matcher(between).find();
  }

  /** The date of the inspection that the sentence before tells of. */
  private Optional<ArticleDates.Found> before(Span sentence) {
    return article.sentences().stream()
        .map(Sentence::span)
        .filter(s -> s.end() <= sentence.start())
        .reduce((a, b) -> b)
        .flatMap(s ->
            InspectionWords.in(text, s).isEmpty()
                ? Optional.empty()
                : article.dates(s).stream()
                    .filter(d -> !Publication.dates(text, s, d.span()))
                    .reduce((a, b) -> b));
  }

  /** Whether a date stands right behind an earlier grade, and so is that one's. */
  private boolean isTaken(Span date, Span word, List<GradeWords.Found> words) {
    return words.stream()
        .map(GradeWords.Found::span)
        .filter(w -> w.end() <= date.start() && date.end() <= word.start())
        .anyMatch(w -> RIGHT_BEHIND.matcher(text).region(w.end(), date.start()).matches());
  }

  /** The clause that a clause with "which" or "when" goes on about; empty for any other. */
  Span referent(Span sentence, Span clause) {
    boolean refers = REFERS.matcher(text).region(clause.start(), clause.end()).lookingAt();
    return refers && clause.start() > sentence.start()
        ? Clauses.around(text, sentence, clause.start() - 1)
        : new Span(clause.start(), clause.start());
  }

  /** What stands between two parts of a text, the first one told first. */
  private static Span between(Span one, Span next) {
    int start = one.end();
    int end = next.start();
    return new Span(start, end);
  }
}
