package scrutiny.recognise.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.fact.When;
import scrutiny.text.Span;

/** Determines which of a sentence's times each of its values belongs to. */
record TimeResolver(
    NormalisedText text,
    Span sentence,
    List<TimeExpressions.TimeExpression> times,
    List<Candidate> candidates,
    SentenceClauses clauses) {
  /** Matches right before a time at which the other value of a comparison holds. */
  private static final Pattern OTHER_VALUE_TIME =
      Pattern.compile(
          "\\b(?:the same as|"
              + FigureWords.expression("noun of change")
              + " on|than|compared (?:to|with)|from) (?:the |that |those |in |at |for |of )*$");

  /** Matches right before “on” and a time from which a value has changed. */
  private static final Pattern CHANGE_ON =
      Pattern.compile("\\b" + FigureWords.expression("noun of change") + "s? $");

  /** The length of the words between a time and the value right after it: “last year at 30%”. */
  private static final int ADJACENT = 6;

  /** Matches right after a time where the sentence says what was reported of it. */
  private static final Pattern REPORTING = FigureWords.anywhere("reporting");

  /** Matches text within one part of a sentence. */
  private static final Pattern SENTENCE_PART = Pattern.compile("[^;]*");

  private static final Pattern CONJUNCTIONS =
      Pattern.compile("[ ,;:]*(?:and |but |while |whilst |whereas |although )?");

  /** Matches words that say that a value is later than those before it. */
  private static final Pattern LATER = FigureWords.anywhere("later");

  /** Matches right after a value that holds now: “40 children currently live there”. */
  private static final Pattern NOW_AFTER =
      Pattern.compile("(?: [\\p{L}'-]+){0,4} (?:now|currently|at present)\\b");

  /** How near to the beginning of its sentence a time opens it, in characters. */
  private static final int OPENING_LENGTH = 12;

  private static final String SINCE = "since";

  /** The maximum distance from a value to the time that follows it, in characters. */
  private static final int MAX_DISTANCE = 70;

  /** Returns whether a number is part of a time. */
  static boolean isPartOfTime(Candidate candidate, List<TimeExpressions.TimeExpression> times) {
    return times.stream()
        .anyMatch(t ->
            t.span().start() <= candidate.number().start()
                && candidate.number().start() < t.span().end());
  }

  /** Returns the time of a value, from its clause or from the beginning of the sentence. */
  Optional<When> timeOf(Candidate value, Optional<When> compared) {
    Span clause = clauses.clause(value.start());
    List<TimeExpressions.TimeExpression> candidateTimes =
        times.stream()
            .filter(t -> !compared.equals(Optional.of(t.date())))
            .filter(t -> !isOfOtherValue(t))
            .filter(t -> !belongsToOtherValue(t, value))
            .toList();
    Optional<TimeExpressions.TimeExpression> opening =
        candidateTimes.stream().filter(t -> opens(t, value)).findFirst();
    return candidateTimes.stream()
        .filter(t -> t.span().start() >= value.end() && t.span().end() <= clause.end())
        .filter(t -> opening.isEmpty() || !text.substring(t.span()).contains("the time of"))
        .findFirst()
        .or(() ->
            candidateTimes.stream()
                .filter(t -> t.span().start() >= clause.start() && t.span().end() <= value.start())
                .reduce((first, next) -> next))
        .or(() -> opening.or(() -> leading(candidateTimes, clause)).filter(t -> !movesOn(t, value)))
        .map(TimeExpressions.TimeExpression::when);
  }

  /** Returns whether a time opens the sentence, or the words that report a value. */
  private boolean opens(TimeExpressions.TimeExpression time, Candidate value) {
    return time.span().start() - sentence.start() < OPENING_LENGTH
        || (inOnePart(time.span(), value.start())
            && text.matchesAt(REPORTING, /* start= */ time.span().end(), /* end= */ value.start()));
  }

  /** Returns the time that opens an earlier clause of the same part of the sentence. */
  private Optional<TimeExpressions.TimeExpression> leading(
      List<TimeExpressions.TimeExpression> all, Span clause) {
    return all.stream()
        .filter(t -> inOnePart(t.span(), clause.start()))
        .filter(t ->
            CONJUNCTIONS
                .matcher(
                    text.substring(
                        NormalisedText.spanUpTo(
                            clauses.clause(t.span().start()).start(), t.span().start())))
                .matches())
        .reduce((first, next) -> next);
  }

  /** Returns whether an offset follows a span in the same part of the sentence. */
  private boolean inOnePart(Span first, int offset) {
    return first.end() <= offset
        && SENTENCE_PART
            .matcher(text.substring(/* start= */ first.end(), /* end= */ offset))
            .matches();
  }

  /** Returns whether the words beside a value say that it is later than a time before them. */
  private boolean movesOn(TimeExpressions.TimeExpression time, Candidate value) {
    Span clause = clauses.clause(value.start());
    return candidates.stream()
            .anyMatch(c -> c.start() >= time.span().end() && c.end() <= value.start())
        && (text.matcher(LATER, NormalisedText.spanUpTo(clause.start(), value.start())).find()
            || text.matchesAt(NOW_AFTER, value.end(), clause.end()));
  }

  /** Returns whether a time is that of a value from which the sentence's own one differs. */
  private boolean isOfOtherValue(TimeExpressions.TimeExpression time) {
    int start = time.span().start();
    return text.matchBefore(OTHER_VALUE_TIME, sentence.start(), start).isPresent()
        || (text.substring(time.span()).startsWith("on ")
            && text.matchBefore(CHANGE_ON, sentence.start(), start).isPresent());
  }

  /**
   * Returns whether another value stands between the two: in “to 6% from 21% in 2012” the time is
   * that of the value right before it.
   */
  private boolean belongsToOtherValue(TimeExpressions.TimeExpression time, Candidate value) {
    return candidates.stream()
        .filter(c -> c.start() >= value.end() && c.end() <= time.span().start())
        .anyMatch(c ->
            ComparisonPhrases.isOldValue(text, value.end(), c.start())
                || ComparisonPhrases.isCompared(text, value.end(), c.start()));
  }

  /** Returns the time right before the other value of a comparison: “on the last year at 30%”. */
  Optional<When> timeBefore(Candidate value) {
    return times.stream()
        .filter(t -> t.span().end() <= value.start() && value.start() - t.span().end() < ADJACENT)
        .filter(this::isOfOtherValue)
        .map(TimeExpressions.TimeExpression::date)
        .findFirst();
  }

  /** Returns the first time after a value that starts before the limit. */
  Optional<When> timeAfter(Candidate value, int limit) {
    return times.stream()
        .filter(t -> t.span().start() >= value.end() && t.span().start() < limit)
        .filter(t -> t.span().start() - value.end() < MAX_DISTANCE)
        .map(TimeExpressions.TimeExpression::date)
        .findFirst();
  }

  /**
   * Returns the time of the old value of a change, which follows the new one: “from 30 to 28 since
   * 2015”.
   */
  Optional<When> oldValueTime(Candidate newValue) {
    return times.stream()
        .filter(t ->
            t.span().start() >= newValue.end() && t.span().start() - newValue.end() < MAX_DISTANCE)
        .filter(t -> text.substring(t.span()).startsWith(SINCE))
        .map(TimeExpressions.TimeExpression::date)
        .findFirst();
  }

  /** Returns the first time that the sentence states. */
  Optional<When> firstTime() {
    return times.stream().findFirst().map(TimeExpressions.TimeExpression::date);
  }
}
