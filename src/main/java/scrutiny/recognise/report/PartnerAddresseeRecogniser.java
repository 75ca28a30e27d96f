package scrutiny.recognise.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import scrutiny.reference.Authority;
import scrutiny.reference.FirstNames;
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
          "(?i)\\b(?:BCU|superintendent|NHS|CCG|ICB|police|constabulary|probation|health|clinical|crime|youth|CRC|NPS|CCGs|Cafcass|integrated"
              + " care board|rehabilitation)\\b");

  private static final Pattern POLICE_COMMISSIONER =
      Pattern.compile(
          "(?i)^(?:\\p{L}+ )*police(?:,? fire)? (?:and|&) crime commissioner\\b|^mayor of\\b");

  /** The roles that only councils have. */
  private static final Set<Role> COUNCIL_ROLES =
      EnumSet.of(Role.DIRECTOR_OF_CHILDRENS_SERVICES, Role.CABINET_MEMBER, Role.COUNCIL_LEADER);

  private static final Pattern DEPUTY = Pattern.compile("(?i)^(?:deputy|assistant)\\b");

  /** The space before a person's title that follows other words. */
  private static final Pattern NEXT_PARTNER =
      Pattern.compile(
          "(?<=[\\p{L})]) +(?=(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Cllr|Councillor) \\p{Lu}[^,]{2,40},)");

  private static final Pattern STARTS_WITH_POST = Pattern.compile(PostWords.ANY + "\\b");

  private static final String NAME_WORD =
      "(?!"
          + PostWords.ANY
          + "\\b|North\\b|South\\b|East\\b|West\\b|Central\\b|Greater\\b)\\p{Lu}[\\p{L}'’-]+";

  /** A name of two or three words, followed by a post without a comma. */
  private static final Pattern NAME_WITHOUT_COMMA =
      Pattern.compile(
          "(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame) )?(?:"
              + NAME_WORD
              + " ){1,2}"
              + NAME_WORD
              + "(?= "
              + PostWords.ANY
              + "\\b)");

  /** What stands between a name and a post: a comma, or a dash or bracket after a space. */
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          ",|\\s[\\u2010-\\u2015-]\\s|\\s\\(|[:;]\\s|\\t|\\n(?=" + PostWords.ANY + "\\b)");

  /** A line of at least this length may be continued in the next. */
  private static final int WRAPPED_LENGTH = 60;

  private static final Pattern COMPLETE =
      Pattern.compile(
          "(?i)\\b(?:council|CCG|ICB|board|group|police|constabulary|service|team|trust|company|partnership|LSCB"
              + "|cafcass|commissioner)\\W*$");

  /** The board or partnership that somebody chairs. */
  private static final Pattern SAFEGUARDING_BODY =
      Pattern.compile(
          "(?i)(?:\\b(?:of|for|at)\\s+|,\\s*)(?:the\\s+)?(?<name>[^,;]{0,60}?(?:\\bLSCB\\b|\\bLSCP\\b|\\bsafeguarding\\s+[^,;]{0,30}?(?:board|partnership)))");

  /** A name after the last comma that is one of a body: by its kind, or an abbreviation. */
  private static final Pattern ANY_BODY =
      Pattern.compile(
          "^\\p{Lu}{3,6}$|^\\p{Lu}.*\\b(?:Trust|Service|Partnership|Foundation|Company|Agency|Society|College|Hospitals?"
              + "|Group|Limited|Ltd|Academy|School|BCU)$");

  private static final Pattern BRACKETED = Pattern.compile("\\s*\\([^)]*\\)(?=\\s*$)");

  /**
   * By statute, an independent scrutineer is of the partnership of those who safeguard children.
   */
  private static final Pattern SCRUTINEER = Pattern.compile("(?i)\\bscrutineer\\b");

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
    Optional<Partners> all = inspected.of(document).map(a -> Partners.of(document.document(), a));
    List<Fact> facts = new ArrayList<>();
    for (Block block : Cover.of(document).letterhead()) {
      if (all.isPresent()) {
        for (Span partner : partners(document.document(), block)) {
          partner(document.document(), partner, all.get()).ifPresent(facts::add);
        }
      }
    }
    return Reading.of(facts);
  }

  /**
   * The bodies to one of which a partner belongs whose own is not named.
   *
   * @param together those to whom the letter is addressed together
   * @param safeguarding those who safeguard children, under their name if the letter has it
   */
  private record Partners(Body.Council council, Body together, Body safeguarding) {
    private static final String SAFEGUARDING =
        "\\s+Safeguarding\\s+Children(?:[’']?s)?\\s+Partnership\\b";

    static Partners of(Document document, Authority authority) {
      Body.Council council = new Body.Council(new Gss(authority.gss()));
      Body together = new Body.Partnership(council.gss());
      Body safeguarding =
          Pattern.compile("\\b" + Pattern.quote(authority.name()) + SAFEGUARDING)
              .matcher(document.text().characters())
              .results()
              .findFirst()
              .<Body>map(name -> new Body.Other(name.group().replaceAll("\\s+", " ")))
              .orElse(together);
      return new Partners(council, together, safeguarding);
    }

    /** Returns the body of somebody with a post. */
    Body of(String post) {
      return SCRUTINEER.matcher(post).find() ? safeguarding : together;
    }
  }

  /** Returns the spans of the partners, each of which begins with a name. */
  private static List<Span> partners(Document document, Block block) {
    String text = document.text().characters();
    List<Span> partners = new ArrayList<>();
    List<Span> lines =
        block instanceof Block.Table table
            ? table.rows().stream()
                .map(row -> row.cells().getFirst().to(row.cells().getLast()))
                .toList()
            : Lines.of(document, block).stream()
                .flatMap(line -> splitLine(text, line).stream())
                .toList();
    Optional<Span> before = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      boolean continued = before.filter(b -> mayContinue(text, b)).isPresent();
      before = Optional.of(line);
      // A name may stand alone above the post.
      boolean named =
          name(text, line).isPresent()
              || (i + 1 < lines.size() && isNameAbovePost(text, line, lines.get(i + 1)));
      if (named && !(continued && lacksSeparator(text, line))) {
        partners.add(line);
      } else if (!partners.isEmpty()) {
        partners.add(partners.removeLast().to(line));
      }
    }
    return partners;
  }

  private static boolean isNameAbovePost(String text, Span line, Span next) {
    return STARTS_WITH_POST.matcher(text).region(next.start(), next.end()).lookingAt()
        && PersonName.find(text, line)
            .filter(n -> text.substring(n.span().end(), line.end()).isBlank())
            .filter(n -> !OTHER_BODY.matcher(n.name()).find())
            .isPresent();
  }

  private static boolean mayContinue(String text, Span line) {
    return line.length() >= WRAPPED_LENGTH
        && !COMPLETE.matcher(text.substring(line.start(), line.end())).find();
  }

  /** Returns whether only the words tell a name from what follows it, and none is a first name. */
  private static boolean lacksSeparator(String text, Span line) {
    return NAME_WITHOUT_COMMA.matcher(text).region(line.start(), line.end()).lookingAt()
        && !FirstNames.isListed(text.substring(line.start(), line.end()).split(" ", 2)[0]);
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
    Matcher separator = AFTER_NAME.matcher(text).region(line.start(), line.end());
    return separator.find() ? separator.start() : -1;
  }

  private Optional<Addressed> partner(Document document, Span partner, Partners all) {
    String text = document.text().characters();
    return name(text, partner)
        .map(name -> {
          String title =
              text.substring(nameEnd(text, partner), partner.end())
                  .replaceAll("^[\\s,:;(\\u2010-\\u2015-]+", "")
                  .replaceAll("\\s+", " ")
                  .replaceAll("[\\s,;(\\[]+$", "");
          Optional<RolePhrases.RoleMention> role =
              RolePhrases.first(title, new Span(0, title.length()));
          Body organisation = organisation(title, all, role.map(RolePhrases.RoleMention::role));
          return new Addressed(
              document.text().quote(partner),
              name.name(),
              organisation.equals(all.council())
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
    return role.filter(r -> r == Role.CHIEF_EXECUTIVE || r == Role.BOARD_CHAIR).orElse(Role.OTHER);
  }

  /** Returns the body that a title names or implies. */
  private Body organisation(String written, Partners all, Optional<Role> role) {
    String bare = BRACKETED.matcher(written).replaceAll("");
    String title = OTHER_BODY.matcher(written.substring(bare.length())).find() ? written : bare;
    String last = title.substring(title.lastIndexOf(',') + 1).strip();
    if (COUNCIL.matcher(last).find()) {
      return all.council();
    }
    Optional<OrganisationFinder.NameMatch> registered = organisations.first(title);
    if (registered.isPresent()) {
      String name = title.substring(registered.get().start(), registered.get().end());
      return new Body.Other(HealthBodies.fullName(name));
    }
    Matcher safeguarding = SAFEGUARDING_BODY.matcher(title);
    if (safeguarding.find()) {
      return new Body.Other(safeguarding.group("name").strip());
    }
    if (!last.equals(title) && ANY_BODY.matcher(last).find()) {
      return new Body.Other(HealthBodies.fullName(last));
    }
    if (!OTHER_BODY.matcher(title).find()) {
      return COUNCIL.matcher(title).find() || role.filter(COUNCIL_ROLES::contains).isPresent()
          ? all.council()
          : all.of(title);
    }
    return OrganisationNames.withoutPost(POLICE_COMMISSIONER.matcher(title).find() ? title : last)
        .<Body>map(name -> new Body.Other(HealthBodies.fullName(name)))
        .orElseGet(() -> all.of(title));
  }
}
