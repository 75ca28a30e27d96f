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

/** The services that an article mentions, by the offset of the mention. */
final class ServiceMentions {
  private final TreeMap<Integer, String> servicesByOffset = new TreeMap<>();

  private ServiceMentions() {}

  static ServiceMentions of(DocumentFacts article, Function<Gss, String> services) {
    ServiceMentions mentions = new ServiceMentions();
    for (Fact fact : article.facts()) {
      council(fact)
          .ifPresent(gss ->
              mentions.servicesByOffset.put(fact.quote().span().start(), services.apply(gss)));
    }
    return mentions;
  }

  /** Returns the council whose inspection a report is about. */
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

  /** Records that a quotation is about a service. */
  void addMention(Quote quotation, String service) {
    servicesByOffset.put(quotation.span().start(), service);
  }

  /** Returns all services, sorted. */
  Set<String> services() {
    return new TreeSet<>(servicesByOffset.values());
  }

  /** Returns whether a quotation may be about a service: it is the last one mentioned before it. */
  boolean mayBeAbout(String service, Quote quotation) {
    var before = servicesByOffset.floorEntry(quotation.span().end());
    return services().size() == 1
        || (before == null ? servicesByOffset.firstEntry() : before).getValue().equals(service);
  }
}
