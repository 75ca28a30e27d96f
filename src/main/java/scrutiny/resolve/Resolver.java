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
import scrutiny.fact.TenureTold;
import scrutiny.reference.Authorities;
import scrutiny.resolve.InspectionLinker.LinkedMention;
import scrutiny.resolve.quotation.QuotationFinder;
import scrutiny.resolve.quotation.QuotationSource;
import scrutiny.resolve.retelling.Retelling;
import scrutiny.resolve.retelling.RetellingFinder;

/** Finds out which things the facts of many documents are about. */
public final class Resolver {
  private final Authorities register;
  private final Iris iris;
  private final IdentityDecisions decisions;

  public Resolver(Authorities register, Iris iris) {
    this(register, iris, IdentityDecisions.bundled());
  }

  /** A resolver that hears decisions before its own rules. */
  public Resolver(Authorities register, Iris iris, IdentityDecisions decisions) {
    this.register = register;
    this.iris = iris;
    this.decisions = decisions;
  }

  /** Resolves documents, each with a hash of its own. Their order does not matter. */
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
            .collect(Collectors.groupingBy(joined -> joined.mention().document()));
    BoardReviews reviews = BoardReviews.of(sorted, inspections);
    ResolvedJudgements rulings =
        ResolvedJudgements.resolve(judgementClaims(sorted, inspections, reviews), iris);
    PersonResolver people = new PersonResolver(iris);
    List<ResolvedDocument> resolved = new ArrayList<>();
    for (DocumentFacts document : sorted) {
      Map<String, Inspection> known =
          inspections.getOrDefault(document.hash(), List.of()).stream()
              .collect(Collectors.toMap(j -> j.mention().id(), LinkedMention::inspection));
      Set<Fact> disputed = rulings.disputed().getOrDefault(document.hash(), Set.of());
      resolved.add(
          new ResolvedDocument(document, iris, councils, people, known, reviews, disputed));
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
                        .flatMap(known -> known.inspection(id))
                        .map(Inspection::iri))
            .find(sources);
    return new Resolution(
        iris,
        resolved,
        rulings.judgements(),
        people.resolveIdentities(decisions),
        sources,
        retellings);
  }

  /** Whether an article gives as news what the inspection found that a report is about. */
  private static boolean reportsAsNews(
      String article, String report, Map<String, List<LinkedMention>> inspections) {
    Set<String> reported =
        inspections.getOrDefault(report, List.of()).stream()
            .filter(joined -> joined.mention().fromOwnReport())
            .map(joined -> joined.inspection().iri())
            .collect(Collectors.toSet());
    return inspections.getOrDefault(article, List.of()).stream()
        .filter(joined -> joined.mention().reportedAsNews())
        .anyMatch(joined -> reported.contains(joined.inspection().iri()));
  }

  private static List<ResolvedJudgements.JudgementClaim> judgementClaims(
      List<DocumentFacts> documents,
      Map<String, List<LinkedMention>> inspections,
      BoardReviews reviews) {
    List<ResolvedJudgements.JudgementClaim> told = new ArrayList<>();
    for (DocumentFacts document : documents) {
      for (LinkedMention joined : inspections.getOrDefault(document.hash(), List.of())) {
        for (Fact fact : document.facts()) {
          judgementKey(fact)
              .filter(judged -> judged.inspection.equals(joined.mention().id()))
              .map(judged ->
                  new ResolvedJudgements.JudgementClaim(
                      document,
                      joined.mention(),
                      reviews.judgingInspection(joined.inspection(), judged.area),
                      judged.area,
                      fact))
              .ifPresent(told::add);
        }
      }
    }
    return told;
  }

  private record JudgementKey(String inspection, Area area) {}

  private static Optional<JudgementKey> judgementKey(Fact fact) {
    return switch (fact) {
      case JudgementStated stated ->
          Optional.of(new JudgementKey(stated.inspection(), stated.area()));
      case JudgementNotGiven held -> Optional.of(new JudgementKey(held.inspection(), held.area()));
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
        case TenureTold told ->
            told.holder()
                .ifPresent(name ->
                    people.recordName(
                        document.scope(name, told.organisation()), hash, name, told.role()));
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
