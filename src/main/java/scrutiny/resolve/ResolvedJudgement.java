package scrutiny.resolve;

import java.util.Optional;
import scrutiny.fact.Area;
import scrutiny.fact.Grade;
import scrutiny.fact.MissingReason;

/**
 * A judgement, as stated by the document that takes precedence.
 *
 * @param iri the judgement's IRI
 * @param grade the grade; empty if none was given
 * @param missing why there is no grade; empty if there is one
 * @param document the IRI of the document that takes precedence
 */
public record ResolvedJudgement(
    String iri,
    Inspection inspection,
    Area area,
    Optional<Grade> grade,
    Optional<MissingReason> missing,
    String document) {
  public ResolvedJudgement {
    if (grade.isPresent() == missing.isPresent()) {
      throw new IllegalArgumentException("neither or both of a grade and a reason: " + iri);
    }
  }
}
