package scrutiny.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import scrutiny.fact.Area;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.Fact;
import scrutiny.fact.Grade;
import scrutiny.fact.JudgementNotGiven;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.PartialDate;
import scrutiny.fact.Status;

/**
 * Each judgement settled, where documents disagree about it.
 *
 * <p>The inspectorate's own report of the inspection is followed; of two such, the one published
 * later, which corrects the other. Then an inspectorate's other documents, then anybody's. Within
 * one document a judgement that it gives comes before one that it recalls, and what stands first
 * before what follows.
 *
 * @param judgements the judgements, sorted by IRI
 * @param disputed what documents say and are not followed in, by the document's hash
 */
record ResolvedJudgements(List<ResolvedJudgement> judgements, Map<String, Set<Fact>> disputed) {
  /** What a document says of a judgement. */
  record JudgementClaim(
      DocumentFacts document, Mention mention, Inspection inspection, Area area, Fact fact) {}

  private static final Comparator<JudgementClaim> PRECEDENCE =
      Comparator.comparing((JudgementClaim t) -> !t.mention.fromOwnReport())
          .thenComparing(t -> !t.document.official())
          .thenComparing(
              t -> t.mention.published().map(PartialDate::iso).orElse(""),
              Comparator.reverseOrder())
          .thenComparing(t -> t.document.hash())
          .thenComparing(t -> !isCurrent(t.fact))
          .thenComparingInt(t -> t.fact.quote().span().start())
          .thenComparing(t -> t.fact.toString());

  /** Settles all that is told. */
  static ResolvedJudgements resolve(Collection<JudgementClaim> told, Iris iris) {
    Map<String, List<JudgementClaim>> judgements = new TreeMap<>();
    for (JudgementClaim claim : told) {
      String iri = iris.judgement(claim.inspection.slug(), claim.area);
      judgements.computeIfAbsent(iri, i -> new ArrayList<>()).add(claim);
    }
    List<ResolvedJudgement> rulings = new ArrayList<>();
    Map<String, Set<Fact>> disputed = new HashMap<>();
    judgements.forEach((iri, claims) -> {
      JudgementClaim followed = claims.stream().min(PRECEDENCE).orElseThrow();
      rulings.add(
          new ResolvedJudgement(
              iri,
              followed.inspection,
              followed.area,
              grade(followed.fact),
              iris.document(followed.document.hash())));
      claims.stream()
          .filter(claim -> !statedValue(claim.fact).equals(statedValue(followed.fact)))
          .forEach(claim ->
              disputed
                  .computeIfAbsent(claim.document.hash(), h -> new HashSet<>())
                  .add(claim.fact));
    });
    return new ResolvedJudgements(rulings, disputed);
  }

  private static boolean isCurrent(Fact fact) {
    return !(fact instanceof JudgementStated stated) || stated.status() == Status.CURRENT;
  }

  private static Optional<Grade> grade(Fact fact) {
    return fact instanceof JudgementStated stated ? Optional.of(stated.grade()) : Optional.empty();
  }

  private static Object statedValue(Fact fact) {
    return switch (fact) {
      case JudgementStated stated -> stated.grade();
      case JudgementNotGiven withheld -> withheld.reason();
      default -> fact;
    };
  }
}
