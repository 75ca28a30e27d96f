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
import scrutiny.fact.JudgementNotGiven;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.OfficerNamed;
import scrutiny.fact.Role;
import scrutiny.fact.StatementMade;
import scrutiny.fact.TenureStated;
import scrutiny.reference.Authorities;
import scrutiny.resolve.InspectionLinker.LinkedMention;
import scrutiny.resolve.quotation.QuotationFinder;
import scrutiny.resolve.quotation.QuotationSource;
import scrutiny.resolve.retelling.Retelling;
import scrutiny.resolve.retelling.RetellingFinder;

/** Resolves the facts of many documents to the entities that they concern. */
public final class Resolver {
  private final Authorities register;
  private final Iris iris;
  private final IdentityDecisions decisions;

  /** Creates a resolver with the bundled decisions about names. */
  public Resolver(Authorities register, Iris iris) {
    this(register, iris, IdentityDecisions.bundled());
  }

  /** Creates a resolver with decisions about names that take precedence over its rules. */
  public Resolver(Authorities register, Iris iris, IdentityDecisions decisions) {
    this.register = register;
    this.iris = iris;
    this.decisions = decisions;
  }

  /** Resolves documents, each with a distinct hash. Their order does not matter. */
  public Resolution resolve(Collection<DocumentFacts> documents) {
    List<DocumentFacts> sorted =
        documents.stream().sorted(Comparator.comparing(DocumentFacts::hash)).toList();
    CouncilResolver councils = new CouncilResolver(register, iris);
    QuotationFinder quotations = new QuotationFinder(sorted, councils::serviceNumber);
    Map<String, List<LinkedMention>> inspections =
        InspectionLinker.link(
                sorted.stream().flatMap(d -> Mention.of(d).stream()).toList(),
                councils,
                iris,
                (article, report) -> quotations.quotedReports(article).contains(report))
            .stream()
            .collect(Collectors.groupingBy(linked -> linked.mention().document()));
    BoardReviews reviews = BoardReviews.of(sorted, inspections);
    ResolvedJudgements judgements =
        ResolvedJudgements.resolve(judgementClaims(sorted, inspections, reviews), iris);
    OrganisationResolver organisations = new OrganisationResolver(register, iris);
    PersonResolver people = new PersonResolver(iris);
    List<ResolvedDocument> resolved = new ArrayList<>();
    for (DocumentFacts document : sorted) {
      Map<String, Inspection> inspectionsById =
          inspections.getOrDefault(document.hash(), List.of()).stream()
              .collect(
                  Collectors.toMap(linked -> linked.mention().id(), LinkedMention::inspection));
      Set<Fact> disputed = judgements.disputed().getOrDefault(document.hash(), Set.of());
      resolved.add(
          new ResolvedDocument(
              document, iris, councils, organisations, people, inspectionsById, reviews, disputed));
    }
    resolved.forEach(document -> recordNames(document, people));
    Map<String, List<QuotationSource>> sources =
        quotations.sources((article, report) -> reportsAsNews(article, report, inspections));
    Map<String, ResolvedDocument> byHash =
        resolved.stream()
            .collect(Collectors.toMap(d -> d.documentFacts().hash(), Function.identity()));
    Map<String, List<Retelling>> retellings =
        new RetellingFinder(
                sorted,
                (document, id) ->
                    Optional.ofNullable(byHash.get(document.hash()))
                        .flatMap(found -> found.inspection(id))
                        .map(Inspection::iri))
            .find(sources);
    List<Identity> identities = people.resolveIdentities(decisions);
    return new Resolution(
        iris,
        resolved,
        judgements.judgements(),
        identities,
        people.titledIris(),
        sources,
        retellings);
  }

  /** Returns whether an article gives as news the judgements of a report's inspection. */
  private static boolean reportsAsNews(
      String article, String report, Map<String, List<LinkedMention>> inspections) {
    Set<String> reported =
        inspections.getOrDefault(report, List.of()).stream()
            .filter(linked -> linked.mention().fromOwnReport())
            .map(linked -> linked.inspection().iri())
            .collect(Collectors.toSet());
    return inspections.getOrDefault(article, List.of()).stream()
        .filter(linked -> linked.mention().reportedAsNews())
        .anyMatch(linked -> reported.contains(linked.inspection().iri()));
  }

  private static List<ResolvedJudgements.JudgementClaim> judgementClaims(
      List<DocumentFacts> documents,
      Map<String, List<LinkedMention>> inspections,
      BoardReviews reviews) {
    List<ResolvedJudgements.JudgementClaim> claims = new ArrayList<>();
    for (DocumentFacts document : documents) {
      for (LinkedMention linked : inspections.getOrDefault(document.hash(), List.of())) {
        for (Fact fact : document.facts()) {
          judgementKey(fact)
              .filter(key -> key.inspection.equals(linked.mention().id()))
              .map(key ->
                  new ResolvedJudgements.JudgementClaim(
                      document,
                      linked.mention(),
                      reviews.judgingInspection(linked.inspection(), key.area),
                      key.area,
                      fact))
              .ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  private record JudgementKey(String inspection, Area area) {}

  private static Optional<JudgementKey> judgementKey(Fact fact) {
    return switch (fact) {
      case JudgementStated stated ->
          Optional.of(new JudgementKey(stated.inspection(), stated.area()));
      case JudgementNotGiven notGiven ->
          Optional.of(new JudgementKey(notGiven.inspection(), notGiven.area()));
      default -> Optional.empty();
    };
  }

  private static void recordNames(ResolvedDocument document, PersonResolver people) {
    String hash = document.documentFacts().hash();
    for (Fact fact : document.documentFacts().facts()) {
      switch (fact) {
        case InspectorNamed named ->
            people.recordName(NameScope.INSPECTORS, hash, named.name(), named.role());
        case OfficerNamed named ->
            people.recordName(
                document.scope(named.name(), named.organisation()),
                hash,
                named.name(),
                named.role());
        case TenureStated tenure ->
            tenure
                .holder()
                .ifPresent(name ->
                    people.recordName(
                        document.scope(name, tenure.organisation()), hash, name, tenure.role()));
        case Addressed named ->
            people.recordName(
                document.scope(named.name(), named.organisation()),
                hash,
                named.name(),
                named.role());
        case StatementMade made ->
            made.speaker()
                .ifPresent(speaker ->
                    people.recordName(
                        document.scope(speaker, made.organisation()), hash, speaker, Role.OTHER));
        default -> {}
      }
    }
  }
}
