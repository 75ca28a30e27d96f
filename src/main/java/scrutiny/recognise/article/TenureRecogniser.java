package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import scrutiny.fact.TenureTold;
import scrutiny.layout.LaidOut;
import scrutiny.recognise.Reading;
import scrutiny.recognise.Recogniser;
import scrutiny.reference.AuthorityFinder;

/** Reads how long people have held their posts, who held them before, and who is to come. */
public final class TenureRecogniser implements Recogniser {
  private final AuthorityFinder finder;

  public TenureRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(LaidOut document) {
    Article article = Article.of(document, finder);
    List<People.Person> people = People.of(article);
    List<TenureTold> told = new ArrayList<>(Tenures.of(article, people));
    told.addAll(NamelessPosts.of(article, people));
    return Reading.of(told);
  }
}
