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
import scrutiny.fact.MissingReason;
import scrutiny.fact.PartialDate;
import scrutiny.fact.Status;

/**
 * All judgements, resolved where documents disagree.
 *
 * <p>The inspectorate's own report of the inspection takes precedence; of two such reports, the one
 * published later, which corrects the other. Then come an inspectorate's other documents, then all
 * others. Within one document, a judgement that it gives precedes one that it recalls, and an
 * earlier statement precedes a later one. A grade that the inspection's framework does not have, or
 * of an area that it does not judge, is nobody's judgement.
 *
 * @param judgements the judgements, sorted by IRI
 * @param disputed the facts over which another document takes precedence, by document hash
 */
record ResolvedJudgements(List<ResolvedJudgement> judgements, Map<String, Set<Fact>> disputed) {
  /** A judgement as stated by one document. */
  record JudgementClaim(
      DocumentFacts document, Mention mention, Inspection inspection, Area area, Fact fact) {}

  private static final Comparator<JudgementClaim> PRECEDENCE =
      Comparator.comparing((JudgementClaim c) -> !c.mention.fromOwnReport())
          .thenComparing(c -> !c.document.official())
          .thenComparing(
              c -> c.mention.published().map(PartialDate::iso).orElse(""),
              Comparator.reverseOrder())
          .thenComparing(c -> c.document.hash())
          .thenComparing(c -> !isCurrent(c.fact))
          .thenComparingInt(c -> c.fact.quote().span().start())
          .thenComparing(c -> c.fact.toString());

  /** Resolves all judgements that documents state. */
  static ResolvedJudgements resolve(Collection<JudgementClaim> claims, Iris iris) {
    Map<String, List<JudgementClaim>> claimsByIri = new TreeMap<>();
    for (JudgementClaim claim : claims) {
      if (!isPermitted(claim)) {
        continue;
      }
      String iri = iris.judgement(claim.inspection.slug(), claim.area);
      claimsByIri.computeIfAbsent(iri, i -> new ArrayList<>()).add(claim);
    }
    List<ResolvedJudgement> judgements = new ArrayList<>();
    Map<String, Set<Fact>> disputed = new HashMap<>();
    claimsByIri.forEach((iri, competing) -> {
      JudgementClaim preferred = competing.stream().min(PRECEDENCE).orElseThrow();
      judgements.add(
          new ResolvedJudgement(
              iri,
              preferred.inspection,
              preferred.area,
              grade(preferred.fact),
              missing(preferred.fact),
              iris.document(preferred.document.hash())));
      competing.stream()
          .filter(claim -> !statedValue(claim.fact).equals(statedValue(preferred.fact)))
          .forEach(claim ->
              disputed
                  .computeIfAbsent(claim.document.hash(), h -> new HashSet<>())
                  .add(claim.fact));
    });
    return new ResolvedJudgements(judgements, disputed);
  }

  private static boolean isPermitted(JudgementClaim claim) {
    return !(claim.fact instanceof JudgementStated stated)
        || Frameworks.permit(claim.inspection.kind(), claim.area, stated.grade());
  }

  private static boolean isCurrent(Fact fact) {
    return !(fact instanceof JudgementStated stated) || stated.status() == Status.CURRENT;
  }

  private static Optional<Grade> grade(Fact fact) {
    return fact instanceof JudgementStated stated ? Optional.of(stated.grade()) : Optional.empty();
  }

  private static Optional<MissingReason> missing(Fact fact) {
    return fact instanceof JudgementNotGiven notGiven
        ? Optional.of(notGiven.reason())
        : Optional.empty();
  }

  private static Object statedValue(Fact fact) {
    return switch (fact) {
      case JudgementStated stated -> stated.grade();
      case JudgementNotGiven notGiven -> notGiven.reason();
      default -> fact;
    };
  }
}
