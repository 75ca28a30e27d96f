package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import scrutiny.fact.AuthorityMentioned;
import scrutiny.fact.Fact;
import scrutiny.fact.Gss;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.AuthorityFinder;
import scrutiny.reference.AuthorityMention;

/** Reads which councils an article names, each where each of its names stands first. */
public final class AuthorityRecogniser implements Recogniser {
  private final AuthorityFinder finder;

  public AuthorityRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    Article article = Article.of(document, finder);
    List<Fact> facts = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (AuthorityMention naming : article.namings()) {
      Gss authority = new Gss(naming.authority().gss());
      if (named.add(authority.code() + naming.nameIn(article.characters()))) {
        facts.add(new AuthorityMentioned(article.quote(Article.span(naming)), authority));
      }
    }
    return Reading.of(facts);
  }
}
