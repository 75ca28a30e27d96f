package scrutiny.resolve;

import java.util.Optional;
import scrutiny.fact.Kind;
import scrutiny.fact.PartialDate;

/**
 * An inspection or visit, resolved from all documents together.
 *
 * @param iri its IRI
 * @param slug the last part of the IRI
 * @param start its first day, or only the month or year of that day
 * @param end its last day, if stated
 */
public record Inspection(
    String iri,
    String slug,
    Kind kind,
    Council council,
    Optional<PartialDate> start,
    Optional<PartialDate> end) {}
