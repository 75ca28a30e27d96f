package scrutiny.fact;

import scrutiny.text.Quote;

/**
 * Something that a document states, with the words that state it.
 *
 * <p>Facts of one document name its inspections by ids of the document's own, such as {@code this}.
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
        TenureTold,
        Titled,
        TopicStated,
        ValueMissing {
  /** The words it was read from. */
  Quote quote();
}
