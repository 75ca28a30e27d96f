package scrutiny.recognise.mention;

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

/**
 * Reads which authorities a document names, each where each of its names stands first: so a
 * document that uses a short form shows whose it is.
 */
public final class AuthorityMentionRecogniser implements Recogniser {
  private final AuthorityFinder finder;

  public AuthorityMentionRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    List<Fact> facts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String text = document.document().text().characters();
    for (AuthorityMention naming : finder.find(text)) {
      if (seen.add(naming.authority().gss() + naming.nameIn(text))) {
        facts.add(
            new AuthorityMentioned(
                document.document().text().quote(naming.start(), naming.end()),
                new Gss(naming.authority().gss())));
      }
    }
    return Reading.of(facts);
  }
}
