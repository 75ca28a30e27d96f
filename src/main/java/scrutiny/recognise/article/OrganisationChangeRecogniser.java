package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutiny.fact.Body;
import scrutiny.fact.Gss;
import scrutiny.fact.OrganisationChanged;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.AuthorityFinder;

/** Reads changes in the organisation of a council's services, each change once. */
public final class OrganisationChangeRecogniser implements Recogniser {
  private final AuthorityFinder finder;

  public OrganisationChangeRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    Article article = Article.of(document, finder);
    List<OrganisationChanged> changes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Sentence sentence : article.sentences()) {
      OrganisationChanges.in(article, sentence.span())
          .filter(mention -> !sentence.heading())
          .flatMap(mention -> changed(article, mention))
          .filter(c -> seen.add(c.authority() + " " + c.change()))
          .ifPresent(changes::add);
    }
    return Reading.of(changes);
  }

  private static Optional<OrganisationChanged> changed(
      Article article, OrganisationChanges.ChangeMention mention) {
    return article.councilAt(mention.span()) instanceof Body.Council(Gss gss)
        ? Optional.of(
            new OrganisationChanged(
                article.quote(mention.span()),
                gss,
                mention.change(),
                mention.date().flatMap(ArticleDates.ArticleDate::start)))
        : Optional.empty();
  }
}
