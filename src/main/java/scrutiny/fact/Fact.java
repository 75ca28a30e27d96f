package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * Something that a document states, with the words that state it.
 *
 * <p>Facts of one document name its inspections by ids of the document's own, such as {@code this}.
 */
public sealed interface Fact
    permits Addressed,
        AuthorityMentioned,
        FieldworkDated,
        FigureStated,
        Finding,
        InspectionMentioned,
        InspectorNamed,
        JudgementStated,
        JudgementWithheld,
        LegalBasis,
        OfficerNamed,
        PostHeld,
        PriorityActionIdentified,
        Published,
        PublishedBy,
        RecommendationMade,
        StatementMade,
        Titled {
  /** The words it was read from. */
  Quote quote();
}
