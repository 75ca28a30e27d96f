package scrutiny.recognise.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.phrase.GradePhrases;
import scrutiny.text.Span;

/** Determines the dates of the inspections that gave a sentence's grades. */
final class GradeDates {
  private static final Pattern REFERS =
      Pattern.compile(
          "[,\\s–—-]*(?:which|when|where|who)\\b|[;,\\s]*and (?:had|was|were)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Matches a reference to the inspection mentioned just before. */
  private static final Pattern THAT =
      Pattern.compile(
          "\\b(?:that|this|the same) (?:ofsted )?(?:inspection|visit)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LAST_INSPECTED =
      Pattern.compile(
          "(?:\\bwhen (?:ofsted|inspectors|it|they) (?:were |was )?last"
              + " \\w+|^[’”\"']?,?\\s*(?:overall )?at (?:its|their|the) (?:last|previous|most"
              + " recent|latest) (?:\\w+ )?(?:inspection|visit)),? (?:in )?$",
          Pattern.CASE_INSENSITIVE);

  /** Matches the beginning of a sentence before the date that it opens with: “Back in”. */
  private static final Pattern OPENING =
      Pattern.compile("[\\s“‘\"']*(?:\\p{L}+\\s+){1,4}", Pattern.CASE_INSENSITIVE);

  /** Matches a change from the time of a date to the present. */
  private static final Pattern NOW =
      Pattern.compile(WordSets.expression("present after a date"), Pattern.CASE_INSENSITIVE);

  /** Matches right before a grade that was given before the date at the sentence's beginning. */
  private static final Pattern EARLIER =
      Pattern.compile(
          WordSets.expression("before an earlier grade") + "[^,;]*", Pattern.CASE_INSENSITIVE);

  /** Matches before a date since which something has been so. */
  private static final Pattern SINCE = Pattern.compile("\\bsince\\s+$", Pattern.CASE_INSENSITIVE);

  /** Matches after a date that is that of an event: “since 2019’s inspection”. */
  private static final Pattern EVENT =
      Pattern.compile("[’']s\\b|,?\\s+when\\b|\\s+inspection", Pattern.CASE_INSENSITIVE);

  /** Matches before a date since which a grade was given several times: “twice since”. */
  private static final Pattern TIMES_SINCE =
      Pattern.compile("\\b(?:twice|times)\\s+since\\s+$", Pattern.CASE_INSENSITIVE);

  /** Matches between a grade and the date on which it was given: “rating awarded to it in”. */
  private static final Pattern GIVEN_IN =
      Pattern.compile(
          "[’”\"']?\\s+"
              + WordSets.expression("names of a grade")
              + "\\s+"
              + WordSets.expression("giving of a rating")
              + "\\b[^,;.]{0,40}\\sin\\s+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PAST = Pattern.compile("\\bin\\s+$", Pattern.CASE_INSENSITIVE);

  /** Matches a clause about what had come before, up to its grade. */
  private static final Pattern AFTERWARDS =
      Pattern.compile(",?\\s+after\\s+(?![^,;]*,)[^,;]*$", Pattern.CASE_INSENSITIVE);

  private final Article article;
  private final String text;
  private final GradeTense tense;
  private final DatedGrades dated;
  private final LaterDates later;

  GradeDates(Article article, GradeTense tense) {
    this.article = article;
    this.text = article.characters();
    this.tense = tense;
    this.dated = new DatedGrades(article, tense);
    this.later = new LaterDates(article);
  }

  /** Returns the nearest date of the clause with no grade in between; never one of publication. */
  Optional<ArticleDates.ArticleDate> of(
      Span word, Span sentence, Span clause, List<GradePhrases.GradePhrase> words) {
    Optional<ArticleDates.ArticleDate> nearest = Optional.empty();
    int minDistance = Integer.MAX_VALUE;
    Span scope = referent(sentence, clause).to(clause);
    for (ArticleDates.ArticleDate date : article.inspectionDates(sentence)) {
      Span between =
          date.span().start() > word.end()
              ? between(word, date.span())
              : new Span(Math.min(date.span().end(), word.start()), word.start());
      boolean after = date.span().start() > word.end();
      boolean separated =
          words.stream()
              .anyMatch(w ->
                  between.contains(w.span()) && (after || !tense.isReplaced(sentence, w.span())));
      if (after ? isTimesSince(between) : isSince(sentence, date.span())) {
        continue;
      }
      if (after
          && !separated
          && GIVEN_IN.matcher(text).region(between.start(), between.end()).matches()) {
        return Optional.of(date);
      }
      if (after
          && between.length() > 14
          && isSeparated(text.substring(between.start(), between.end()))) {
        continue;
      }
      Optional<Span> owner = dated.owner(date.span(), sentence, words);
      if (owner.filter(o -> !o.equals(word) && !tense.isReplaced(sentence, word)).isPresent()
          || (!after && isBeforeAnotherTime(between))) {
        continue;
      }
      boolean near =
          owner.isPresent()
              || scope.contains(date.span())
              || between.length() < 25
              || (!after && opens(sentence, date.span()));
      if (near
          && !separated
          && between.length() < minDistance
          && !PublicationDates.isPublicationDate(text, sentence, date.span())) {
        nearest = Optional.of(date);
        minDistance = between.length();
      }
    }
    int start = nearest.map(d -> d.span().start()).orElse(-1);
    Optional<ArticleDates.ArticleDate> counted =
        later.before(word, sentence).filter(d -> d.span().start() > start);
    if (counted.isPresent()) {
      return counted;
    }
    return nearest.isPresent() || !THAT.matcher(text).region(clause.start(), word.start()).find()
        ? nearest
        : before(sentence);
  }

  /**
   * Returns whether a date only says since when something has gone on: “better since 2016, and”.
   */
  private boolean isSince(Span sentence, Span date) {
    return SINCE.matcher(text).region(sentence.start(), date.start()).find()
        && !EVENT.matcher(text).region(date.end(), sentence.end()).lookingAt();
  }

  private boolean isTimesSince(Span between) {
    return TIMES_SINCE.matcher(text).region(between.start(), between.end()).find();
  }

  /**
   * Returns whether a grade is one that came before something of a past year: “in 2014 a trust took
   * over, after the services were found inadequate”.
   */
  boolean isBeforeDate(Span word, Span sentence) {
    return article.inspectionDates(sentence).stream()
        .map(ArticleDates.ArticleDate::span)
        .filter(date -> date.end() < word.start())
        .anyMatch(date ->
            PAST.matcher(text).region(sentence.start(), date.start()).find()
                && AFTERWARDS.matcher(text).region(date.end(), word.start()).find());
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
                : article.inspectionDates(s).stream()
                    .filter(d -> !PublicationDates.isPublicationDate(text, s, d.span()))
                    .reduce((a, b) -> b));
  }

  /** Returns whether the words between a date and a later grade lead to another time. */
  private boolean isBeforeAnotherTime(Span between) {
    String words = text.substring(between.start(), between.end());
    Matcher earlier = EARLIER.matcher(words);
    boolean apart = false;
    while (earlier.find()) {
      apart = earlier.end() == words.length();
    }
    return apart || NOW.matcher(words).find();
  }

  /** Returns whether a sentence opens with a date, which is then that of all that it says. */
  private boolean opens(Span sentence, Span date) {
    return OPENING.matcher(text).region(sentence.start(), date.start()).matches()
        && article.inspectionDates(sentence).size() == 1;
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
