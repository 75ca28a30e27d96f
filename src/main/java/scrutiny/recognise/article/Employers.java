package scrutiny.recognise.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Body;
import scrutiny.fact.Gss;
import scrutiny.fact.Role;
import scrutiny.recognise.article.Subjects.AuthorityGroup;
import scrutiny.text.Span;

/** Tells for whom the people of an article hold their roles. */
final class Employers {
  static final Body PRESS = new Body.Other("press");

  /** Before a council's name: it employed somebody once. */
  private static final Pattern FORMER =
      Pattern.compile(
          "\\b(?:(?:former|formerly|previously|ex)\\b[^.,;]{0,50}\\b(?:of|at|for|with)|(?:came|comes|joins|joined|moved|moves|arrived|arrives|recruited|hired)\\b[^.,;]{0,30}\\bfrom)\\s+(?:the\\s+)?$|\\bformer\\b[^.,;]{0,40}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AT = Pattern.compile("\\s+(?:of|at|for|in|with)\\s+(?:the\\s+)?");
  private static final int MAX_COUNCIL_DISTANCE = 14;

  private final Article article;
  private final String text;

  Employers(Article article) {
    this.article = article;
    this.text = article.characters();
  }

  /** The body outside the council that stands before a name with no role: "NHS Devon nurse …". */
  Body employerBefore(int number, PersonNames.PersonNameMatch name, String preceding) {
    Matcher outside = OtherBodies.OUTSIDE.matcher(preceding);
    return outside.find() && !name.isCouncillor()
        ? new Body.Other(outside.group(1).strip())
        : council(number, name.span());
  }

  /**
   * The body in which a role is held.
   *
   * @param evidence name and role as written
   * @param roleEnd where the role ends
   */
  Body employerIn(int number, Role role, Span evidence, int roleEnd) {
    return switch (role) {
      case LEAD_INSPECTOR, OFSTED_NATIONAL -> Body.OFSTED;
      case MINISTER -> new Body.Other("Government");
      case JOURNALIST -> PRESS;
      default -> {
        String behind = text.substring(roleEnd, Math.min(text.length(), roleEnd + 90));
        Matcher own = OtherBodies.ORGANISATION.matcher(behind);
        if (text.substring(evidence.start(), roleEnd).matches("(?s).*\\bMP\\b.*")) {
          yield new Body.Other("Parliament");
        }
        Matcher within =
            OtherBodies.ORGANISATION_OF.matcher(text).region(evidence.start(), roleEnd);
        if (own.find()) {
          yield new Body.Other(own.group(1).strip());
        }
        yield within.find()
            ? new Body.Other(within.group(1).strip())
            : councilAfter(roleEnd).orElseGet(() -> council(number, evidence));
      }
    };
  }

  /** The council named right behind a role: "commissioner at Merton". */
  private Optional<Body> councilAfter(int roleEnd) {
    return article.namings().stream()
        .filter(n -> n.start() > roleEnd && n.start() < roleEnd + MAX_COUNCIL_DISTANCE)
        .filter(n -> AT.matcher(text).region(roleEnd, n.start()).matches())
        .findFirst()
        .map(n -> new Body.Council(new Gss(n.authority().gss())));
  }

  /** The council for which somebody speaks who is named at a place. */
  Body council(int number, Span place) {
    int reach = Math.min(article.sentences().get(number).span().end(), place.end() + 40);
    return article.namings().stream()
        .filter(n ->
            n.start() >= place.start() - 40
                && n.end() <= reach
                && article.sentences().get(number).span().contains(Article.span(n)))
        .filter(n ->
            !FORMER
                .matcher(text)
                .region(place.start() - Math.min(60, place.start()), n.start())
                .find())
        .findFirst()
        .<Body>map(n -> new Body.Council(new Gss(n.authority().gss())))
        .orElseGet(() -> {
          AuthorityGroup about = article.subjectAt(number, place);
          return about.isEmpty()
              ? new Body.Other("council")
              : new Body.Council(about.authorities().getFirst());
        });
  }
}
