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
          "\\b(?:the same as|(?:increase|decrease|reduction|improvement|rise|fall|drop)"
              + " on|than|compared (?:to|with)|from) (?:the |that |those |in |at |for |of )*$");

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
            .filter(t ->
                text.matchBefore(OTHER_VALUE_TIME, sentence.start(), t.span().start()).isEmpty())
            .filter(t -> !belongsToOtherValue(t, value))
            .toList();
    Optional<TimeExpressions.TimeExpression> opening =
        candidateTimes.stream().filter(t -> t.span().start() - sentence.start() < 12).findFirst();
    return candidateTimes.stream()
        .filter(t -> t.span().start() >= value.end() && t.span().end() <= clause.end())
        .filter(t -> opening.isEmpty() || !text.substring(t.span()).contains("the time of"))
        .findFirst()
        .or(() ->
            candidateTimes.stream()
                .filter(t -> t.span().start() >= clause.start() && t.span().end() <= value.start())
                .reduce((first, next) -> next))
        .or(() -> opening)
        .map(TimeExpressions.TimeExpression::when);
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
