package scrutiny.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import scrutiny.fact.Addressed;
import scrutiny.fact.Body;
import scrutiny.fact.Fact;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.OfficerNamed;
import scrutiny.fact.PartialDate;
import scrutiny.fact.Role;
import scrutiny.resolve.Inspection;
import scrutiny.resolve.Resolution;
import scrutiny.resolve.ResolvedDocument;

/**
 * The inspections and visits of a service, and its directors of children's services, as documents
 * show them over time.
 */
final class ServiceTimeline {
  /** A timeline without inspections or directors. */
  static final ServiceTimeline EMPTY = new ServiceTimeline();

  /** A person whom a document shows as director of children's services on a day. */
  private record DirectorObservation(LocalDate day, String person) {}

  private final Map<String, Inspection> inspections = new TreeMap<>();
  private final List<DirectorObservation> directors = new ArrayList<>();

  private ServiceTimeline() {}

  /** Returns the timelines of all services, by the services' IRIs. */
  static Map<String, ServiceTimeline> of(Resolution resolved) {
    Map<String, ServiceTimeline> services = new TreeMap<>();
    for (ResolvedDocument document : resolved.documents()) {
      for (Fact fact : document.documentFacts().facts()) {
        if (fact instanceof InspectionMentioned mentioned) {
          document
              .inspection(mentioned.id())
              .ifPresent(inspection ->
                  services
                      .computeIfAbsent(inspection.council().service(), s -> new ServiceTimeline())
                      .inspections
                      .put(inspection.iri(), inspection));
        } else if (fact instanceof Addressed addressed && isDirector(addressed.role())) {
          addDirector(
              document, addressed.name(), addressed.organisation(), document.published(), services);
        } else if (fact instanceof OfficerNamed named
            && isDirector(named.role())
            && document.isCurrentHolder(named.name(), named.role(), named.organisation())) {
          Optional<PartialDate> day = named.date().or(document::published);
          addDirector(document, named.name(), named.organisation(), day, services);
        }
      }
    }
    Comparator<DirectorObservation> byDay =
        Comparator.comparing(DirectorObservation::day).thenComparing(DirectorObservation::person);
    services.values().forEach(timeline -> timeline.directors.sort(byDay));
    return services;
  }

  private static boolean isDirector(Role role) {
    return role == Role.DIRECTOR_OF_CHILDRENS_SERVICES;
  }

  private static void addDirector(
      ResolvedDocument document,
      String name,
      Body body,
      Optional<PartialDate> day,
      Map<String, ServiceTimeline> services) {
    if (body instanceof Body.Council council && day.filter(PartialDate::isDay).isPresent()) {
      services
          .computeIfAbsent(document.council(council.gss()).service(), s -> new ServiceTimeline())
          .directors
          .add(new DirectorObservation(day.get().earliest(), document.person(name, body).iri()));
    }
  }

  /** Returns the inspection of which a document is the inspectorate's own report. */
  static Optional<Inspection> reportedInspection(ResolvedDocument document) {
    return document.documentFacts().official()
        ? document.inspection(InspectionMentioned.THIS)
        : Optional.empty();
  }

  /** Returns the inspections and visits that began between two days, both exclusive. */
  Stream<Inspection> visitsBetween(LocalDate from, LocalDate to) {
    return inspections.values().stream()
        .filter(inspection ->
            JudgementHistory.startDay(inspection)
                .filter(d -> d.isAfter(from) && d.isBefore(to))
                .isPresent());
  }

  /** Returns the person last shown as director, up to and including a day. */
  Optional<String> director(LocalDate day) {
    return directors.stream()
        .filter(seen -> !seen.day.isAfter(day))
        .reduce((a, b) -> b)
        .map(DirectorObservation::person);
  }

  /**
   * Returns the people first shown as director between two days, where another was shown before.
   *
   * @param from exclusive
   * @param to inclusive
   */
  List<String> newDirectors(LocalDate from, LocalDate to) {
    List<String> newDirectors = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (DirectorObservation seen : directors) {
      boolean hasPredecessor = !known.isEmpty();
      if (known.add(seen.person)
          && hasPredecessor
          && seen.day.isAfter(from)
          && !seen.day.isAfter(to)) {
        newDirectors.add(seen.person);
      }
    }
    return newDirectors;
  }
}
