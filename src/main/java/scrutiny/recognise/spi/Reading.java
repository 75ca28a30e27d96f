package scrutiny.recognise.spi;

import java.util.List;
import java.util.stream.Stream;
import scrutiny.fact.Fact;
import scrutiny.text.Issue;

/** The facts read from a document and the issues found while reading it. */
public record Reading(List<Fact> facts, List<Issue> issues) {
  public Reading {
    facts = List.copyOf(facts);
    issues = List.copyOf(issues);
  }

  /** Returns a reading of the facts without issues. */
  public static Reading of(Fact... facts) {
    return new Reading(List.of(facts), List.of());
  }

  /** Returns a reading of the facts without issues. */
  public static Reading of(List<? extends Fact> facts) {
    return new Reading(List.copyOf(facts), List.of());
  }

  /** Returns a reading without facts and issues. */
  public static Reading empty() {
    return new Reading(List.of(), List.of());
  }

  /** Returns the facts and issues of both readings, this one's first. */
  public Reading merge(Reading other) {
    return new Reading(
        Stream.concat(facts.stream(), other.facts.stream()).toList(),
        Stream.concat(issues.stream(), other.issues.stream()).toList());
  }
}
