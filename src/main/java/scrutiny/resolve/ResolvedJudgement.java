package scrutiny.resolve;

import java.util.Optional;
import scrutiny.fact.Area;
import scrutiny.fact.Grade;

/**
 * A judgement, as stated by the document that takes precedence.
 *
 * @param iri the judgement's IRI
 * @param grade the grade; empty if none was given
 * @param document the IRI of the document that takes precedence
 */
public record ResolvedJudgement(
    String iri, Inspection inspection, Area area, Optional<Grade> grade, String document) {}
