package scrutiny.resolve;

import java.util.Optional;
import scrutiny.fact.Area;
import scrutiny.fact.Grade;

/**
 * A judgement, as the document tells it that is followed.
 *
 * @param iri of the judgement
 * @param grade empty where none was given
 * @param document the IRI of the document that is followed
 */
public record ResolvedJudgement(
    String iri, Inspection inspection, Area area, Optional<Grade> grade, String document) {}
