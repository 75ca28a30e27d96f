package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import scrutiny.fact.TenureStated;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.AuthorityFinder;

/** Reads when people took up or left posts, and who held or will hold them. */
public final class TenureRecogniser implements Recogniser {
  private final AuthorityFinder finder;

  public TenureRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    Article article = Article.of(document, finder);
    List<ArticlePeople.NamedPerson> people = ArticlePeople.of(article);
    List<TenureStated> tenures = new ArrayList<>(Tenures.of(article, people));
    tenures.addAll(UnnamedPostHolders.of(article, people));
    return Reading.of(tenures);
  }
}
