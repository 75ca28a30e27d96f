package scrutiny.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import scrutiny.fact.Addressed;
import scrutiny.fact.Area;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.Fact;
import scrutiny.fact.InspectorNamed;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.JudgementWithheld;
import scrutiny.fact.OfficerNamed;
import scrutiny.fact.Role;
import scrutiny.fact.StatementMade;
import scrutiny.fact.TenureTold;
import scrutiny.reference.Authorities;
import scrutiny.resolve.Inspections.Joined;
import scrutiny.resolve.quotation.Quotations;
import scrutiny.resolve.quotation.Source;
import scrutiny.resolve.retelling.Retelling;
import scrutiny.resolve.retelling.Retellings;

/** Finds out which things the facts of many documents are about. */
public final class Resolver {
  private final Authorities register;
  private final Iris iris;
  private final Decisions decisions;

  public Resolver(Authorities register, Iris iris) {
    this(register, iris, Decisions.bundled());
  }

  /** A resolver that hears decisions before its own rules. */
  public Resolver(Authorities register, Iris iris, Decisions decisions) {
    this.register = register;
    this.iris = iris;
    this.decisions = decisions;
  }

  /** Resolves documents, each with a hash of its own. Their order does not matter. */
  public Resolved resolve(Collection<DocumentFacts> documents) {
    List<DocumentFacts> sorted =
        documents.stream().sorted(Comparator.comparing(DocumentFacts::hash)).toList();
    Councils councils = new Councils(register, iris);
    Quotations quotations = new Quotations(sorted, councils::service);
    Map<String, List<Joined>> inspections =
        Inspections.join(
                sorted.stream().flatMap(d -> Mention.of(d).stream()).toList(),
                councils,
                iris,
                (article, report) -> quotations.about(article).contains(report))
            .stream()
            .collect(Collectors.groupingBy(joined -> joined.mention().document()));
    Reviews reviews = Reviews.of(sorted, inspections);
    Rulings rulings = Rulings.settle(told(sorted, inspections, reviews), iris);
    People people = new People(iris);
    List<ResolvedDocument> resolved = new ArrayList<>();
    for (DocumentFacts document : sorted) {
      Map<String, Inspection> known =
          inspections.getOrDefault(document.hash(), List.of()).stream()
              .collect(Collectors.toMap(j -> j.mention().id(), Joined::inspection));
      Set<Fact> disputed = rulings.disputed().getOrDefault(document.hash(), Set.of());
      resolved.add(
          new ResolvedDocument(document, iris, councils, people, known, reviews, disputed));
    }
    resolved.forEach(document -> hear(document, people));
    Map<String, List<Source>> sources =
        quotations.sources((article, report) -> tells(article, report, inspections));
    Map<String, ResolvedDocument> byHash =
        resolved.stream().collect(Collectors.toMap(d -> d.read().hash(), Function.identity()));
    Map<String, List<Retelling>> retellings =
        new Retellings(
                sorted,
                (document, id) ->
                    Optional.ofNullable(byHash.get(document.hash()))
                        .flatMap(known -> known.inspection(id))
                        .map(Inspection::iri))
            .all(sources);
    return new Resolved(
        iris, resolved, rulings.all(), people.settle(decisions), sources, retellings);
  }

  /** Whether an article gives as news what the inspection found that a report is about. */
  private static boolean tells(
      String article, String report, Map<String, List<Joined>> inspections) {
    Set<String> reported =
        inspections.getOrDefault(report, List.of()).stream()
            .filter(joined -> joined.mention().own())
            .map(joined -> joined.inspection().iri())
            .collect(Collectors.toSet());
    return inspections.getOrDefault(article, List.of()).stream()
        .filter(joined -> joined.mention().current())
        .anyMatch(joined -> reported.contains(joined.inspection().iri()));
  }

  private static List<Rulings.Told> told(
      List<DocumentFacts> documents, Map<String, List<Joined>> inspections, Reviews reviews) {
    List<Rulings.Told> told = new ArrayList<>();
    for (DocumentFacts document : documents) {
      for (Joined joined : inspections.getOrDefault(document.hash(), List.of())) {
        for (Fact fact : document.facts()) {
          judged(fact)
              .filter(judged -> judged.inspection.equals(joined.mention().id()))
              .map(judged ->
                  new Rulings.Told(
                      document,
                      joined.mention(),
                      reviews.judged(joined.inspection(), judged.area),
                      judged.area,
                      fact))
              .ifPresent(told::add);
        }
      }
    }
    return told;
  }

  private record Judged(String inspection, Area area) {}

  private static Optional<Judged> judged(Fact fact) {
    return switch (fact) {
      case JudgementStated stated -> Optional.of(new Judged(stated.inspection(), stated.area()));
      case JudgementWithheld held -> Optional.of(new Judged(held.inspection(), held.area()));
      default -> Optional.empty();
    };
  }

  private static void hear(ResolvedDocument document, People people) {
    String hash = document.read().hash();
    for (Fact fact : document.read().facts()) {
      switch (fact) {
        case InspectorNamed named ->
            people.hear(Circle.INSPECTORS, hash, named.name(), named.role());
        case OfficerNamed named ->
            people.hear(
                document.circle(named.name(), named.organisation()),
                hash,
                named.name(),
                named.role());
        case TenureTold told ->
            told.holder()
                .ifPresent(name ->
                    people.hear(
                        document.circle(name, told.organisation()), hash, name, told.role()));
        case Addressed named ->
            people.hear(
                document.circle(named.name(), named.organisation()),
                hash,
                named.name(),
                named.role());
        case StatementMade made ->
            made.speaker()
                .ifPresent(speaker ->
                    people.hear(
                        document.circle(speaker, made.organisation()), hash, speaker, Role.OTHER));
        default -> {}
      }
    }
  }
}
