package scrutiny.resolve;

import java.util.Optional;
import scrutiny.fact.Kind;
import scrutiny.fact.PartialDate;

/**
 * An inspection or visit, as all documents together tell of it.
 *
 * @param iri its IRI
 * @param slug the last part of it
 * @param start its first day, or the month or year of it
 * @param end its last day, where told
 */
public record Inspection(
    String iri,
    String slug,
    Kind kind,
    Council council,
    Optional<PartialDate> start,
    Optional<PartialDate> end) {}
