package scrutiny.recognise.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import scrutiny.fact.Fact;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.Kind;
import scrutiny.fact.PartialDate;
import scrutiny.fact.ReportDated;

/**
 * Merges the inspections that a report mentions twice: in its list with framework and month, and in
 * a sentence with the year alone and grades that the list gives to only one inspection of that
 * year.
 */
final class RepeatedInspections {
  private final List<Fact> facts;
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, PartialDate> fieldwork = new HashMap<>();
  private final Map<String, PartialDate> reports = new HashMap<>();

  private RepeatedInspections(List<Fact> facts) {
    this.facts = facts;
    for (Fact fact : facts) {
      switch (fact) {
        case InspectionMentioned mentioned -> kinds.put(mentioned.id(), mentioned.kind());
        case FieldworkDated dated -> fieldwork.put(dated.inspection(), dated.start());
        case ReportDated dated -> reports.put(dated.inspection(), dated.published());
        default -> {}
      }
    }
  }

  /** Returns the facts with one inspection in place of each that is mentioned twice. */
  static List<Fact> merge(List<Fact> facts) {
    RepeatedInspections repeated = new RepeatedInspections(facts);
    Map<String, String> replacements = new HashMap<>();
    for (String id : new TreeSet<>(repeated.kinds.keySet())) {
      repeated.original(id).ifPresent(original -> replacements.put(id, original));
    }
    List<Fact> merged = new ArrayList<>();
    facts.forEach(fact -> repeated.replace(fact, replacements).ifPresent(merged::add));
    return merged;
  }

  /** Returns the only inspection that has the year and all grades of one without a framework. */
  private Optional<String> original(String id) {
    PartialDate year = fieldwork.get(id);
    Set<String> grades = grades(id);
    if (kinds.get(id) != Kind.UNSPECIFIED_INSPECTION
        || year == null
        || !year.iso().equals(String.valueOf(year.year()))
        || grades.isEmpty()) {
      return Optional.empty();
    }
    List<String> originals =
        kinds.keySet().stream()
            .filter(other -> kinds.get(other) != Kind.UNSPECIFIED_INSPECTION)
            .filter(other -> isIn(year, other) && grades(other).containsAll(grades))
            .limit(2)
            .toList();
    return originals.size() == 1 ? Optional.of(originals.getFirst()) : Optional.empty();
  }

  private boolean isIn(PartialDate year, String id) {
    PartialDate date = fieldwork.getOrDefault(id, reports.get(id));
    return date != null && date.year() == year.year();
  }

  private Set<String> grades(String id) {
    return facts.stream()
        .filter(JudgementStated.class::isInstance)
        .map(JudgementStated.class::cast)
        .filter(judgement -> judgement.inspection().equals(id))
        .map(judgement -> judgement.area() + " " + judgement.grade())
        .collect(Collectors.toSet());
  }

  /** Returns a fact about the inspection that replaces its own, unless that one has it already. */
  private Optional<Fact> replace(Fact fact, Map<String, String> replacements) {
    return switch (fact) {
      case InspectionMentioned mentioned when replacements.containsKey(mentioned.id()) ->
          Optional.empty();
      case FieldworkDated dated when replacements.containsKey(dated.inspection()) -> {
        String original = replacements.get(dated.inspection());
        yield fieldwork.containsKey(original)
            ? Optional.empty()
            : Optional.of(new FieldworkDated(dated.quote(), original, dated.start(), dated.end()));
      }
      case JudgementStated stated when replacements.containsKey(stated.inspection()) ->
          Optional.of(
              new JudgementStated(
                  stated.quote(),
                  replacements.get(stated.inspection()),
                  stated.area(),
                  stated.grade(),
                  stated.status()));
      default -> Optional.of(fact);
    };
  }
}
