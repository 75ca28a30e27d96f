package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import scrutiny.fact.Fact;
import scrutiny.fact.Gss;
import scrutiny.fact.Place;
import scrutiny.layout.LaidOut;
import scrutiny.recognise.Reading;
import scrutiny.recognise.Recogniser;
import scrutiny.recognise.figure.Figures;
import scrutiny.recognise.figure.Lead;
import scrutiny.recognise.figure.Stated;
import scrutiny.reference.AuthorityFinder;

/** Reads the figures that articles state of one authority. */
public final class FigureRecogniser implements Recogniser {
  private final AuthorityFinder finder;

  public FigureRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(LaidOut document) {
    Article article = Article.of(document, finder);
    Figures figures = new Figures(article.text());
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      for (Stated figure : figures.in(article.sentences().get(i).span(), Lead.NONE)) {
        List<Gss> about = article.about(i, figure.amount().words().span()).authorities();
        if (about.size() == 1) {
          facts.add(figure.fact(new Place.Named(about.getFirst())));
        }
      }
    }
    return Reading.of(facts);
  }
}
