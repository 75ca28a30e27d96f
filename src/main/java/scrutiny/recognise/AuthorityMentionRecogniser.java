package scrutiny.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import scrutiny.fact.AuthorityMentioned;
import scrutiny.fact.Fact;
import scrutiny.fact.Gss;
import scrutiny.layout.LaidOut;
import scrutiny.reference.AuthorityFinder;
import scrutiny.reference.Naming;

/** Reads which authorities a document names, each where it does so first. */
final class AuthorityMentionRecogniser implements Recogniser {
  private final AuthorityFinder finder;

  AuthorityMentionRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(LaidOut document) {
    List<Fact> facts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Naming naming : finder.find(document.document().text().characters())) {
      if (seen.add(naming.authority().gss())) {
        facts.add(
            new AuthorityMentioned(
                document.document().text().quote(naming.start(), naming.end()),
                new Gss(naming.authority().gss())));
      }
    }
    return Reading.of(facts);
  }
}
