package scrutiny.web.council;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import scrutiny.web.section.Event;
import scrutiny.web.section.StatedGrade;

/**
 * A council, with what several sections of its page show.
 *
 * @param key its code or name as a parameter of the prebuilt queries
 * @param events the inspections and visits of its service, and of councils that it replaced, the
 *     newest first
 * @param grades what those inspections judged
 */
record Council(
    Node node,
    String name,
    String key,
    List<Event> events,
    List<StatedGrade> grades,
    JointResults jointResults) {
  /** The parameter of queries about a council. */
  static final String PARAMETER = "authority";

  Council {
    events = List.copyOf(events);
    grades = List.copyOf(grades);
  }

  /** Returns the parameters of a prebuilt query about the council. */
  Map<String, String> parameters() {
    return Map.of(PARAMETER, key);
  }

  /** Returns the inspection or visit with an IRI. */
  Optional<Event> event(Node inspection) {
    return events.stream().filter(event -> event.inspection().equals(inspection)).findFirst();
  }

  /** Returns what an inspection judged. */
  List<StatedGrade> gradesOf(Event event) {
    return grades.stream().filter(grade -> grade.inspection().equals(event.inspection())).toList();
  }

  /**
   * Returns the areas of the newest inspection that graded several, overall effectiveness first.
   */
  List<Node> latestAreas() {
    return events.stream()
        .map(event -> gradesOf(event).stream().filter(StatedGrade::isGrade).toList())
        .filter(given -> given.size() > 1)
        .findFirst()
        .orElse(List.of())
        .stream()
        .sorted(
            Comparator.comparing((StatedGrade grade) -> !grade.isOverall())
                .thenComparing(grade -> grade.area().toString()))
        .map(StatedGrade::area)
        .distinct()
        .toList();
  }
}
