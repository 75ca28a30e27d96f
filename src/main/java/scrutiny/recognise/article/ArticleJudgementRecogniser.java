package scrutiny.recognise.article;

import java.util.List;
import scrutiny.fact.Fact;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.Status;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.AuthorityFinder;

/** Reads the grades that an article reports or recalls, with each sentence that does so. */
public final class ArticleJudgementRecogniser implements Recogniser {
  private final AuthorityFinder finder;

  public ArticleJudgementRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    Article article = Article.of(document, finder);
    List<Fact> facts =
        JudgedGrades.of(article).all().stream()
            .<Fact>map(judged ->
                new JudgementStated(
                    article.quote(judged.mention().evidence()),
                    judged.inspection().id(),
                    judged.area(),
                    judged.mention().grade(),
                    judged.inspection().isRecalled() ? Status.PREVIOUS : Status.CURRENT))
            .toList();
    return Reading.of(facts);
  }
}
