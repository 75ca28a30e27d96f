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
 * Reads which authorities a document names: the first mention of each name of each authority, so
 * that a short form that the document uses can be resolved.
 */
public final class AuthorityMentionRecogniser implements Recogniser {
  private final AuthorityFinder finder;

  /** Creates a recogniser for the authorities that the finder knows. */
  public AuthorityMentionRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    List<Fact> facts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    String text = document.document().text().characters();
    for (AuthorityMention mention : finder.find(text)) {
      if (seen.add(mention.authority().gss() + mention.nameIn(text))) {
        facts.add(
            new AuthorityMentioned(
                document.document().text().quote(mention.start(), mention.end()),
                new Gss(mention.authority().gss())));
      }
    }
    return Reading.of(facts);
  }
}
