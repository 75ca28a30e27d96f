package scrutiny.recognise.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.fact.When;
import scrutiny.text.Span;

/** Which of a sentence's times is whose. */
record Timing(
    PlainText text,
    Span sentence,
    List<Times.Found> times,
    List<Candidate> candidates,
    Clauses clauses) {
  /** Before a time for which the other value of a comparison holds. */
  private static final Pattern THEN =
      Pattern.compile(
          "\\b(?:the same as|(?:increase|decrease|reduction|improvement|rise|fall|drop)"
              + " on|than|compared (?:to|with)|from) (?:the |that |those |in |at |for |of )*$");

  private static final String SINCE = "since";

  private static final int NEAR = 70;

  /** Whether a number is part of a time. */
  static boolean isTime(Candidate candidate, List<Times.Found> times) {
    return times.stream()
        .anyMatch(t ->
            t.span().start() <= candidate.number().start()
                && candidate.number().start() < t.span().end());
  }

  /** Whether the sentence tells any. */
  boolean isDated() {
    return !times.isEmpty();
  }

  /** The time of a value: in its clause, or at the head of its sentence. */
  Optional<When> of(Candidate value, Optional<When> compared) {
    Span clause = clauses.clause(value.start());
    List<Times.Found> own =
        times.stream()
            .filter(t -> !compared.equals(Optional.of(t.date())))
            .filter(t -> text.before(THEN, sentence.start(), t.span().start()).isEmpty())
            .filter(t -> !isOfOther(t, value))
            .toList();
    Optional<Times.Found> head =
        own.stream().filter(t -> t.span().start() - sentence.start() < 12).findFirst();
    return own.stream()
        .filter(t -> t.span().start() >= value.end() && t.span().end() <= clause.end())
        .filter(t -> head.isEmpty() || !text.words(t.span()).contains("the time of"))
        .findFirst()
        .or(() ->
            own.stream()
                .filter(t -> t.span().start() >= clause.start() && t.span().end() <= value.start())
                .reduce((one, next) -> next))
        .or(() -> head)
        .map(Times.Found::when);
  }

  /** “to 6% from 21% in 2012”: the time is that of the value right before it. */
  private boolean isOfOther(Times.Found time, Candidate value) {
    return candidates.stream()
        .filter(c -> c.start() >= value.end() && c.end() <= time.span().start())
        .anyMatch(c ->
            Comparing.isFrom(text, value.end(), c.start())
                || Comparing.isCompared(text, value.end(), c.start()));
  }

  /** The time that stands behind a value, before another begins. */
  Optional<When> behind(Candidate value, int limit) {
    return times.stream()
        .filter(t -> t.span().start() >= value.end() && t.span().start() < limit)
        .filter(t -> t.span().start() - value.end() < NEAR)
        .map(Times.Found::date)
        .findFirst();
  }

  /** “from 30 to 28 since 2015”: the time of the old value. */
  Optional<When> since(Candidate now) {
    return times.stream()
        .filter(t -> t.span().start() >= now.end() && t.span().start() - now.end() < NEAR)
        .filter(t -> text.words(t.span()).startsWith(SINCE))
        .map(Times.Found::date)
        .findFirst();
  }

  /** The first that the sentence tells. */
  Optional<When> first() {
    return times.stream().findFirst().map(Times.Found::date);
  }
}
