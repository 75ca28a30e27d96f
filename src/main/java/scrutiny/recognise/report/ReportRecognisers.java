package scrutiny.recognise.report;

import java.util.List;
import scrutiny.recognise.mention.ProgrammeRecogniser;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.Authorities;
import scrutiny.reference.AuthorityFinder;

/** What is read from an inspectorate's reports and letters; a new kind of fact is a line here. */
public final class ReportRecognisers {
  private ReportRecognisers() {}

  /** All of them, for a register of authorities. */
  public static List<Recogniser> of(Authorities authorities, AuthorityFinder finder) {
    InspectedAuthority inspected = new InspectedAuthority(finder);
    return List.of(
        new TitleRecogniser(),
        new InspectionRecogniser(inspected, authorities),
        new BoardReviewRecogniser(inspected, authorities),
        new PublicationRecogniser(),
        new JudgementRecogniser(),
        new PreviousInspectionRecogniser(inspected, authorities),
        new TeamRecogniser(),
        new AreaTeamRecogniser(),
        new LetterInspectorRecogniser(),
        new SignatoryRecogniser(),
        new PartnerAddresseeRecogniser(inspected),
        new AreaPartnerRecogniser(inspected, finder),
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
