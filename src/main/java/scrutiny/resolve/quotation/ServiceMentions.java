package scrutiny.resolve.quotation;

import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import scrutiny.fact.AuthorityMentioned;
import scrutiny.fact.Body;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.Fact;
import scrutiny.fact.Gss;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.OfficerNamed;
import scrutiny.fact.StatementMade;
import scrutiny.text.Quote;

/** Of which services an article speaks, and where. */
final class ServiceMentions {
  private final TreeMap<Integer, String> servicesByOffset = new TreeMap<>();

  private ServiceMentions() {}

  static ServiceMentions of(DocumentFacts article, Function<Gss, String> services) {
    ServiceMentions places = new ServiceMentions();
    for (Fact fact : article.facts()) {
      council(fact)
          .ifPresent(
              gss -> places.servicesByOffset.put(fact.quote().span().start(), services.apply(gss)));
    }
    return places;
  }

  /** The council whose inspection a report is about. */
  static Optional<Gss> inspectedAuthority(DocumentFacts report) {
    return report.facts().stream()
        .filter(InspectionMentioned.class::isInstance)
        .map(InspectionMentioned.class::cast)
        .filter(InspectionMentioned::reported)
        .map(InspectionMentioned::authority)
        .findFirst();
  }

  private static Optional<Gss> council(Fact fact) {
    return switch (fact) {
      case AuthorityMentioned mentioned -> Optional.of(mentioned.authority());
      case InspectionMentioned mentioned -> Optional.of(mentioned.authority());
      case OfficerNamed named -> council(named.organisation());
      case StatementMade made -> council(made.organisation());
      default -> Optional.empty();
    };
  }

  private static Optional<Gss> council(Body body) {
    return body instanceof Body.Council(Gss gss) ? Optional.of(gss) : Optional.empty();
  }

  /** Hears that words are about a service. */
  void addMention(Quote words, String service) {
    servicesByOffset.put(words.span().start(), service);
  }

  /** All services, sorted. */
  Set<String> services() {
    return new TreeSet<>(servicesByOffset.values());
  }

  /** Whether words may be about a service: it was the last one spoken of before them. */
  boolean mayBeAbout(String service, Quote words) {
    var before = servicesByOffset.floorEntry(words.span().end());
    return services().size() == 1
        || (before == null ? servicesByOffset.firstEntry() : before).getValue().equals(service);
  }
}
