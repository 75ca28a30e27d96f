package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import scrutiny.fact.Fact;
import scrutiny.fact.Gss;
import scrutiny.fact.Place;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.figure.ExtractedFigure;
import scrutiny.recognise.figure.FigureContext;
import scrutiny.recognise.figure.FigureExtractor;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.AuthorityFinder;

/** Reads the figures that an article states about a single authority. */
public final class ArticleFigureRecogniser implements Recogniser {
  private final AuthorityFinder finder;

  public ArticleFigureRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    Article article = Article.of(document, finder);
    FigureExtractor figures = new FigureExtractor(article.text());
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      for (ExtractedFigure figure :
          figures.extract(article.sentences().get(i).span(), FigureContext.NONE)) {
        List<Gss> about = article.subjectAt(i, figure.amount().words().span()).authorities();
        if (about.size() == 1) {
          facts.add(figure.toFact(new Place.Named(about.getFirst())));
        }
      }
    }
    return Reading.of(facts);
  }
}
