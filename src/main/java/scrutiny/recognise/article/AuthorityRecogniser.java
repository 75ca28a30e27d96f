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

/** Reads which councils an article names, with the first occurrence of each of their names. */
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
    for (AuthorityMention mention : article.authorityMentions()) {
      Gss authority = new Gss(mention.authority().gss());
      if (named.add(authority.code() + mention.nameIn(article.characters()))) {
        facts.add(new AuthorityMentioned(article.quote(Article.span(mention)), authority));
      }
    }
    return Reading.of(facts);
  }
}
