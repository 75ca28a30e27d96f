package scrutiny.recognise.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Body;
import scrutiny.fact.Gss;
import scrutiny.fact.Role;
import scrutiny.recognise.article.Subjects.AuthorityGroup;
import scrutiny.text.Span;

/** Determines the bodies in which the people of an article hold their roles. */
final class Employers {
  /** The press. */
  static final Body PRESS = new Body.Other("press");

  /** Parliament, in which its members hold their seats. */
  static final Body PARLIAMENT = new Body.Other("Parliament");

  /** Matches right before the name of a council that employed somebody once. */
  private static final Pattern FORMER =
      Pattern.compile(
          "\\b(?:(?:former|formerly|previously|ex)\\b[^.,;]{0,50}\\b(?:of|at|for|with)|(?:came|comes|joins|joined|moved|moves|arrived|arrives|recruited|hired)\\b[^.,;]{0,30}\\bfrom)\\s+(?:the\\s+)?$|\\bformer\\b[^.,;]{0,40}$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AT = Pattern.compile("\\s+(?:of|at|for|in|with)\\s+(?:the\\s+)?");
  private static final int MAX_COUNCIL_DISTANCE = 14;

  private static final String AREA = "\\p{Lu}[\\p{L}-]+(?:\\s+(?:and\\s+)?\\p{Lu}[\\p{L}-]+){0,3}";

  /** The office of a police and crime commissioner, with its area before or after it. */
  private static final Pattern POLICING_BODY =
      Pattern.compile(
          "(?:(?!Police\\b)"
              + AREA
              + "?\\s+)?(?i:police(?:,?\\s+fire)?,?\\s+and\\s+crime\\s+commissioner)(?:\\s+for\\s+"
              + AREA
              + ")?");

  /** The name of an area before a role is at most this long. */
  private static final int MAX_AREA_LENGTH = 40;

  private final Article article;
  private final String text;

  Employers(Article article) {
    this.article = article;
    this.text = article.characters();
  }

  /** Returns the body of a name without a role: one named before it, as in "NHS Devon nurse …". */
  Body employerBefore(int number, PersonNames.PersonNameMatch name, String preceding) {
    Matcher outside = OtherBodies.OUTSIDE.matcher(preceding);
    return outside.find() && !name.isCouncillor()
        ? new Body.Other(outside.group(1).strip())
        : council(number, name.span());
  }

  /**
   * Returns the body in which a role is held.
   *
   * @param evidence the span of name and role
   * @param roleEnd the offset after the role
   */
  Body employerIn(int number, Role role, Span evidence, int roleEnd) {
    return switch (role) {
      case LEAD_INSPECTOR, TEAM_INSPECTOR, OFSTED_NATIONAL -> Body.OFSTED;
      case MINISTER -> new Body.Other("Government");
      case POLICE_AND_CRIME_COMMISSIONER -> policingBody(evidence.start(), roleEnd);
      case JOURNALIST -> PRESS;
      default -> {
        String after = text.substring(roleEnd, Math.min(text.length(), roleEnd + 90));
        Matcher organisation = OtherBodies.ORGANISATION.matcher(after);
        if (text.substring(evidence.start(), roleEnd).matches("(?s).*\\bMPs?\\b.*")) {
          yield PARLIAMENT;
        }
        Matcher organisationOf =
            OtherBodies.ORGANISATION_OF.matcher(text).region(evidence.start(), roleEnd);
        if (organisation.find()) {
          yield new Body.Other(organisation.group(1).strip());
        }
        yield organisationOf.find()
            ? new Body.Other(organisationOf.group(1).strip())
            : councilAfter(roleEnd).orElseGet(() -> council(number, evidence));
      }
    };
  }

  /** Returns the police and crime commissioner's office, by its area if that is named. */
  private Body policingBody(int start, int roleEnd) {
    Matcher office =
        POLICING_BODY.matcher(text).region(Math.max(0, start - MAX_AREA_LENGTH), roleEnd);
    String name = "Police and Crime Commissioner";
    while (office.find()) {
      name = office.group().replaceAll("\\s+", " ");
    }
    return new Body.Other(name);
  }

  /** Returns the council named right after a role: "commissioner at Merton". */
  private Optional<Body> councilAfter(int roleEnd) {
    return article.authorityMentions().stream()
        .filter(n -> n.start() > roleEnd && n.start() < roleEnd + MAX_COUNCIL_DISTANCE)
        .filter(n -> AT.matcher(text).region(roleEnd, n.start()).matches())
        .findFirst()
        .map(n -> new Body.Council(new Gss(n.authority().gss())));
  }

  /** Returns the council for which somebody named at a span speaks. */
  Body council(int number, Span span) {
    int limit = Math.min(article.sentences().get(number).span().end(), span.end() + 40);
    return article.authorityMentions().stream()
        .filter(n ->
            n.start() >= span.start() - 40
                && n.end() <= limit
                && article.sentences().get(number).span().contains(Article.span(n)))
        .filter(n ->
            !FORMER
                .matcher(text)
                .region(span.start() - Math.min(60, span.start()), n.start())
                .find())
        .findFirst()
        .<Body>map(n -> new Body.Council(new Gss(n.authority().gss())))
        .orElseGet(() -> {
          AuthorityGroup about = article.subjectAt(number, span);
          return about.isEmpty()
              ? new Body.Other("council")
              : new Body.Council(about.authorities().getFirst());
        });
  }
}
