package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * Something that a document states, with the passage that states it.
 *
 * <p>Facts refer to inspections by ids that are local to the document, such as {@code this}.
 */
public sealed interface Fact
    permits ActionStatementAsked,
        ActionStatementDue,
        Addressed,
        AuthorityMentioned,
        FieldworkDated,
        FigureStated,
        Finding,
        FindingReported,
        InspectionMentioned,
        InspectionsCombined,
        InspectorNamed,
        JudgementStated,
        JudgementNotGiven,
        LegalBasis,
        MonthStated,
        OfficerNamed,
        OrganisationChanged,
        OrganisationMentioned,
        OutcomeReached,
        PartnerNamed,
        PostHeld,
        PostNamed,
        PriorityActionIdentified,
        ProgrammeNamed,
        Published,
        PublishedBy,
        RecommendationMade,
        ReportDated,
        ReportMentioned,
        ServicesDelivered,
        StatementMade,
        TenureStated,
        Titled,
        TopicStated,
        ValueMissing {
  /** Returns the passage from which the fact was read. */
  Quote quote();
}
