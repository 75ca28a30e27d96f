package scrutiny.recognise.article;

import java.util.List;
import java.util.Optional;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.mention.OrganisationRecogniser;
import scrutiny.recognise.mention.ProgrammeRecogniser;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.Authorities;
import scrutiny.reference.Authority;
import scrutiny.reference.AuthorityFinder;
import scrutiny.reference.AuthorityMention;

/** Lists the recognisers for articles, one for each kind of fact. */
public final class ArticleRecognisers {
  private ArticleRecognisers() {}

  /** Returns the recognisers in the order in which their facts are written. */
  public static List<Recogniser> of(Authorities register, AuthorityFinder finder) {
    return List.of(
        new HeadlineRecogniser(finder),
        new AuthorityRecogniser(finder),
        new PublisherRecogniser(),
        new OrganisationRecogniser(),
        new ArticleInspectionRecogniser(finder),
        new InspectionReferenceRecogniser(finder),
        new ArticleJudgementRecogniser(finder),
        new PeopleRecogniser(finder),
        new TenureRecogniser(finder),
        new OrganisationChangeRecogniser(finder),
        new StatementRecogniser(finder),
        new ArticleFindingRecogniser(finder),
        new ArticleFigureRecogniser(finder),
        new ProgrammeRecogniser(document -> soleAuthority(finder, document), register.all()));
  }

  /** Returns the council that an article names; empty if it names none or several. */
  private static Optional<Authority> soleAuthority(
      AuthorityFinder finder, StructuredDocument document) {
    List<Authority> named =
        finder.find(document.document().text().characters()).stream()
            .map(AuthorityMention::authority)
            .distinct()
            .limit(2)
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }
}
