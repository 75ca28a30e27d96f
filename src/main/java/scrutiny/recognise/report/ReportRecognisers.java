package scrutiny.recognise.report;

import java.util.List;
import scrutiny.recognise.mention.ProgrammeRecogniser;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.Authorities;
import scrutiny.reference.AuthorityFinder;
import scrutiny.reference.OrganisationFinder;

/** Lists the recognisers for inspectorates' reports and letters. */
public final class ReportRecognisers {
  private ReportRecognisers() {}

  /** Returns all of them, for the authorities of a register. */
  public static List<Recogniser> of(Authorities authorities, AuthorityFinder finder) {
    InspectedAuthority inspected = new InspectedAuthority(finder, authorities);
    return List.of(
        new TitleRecogniser(),
        new InspectionRecogniser(inspected),
        new BoardReviewRecogniser(inspected),
        new PublicationRecogniser(),
        new JudgementRecogniser(),
        new PreviousInspectionRecogniser(inspected, authorities),
        new TeamRecogniser(),
        new AreaTeamRecogniser(),
        new LetterInspectorRecogniser(),
        new SignatoryRecogniser(),
        new PartnerAddresseeRecogniser(inspected, new OrganisationFinder(authorities)),
        new AreaPartnerRecogniser(inspected, finder),
        new AreaOfficerRecogniser(inspected),
        new OutcomeRecogniser(),
        new ActionStatementRecogniser(inspected),
        new TopicRecogniser(),
        new JointTopicRecogniser(finder),
        new AddresseeRecogniser(inspected),
        new RecommendationRecogniser(),
        new PostTenureRecogniser(),
        new PostNameRecogniser(),
        new LegalBasisRecogniser(),
        new FindingRecogniser(),
        new DeliveryRecogniser(inspected, authorities),
        new ProgrammeRecogniser(inspected::of, authorities.all()),
        new FigureRecogniser());
  }
}
