package scrutiny.recognise;

import java.util.List;
import scrutiny.recognise.article.AuthorityRecogniser;
import scrutiny.recognise.article.FigureRecogniser;
import scrutiny.recognise.article.HeadlineRecogniser;
import scrutiny.recognise.article.InspectionRecogniser;
import scrutiny.recognise.article.JudgementRecogniser;
import scrutiny.recognise.article.PeopleRecogniser;
import scrutiny.recognise.article.StatementRecogniser;
import scrutiny.reference.AuthorityFinder;

/** What is read from articles, one recogniser a kind of fact. */
public final class ArticleRecognisers {
  private ArticleRecognisers() {}

  /** The recognisers, in the order in which their facts are written. */
  public static List<Recogniser> of(AuthorityFinder finder) {
    return List.of(
        new HeadlineRecogniser(finder),
        new AuthorityRecogniser(finder),
        new InspectionRecogniser(finder),
        new JudgementRecogniser(finder),
        new PeopleRecogniser(finder),
        new StatementRecogniser(finder),
        new FigureRecogniser(finder));
  }
}
