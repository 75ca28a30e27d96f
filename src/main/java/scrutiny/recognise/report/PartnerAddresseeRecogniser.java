package scrutiny.recognise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.Addressed;
import scrutiny.fact.Body;
import scrutiny.fact.Fact;
import scrutiny.fact.Gss;
import scrutiny.fact.Kind;
import scrutiny.fact.Role;
import scrutiny.layout.DocumentForm;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.phrase.PersonName;
import scrutiny.recognise.phrase.RolePhrases;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.OrganisationFinder;
import scrutiny.reference.OrganisationNames;
import scrutiny.text.Span;

/**
 * Reads the partners to whom four inspectorates write: one per line, with the name before the first
 * comma and the organisation after the last; a long line continues in the next.
 */
final class PartnerAddresseeRecogniser implements Recogniser {
  private static final Pattern COUNCIL =
      Pattern.compile("(?i)\\b(?:council|borough|local authority|city of)\\b");

  private static final Pattern OTHER_BODY =
      Pattern.compile(
          "(?i)\\b(?:NHS|CCG|ICB|police|constabulary|probation|health|clinical|crime|youth|CRC|NPS|CCGs|Cafcass|integrated"
              + " care board|rehabilitation)\\b");

  private static final Pattern POLICE_COMMISSIONER =
      Pattern.compile(
          "(?i)^(?:\\p{L}+ )*police(?:,? fire)? (?:and|&) crime commissioner\\b|^mayor of\\b");

  private static final Pattern DEPUTY = Pattern.compile("(?i)^(?:deputy|assistant)\\b");

  /** The space before a person's title that follows other words. */
  private static final Pattern NEXT_PARTNER =
      Pattern.compile(
          "(?<=[\\p{L})]) +(?=(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Cllr|Councillor) \\p{Lu}[^,]{2,40},)");

  /** A name of two or three words, followed by a post without a comma. */
  private static final Pattern NAME_WITHOUT_COMMA =
      Pattern.compile(
          "(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame) )?(?:\\p{Lu}[\\p{L}'’-]+ ){1,2}\\p{Lu}[\\p{L}'’-]+(?="
              + " (?:Accountable Officer|Chief"
              + " (?:Executive|Officer|Operating|Nurs)|(?:Executive|Corporate|Managing|Strategic|Interim|Acting|Deputy|Assistant)"
              + " \\p{Lu}|Director (?:of|for)|Head of|Chair of|Independent (?:Chair|Scrutineer)))");

  private final InspectedAuthority inspected;
  private final OrganisationFinder organisations;

  PartnerAddresseeRecogniser(InspectedAuthority inspected, OrganisationFinder organisations) {
    this.inspected = inspected;
    this.organisations = organisations;
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    if (document.kind() != Kind.JTAI || document.form() != DocumentForm.LETTER) {
      return Reading.empty();
    }
    Optional<Body> council = inspected.of(document).map(a -> new Body.Council(new Gss(a.gss())));
    List<Fact> facts = new ArrayList<>();
    for (Block block : Cover.of(document).letterhead()) {
      if (council.isPresent() && !(block instanceof Block.Table)) {
        for (Span partner : partners(document.document(), block)) {
          partner(document.document(), partner, council.get()).ifPresent(facts::add);
        }
      }
    }
    return Reading.of(facts);
  }

  /** Returns the spans of the partners, each of which begins with a name. */
  private static List<Span> partners(Document document, Block block) {
    String text = document.text().characters();
    List<Span> partners = new ArrayList<>();
    List<Span> lines =
        Lines.of(document, block).stream().flatMap(line -> splitLine(text, line).stream()).toList();
    for (Span line : lines) {
      if (name(text, line).isPresent()) {
        partners.add(line);
      } else if (!partners.isEmpty()) {
        partners.add(partners.removeLast().to(line));
      }
    }
    return partners;
  }

  /** Splits a line where the next partner, introduced by a person's title, begins. */
  private static List<Span> splitLine(String text, Span line) {
    List<Span> parts = new ArrayList<>();
    Matcher next = NEXT_PARTNER.matcher(text).region(line.start(), line.end());
    int start = line.start();
    while (next.find()) {
      parts.add(new Span(start, next.start()));
      start = next.end();
    }
    parts.add(new Span(start, line.end()));
    return parts;
  }

  private static Optional<PersonName> name(String text, Span line) {
    int comma = nameEnd(text, line);
    if (comma < 0) {
      return Optional.empty();
    }
    Span name = new Span(line.start(), comma);
    return PersonName.find(text, name)
        .filter(n -> text.substring(n.span().end(), comma).isBlank())
        .filter(n -> !OTHER_BODY.matcher(n.name()).find());
  }

  /** Returns where a name ends: before a post if the comma is missing, else at the comma; or -1. */
  private static int nameEnd(String text, Span line) {
    Matcher nameBeforePost = NAME_WITHOUT_COMMA.matcher(text).region(line.start(), line.end());
    if (nameBeforePost.lookingAt()) {
      return nameBeforePost.end();
    }
    int comma = text.indexOf(',', line.start());
    return comma < line.end() ? comma : -1;
  }

  private Optional<Addressed> partner(Document document, Span partner, Body council) {
    String text = document.text().characters();
    return name(text, partner)
        .map(name -> {
          String title =
              text.substring(nameEnd(text, partner), partner.end())
                  .replaceAll("^,", "")
                  .replaceAll("\\s+", " ")
                  .strip();
          Optional<RolePhrases.RoleMention> role =
              RolePhrases.first(title, new Span(0, title.length()));
          Body organisation = organisation(title, council);
          return new Addressed(
              document.text().quote(partner),
              name.name(),
              organisation.equals(council)
                  ? role.map(RolePhrases.RoleMention::role).orElse(Role.OTHER)
                  : partnerRole(title, role.map(RolePhrases.RoleMention::role)),
              title,
              organisation,
              role.map(RolePhrases.RoleMention::interim).orElse(false));
        });
  }

  /** Returns a role in a partner's body; the roles of councils do not exist there. */
  private static Role partnerRole(String title, Optional<Role> role) {
    if (POLICE_COMMISSIONER.matcher(title).find()) {
      return DEPUTY.matcher(title).find() ? Role.OTHER : Role.POLICE_AND_CRIME_COMMISSIONER;
    }
    return role.filter(Role.CHIEF_EXECUTIVE::equals).orElse(Role.OTHER);
  }

  /** Returns the body that a title names, or the council if it names no other. */
  private Body organisation(String title, Body council) {
    String last = title.substring(title.lastIndexOf(',') + 1).strip();
    if (COUNCIL.matcher(last).find()) {
      return council;
    }
    Optional<OrganisationFinder.NameMatch> registered = organisations.first(title);
    if (registered.isPresent()) {
      String name = title.substring(registered.get().start(), registered.get().end());
      return new Body.Other(HealthBodies.fullName(name));
    }
    if (!OTHER_BODY.matcher(title).find()) {
      return council;
    }
    return OrganisationNames.withoutPost(POLICE_COMMISSIONER.matcher(title).find() ? title : last)
        .<Body>map(name -> new Body.Other(HealthBodies.fullName(name)))
        .orElse(council);
  }
}
