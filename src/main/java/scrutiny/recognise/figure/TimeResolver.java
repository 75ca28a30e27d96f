package scrutiny.recognise.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.fact.When;
import scrutiny.text.Span;

/** Which of a sentence's times is whose. */
record TimeResolver(
    NormalisedText text,
    Span sentence,
    List<TimeExpressions.TimeExpression> times,
    List<Candidate> candidates,
    SentenceClauses clauses) {
  /** Before a time for which the other value of a comparison holds. */
  private static final Pattern OTHER_VALUE_TIME =
      Pattern.compile(
          "\\b(?:the same as|(?:increase|decrease|reduction|improvement|rise|fall|drop)"
              + " on|than|compared (?:to|with)|from) (?:the |that |those |in |at |for |of )*$");

  private static final String SINCE = "since";

  private static final int MAX_DISTANCE = 70;

  /** Whether a number is part of a time. */
  static boolean isPartOfTime(Candidate candidate, List<TimeExpressions.TimeExpression> times) {
    return times.stream()
        .anyMatch(t ->
            t.span().start() <= candidate.number().start()
                && candidate.number().start() < t.span().end());
  }

  /** Whether the sentence tells any. */
  boolean hasTime() {
    return !times.isEmpty();
  }

  /** The time of a value: in its clause, or at the head of its sentence. */
  Optional<When> timeOf(Candidate value, Optional<When> compared) {
    Span clause = clauses.clause(value.start());
    List<TimeExpressions.TimeExpression> own =
        times.stream()
            .filter(t -> !compared.equals(Optional.of(t.date())))
            .filter(t ->
                text.matchBefore(OTHER_VALUE_TIME, sentence.start(), t.span().start()).isEmpty())
            .filter(t -> !belongsToOtherValue(t, value))
            .toList();
    Optional<TimeExpressions.TimeExpression> head =
        own.stream().filter(t -> t.span().start() - sentence.start() < 12).findFirst();
    return own.stream()
        .filter(t -> t.span().start() >= value.end() && t.span().end() <= clause.end())
        .filter(t -> head.isEmpty() || !text.substring(t.span()).contains("the time of"))
        .findFirst()
        .or(() ->
            own.stream()
                .filter(t -> t.span().start() >= clause.start() && t.span().end() <= value.start())
                .reduce((one, next) -> next))
        .or(() -> head)
        .map(TimeExpressions.TimeExpression::when);
  }

  /** “to 6% from 21% in 2012”: the time is that of the value right before it. */
  private boolean belongsToOtherValue(TimeExpressions.TimeExpression time, Candidate value) {
    return candidates.stream()
        .filter(c -> c.start() >= value.end() && c.end() <= time.span().start())
        .anyMatch(c ->
            ComparisonPhrases.isOldValue(text, value.end(), c.start())
                || ComparisonPhrases.isCompared(text, value.end(), c.start()));
  }

  /** The time that stands behind a value, before another begins. */
  Optional<When> timeAfter(Candidate value, int limit) {
    return times.stream()
        .filter(t -> t.span().start() >= value.end() && t.span().start() < limit)
        .filter(t -> t.span().start() - value.end() < MAX_DISTANCE)
        .map(TimeExpressions.TimeExpression::date)
        .findFirst();
  }

  /** “from 30 to 28 since 2015”: the time of the old value. */
  Optional<When> oldValueTime(Candidate now) {
    return times.stream()
        .filter(t -> t.span().start() >= now.end() && t.span().start() - now.end() < MAX_DISTANCE)
        .filter(t -> text.substring(t.span()).startsWith(SINCE))
        .map(TimeExpressions.TimeExpression::date)
        .findFirst();
  }

  /** The first that the sentence tells. */
  Optional<When> firstTime() {
    return times.stream().findFirst().map(TimeExpressions.TimeExpression::date);
  }
}
