package scrutiny.recognise;

import java.util.List;
import java.util.Optional;
import scrutiny.layout.LaidOut;
import scrutiny.recognise.article.AuthorityRecogniser;
import scrutiny.recognise.article.FigureRecogniser;
import scrutiny.recognise.article.FindingRecogniser;
import scrutiny.recognise.article.HeadlineRecogniser;
import scrutiny.recognise.article.InspectionRecogniser;
import scrutiny.recognise.article.JudgementRecogniser;
import scrutiny.recognise.article.OrganisationChangeRecogniser;
import scrutiny.recognise.article.PeopleRecogniser;
import scrutiny.recognise.article.PublisherRecogniser;
import scrutiny.recognise.article.RecallRecogniser;
import scrutiny.recognise.article.StatementRecogniser;
import scrutiny.recognise.article.TenureRecogniser;
import scrutiny.reference.Authorities;
import scrutiny.reference.Authority;
import scrutiny.reference.AuthorityFinder;
import scrutiny.reference.Naming;

/** What is read from articles, one recogniser a kind of fact. */
public final class ArticleRecognisers {
  private ArticleRecognisers() {}

  /** The recognisers, in the order in which their facts are written. */
  public static List<Recogniser> of(Authorities register, AuthorityFinder finder) {
    return List.of(
        new HeadlineRecogniser(finder),
        new AuthorityRecogniser(finder),
        new PublisherRecogniser(),
        new OrganisationRecogniser(),
        new InspectionRecogniser(finder),
        new RecallRecogniser(finder),
        new JudgementRecogniser(finder),
        new PeopleRecogniser(finder),
        new TenureRecogniser(finder),
        new OrganisationChangeRecogniser(finder),
        new StatementRecogniser(finder),
        new FindingRecogniser(finder),
        new FigureRecogniser(finder),
        new ProgrammeRecogniser(document -> one(finder, document), register.all()));
  }

  /** The only council that an article names. */
  private static Optional<Authority> one(AuthorityFinder finder, LaidOut document) {
    List<Authority> named =
        finder.find(document.document().text().characters()).stream()
            .map(Naming::authority)
            .distinct()
            .limit(2)
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }
}
