package scrutiny.recognise.spi;

import java.util.List;
import java.util.stream.Stream;
import scrutiny.fact.Fact;
import scrutiny.text.Issue;

/** What was read: facts, and what went wrong on the way. */
public record Reading(List<Fact> facts, List<Issue> issues) {
  public Reading {
    facts = List.copyOf(facts);
    issues = List.copyOf(issues);
  }

  /** Facts without issues. */
  public static Reading of(Fact... facts) {
    return new Reading(List.of(facts), List.of());
  }

  /** Facts without issues. */
  public static Reading of(List<? extends Fact> facts) {
    return new Reading(List.copyOf(facts), List.of());
  }

  /** Nothing was found. */
  public static Reading empty() {
    return new Reading(List.of(), List.of());
  }

  /** Both readings, this one first. */
  public Reading merge(Reading other) {
    return new Reading(
        Stream.concat(facts.stream(), other.facts.stream()).toList(),
        Stream.concat(issues.stream(), other.issues.stream()).toList());
  }
}
