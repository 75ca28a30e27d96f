package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrutiny.fact.Fact;
import scrutiny.fact.OfficerNamed;
import scrutiny.fact.PartialDate;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.AuthorityFinder;

/** Reads the people whom an article names, with their roles. */
public final class PeopleRecogniser implements Recogniser {
  private final AuthorityFinder finder;

  public PeopleRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    Article article = Article.of(document, finder);
    Optional<PartialDate> day = article.written().map(PartialDate::of);
    List<Fact> facts = new ArrayList<>();
    for (ArticlePeople.NamedPerson person : ArticlePeople.of(article)) {
      facts.add(
          new OfficerNamed(
              article.quote(person.evidence()),
              person.name(),
              person.role(),
              person.title(),
              person.organisation(),
              day,
              person.interim()));
    }
    return Reading.of(facts);
  }
}
