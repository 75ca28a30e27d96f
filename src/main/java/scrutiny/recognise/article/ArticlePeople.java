package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Body;
import scrutiny.fact.Role;
import scrutiny.recognise.phrase.RolePhrases;
import scrutiny.text.Span;

/** Finds the people whom an article names, with their roles. */
final class ArticlePeople {
  private static final String VERB =
      "(?:said|says|told|tells|added|adds|explained|commented|wrote|writes|praised|welcomed|called|described|stated|insisted|warned|admitted|apologised|thanked|asked|questioned|presented|reported|confirmed|acknowledged|pledged|promised|responded|replied|concluded|noted|highlighted|outlined|introduced|felt|thought|agreed|suggested|believes?|gave|paid"
          + " tribute|continued|argued|claimed|spoke|speaking)";
  private static final Pattern SPEAKS =
      Pattern.compile(
          "^(?:\\s*\\(\\p{L}[\\p{L},"
              + " &’'-]{1,40}\\))?(?:,[^,;.“\"]{2,90},)?\\s+(?:also\\s+|then\\s+|has\\s+|had\\s+)?"
              + VERB
              + "\\b");
  private static final Pattern ACTS = Pattern.compile("\\s+(?:" + VERB + "|\\p{Ll}{3,}ing)\\b");
  private static final Pattern SPOKEN =
      Pattern.compile("[,”\"’']\\s*(?:said|says|added|explained|commented|wrote)\\s+(?:the\\s+)?$");

  /** Matches "the council's" before a role. */
  private static final Pattern OWNER =
      Pattern.compile(
          "^(?:the )?(?:(?:council|authority)(?:[’']s)? )?(?:the )?(?=\\p{L}{3,}"
              + " ?(?:member|holder|leader|director|chief|for|of|lead)?)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LISTED =
      Pattern.compile(
          "(?:,|\\s+and|,\\s+and)\\s+(?:(?:Cllrs?|Clrs?|Councillors?|Mr|Mrs|Ms|Dr)\\s+)?");

  private static final Pattern OFFICER =
      Pattern.compile("\\b(?:director|officer|head|manager)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern OFFICER_NEXT =
      Pattern.compile(",?\\s+\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}’'-]+(?:,|\\s+\\p{Ll})");

  /** Matches a mention of a board right before the name of its chair. */
  private static final Pattern CHAIRED =
      Pattern.compile(
          "\\b(?:safeguarding|improvement|trust(?:[’']s)?)\\b[^.;]{0,60}?\\b(?:board|partnership|LSCB)\\b[^.;]{0,40}?\\bchaired"
              + " by\\s+$",
          Pattern.CASE_INSENSITIVE);

  /** Matches a relative clause up to the name at its end. */
  private static final Pattern RELATIVE = Pattern.compile(",\\s+(?:whose|which|who)\\b[^,;.]*$");

  /** Matches the start of a clause about the person named before it. */
  private static final Pattern RELATIVE_START =
      Pattern.compile(",\\s+(?:who|whose|\\p{Ll}{3,}ing)\\b");

  /** Matches the post that somebody held before, as a parenthesis after the name. */
  private static final Pattern FORMERLY =
      Pattern.compile(
          ",\\s+(?:until now|until recently|formerly|previously|lately|once)\\s[^,;.“”]{3,80},");

  /**
   * A person in a role.
   *
   * @param evidence the span of name and role
   * @param title the role as written; empty if only a form of address shows it
   */
  record NamedPerson(
      Span evidence, String name, Role role, String title, Body organisation, boolean interim) {
    String surname() {
      return name.substring(name.lastIndexOf(' ') + 1);
    }
  }

  private final Article article;
  private final String text;
  private final Employers employers;
  private final Trusts trusts;
  private final Map<String, NamedPerson> people = new LinkedHashMap<>();
  private final Set<String> fullNames = new HashSet<>();

  private ArticlePeople(Article article) {
    this.article = article;
    this.text = article.characters();
    this.employers = new Employers(article);
    this.trusts = new Trusts(article);
  }

  /** Returns the people of an article, each once, in the most specific role. */
  static List<NamedPerson> of(Article article) {
    ArticlePeople people = new ArticlePeople(article);
    for (int i = 0; i < article.sentences().size(); i++) {
      people.inSentence(i);
    }
    return List.copyOf(people.people.values());
  }

  private void inSentence(int number) {
    Sentence sentence = article.sentences().get(number);
    List<PersonNames.PersonNameMatch> names = PersonNames.in(article, sentence.span());
    names.stream().filter(n -> n.isFullName()).map(n -> n.name()).forEach(fullNames::add);
    Map<PersonNames.PersonNameMatch, RolePhrases.RoleMention> shared =
        SharedRoles.in(text, sentence.span(), names);
    List<NamedPerson> found = new ArrayList<>();
    for (int i = names.size() - 1; i >= 0; i--) {
      PersonNames.PersonNameMatch name = names.get(i);
      int from = i == 0 ? sentence.span().start() : names.get(i - 1).endWithLetters();
      int to = i + 1 < names.size() ? names.get(i + 1).startWithTitle() : sentence.span().end();
      person(
              number,
              name,
              new Span(from, name.startWithTitle()),
              new Span(name.endWithLetters(), to))
          .filter(p -> p.role() != Role.OTHER || !shared.containsKey(name))
          .or(() -> Optional.ofNullable(shared.get(name)).map(r -> sharing(number, name, r)))
          .or(() -> listed(name, found))
          .ifPresent(p -> found.add(0, p));
    }
    found.forEach(this::addOrMerge);
    for (int i = 0; i < names.size(); i++) {
      PersonNames.PersonNameMatch name = names.get(i);
      int from = i == 0 ? sentence.span().start() : names.get(i - 1).endWithLetters();
      int to = i + 1 < names.size() ? names.get(i + 1).startWithTitle() : sentence.span().end();
      boolean comes = Successions.isIntoPost(text, name.endWithLetters());
      if (found.stream()
          .filter(p -> !(comes && p.role() == Role.OTHER))
          .noneMatch(p -> p.name().equals(name.name()))) {
        Successions.person(
                article,
                people.values(),
                name,
                new Span(from, name.startWithTitle()),
                new Span(name.endWithLetters(), to))
            .ifPresent(this::addOrMerge);
      }
    }
  }

  /** Returns a person named in a list after a description of all, such as "the city's MPs". */
  private NamedPerson sharing(
      int number, PersonNames.PersonNameMatch name, RolePhrases.RoleMention role) {
    String title = text.substring(role.span().start(), role.span().end()).replaceAll("\\s+", " ");
    return new NamedPerson(
        name.span(),
        name.name(),
        role.role(),
        title,
        SharedRoles.isInParliament(title)
            ? Employers.PARLIAMENT
            : employers.council(number, name.span()),
        role.interim());
  }

  /** Returns a person named in a list before somebody whose role is known. */
  private Optional<NamedPerson> listed(PersonNames.PersonNameMatch name, List<NamedPerson> found) {
    if (!name.isFullName() || found.isEmpty()) {
      return Optional.empty();
    }
    NamedPerson next = found.getFirst();
    int from = name.endWithLetters();
    int to = next.evidence().start();
    return from < to && next.role() == Role.OTHER && LISTED.matcher(text).region(from, to).matches()
        ? Optional.of(
            new NamedPerson(name.span(), name.name(), Role.OTHER, "", next.organisation(), false))
        : Optional.empty();
  }

  private Optional<NamedPerson> person(
      int number, PersonNames.PersonNameMatch name, Span before, Span after) {
    Optional<NamedPerson> promoted = promoted(number, name, before, after);
    if (promoted.isPresent()) {
      return promoted;
    }
    Optional<NamedPerson> chair = chair(number, name, before);
    if (chair.isPresent()) {
      return chair;
    }
    Optional<RolePhrases.RoleMention> roleAfter = RolesBesideNames.after(text, before, after);
    Optional<RolePhrases.RoleMention> roleBefore = RolesBesideNames.before(text, before);
    boolean known = name.surnameOnly() || name.isFullName();
    if (roleAfter.isPresent() && roleBefore.isPresent() && acts(roleAfter.get())) {
      roleAfter = Optional.empty();
    }
    if (roleAfter.isPresent()
        && known
        && !isList(roleAfter.get(), roleBefore, after)
        && !belongsToNextOfficer(name, roleAfter.get())) {
      return Optional.of(inRole(number, name, roleAfter.get()));
    }
    if (roleBefore.isPresent() && known) {
      return Optional.of(inRole(number, name, roleBefore.get()));
    }
    Optional<RolePhrases.RoleMention> clause =
        RoleClauses.after(text, after, name.isCouncillor())
            .filter(r -> name.isFullName() && !endsRelativeClause(before, after));
    if (clause.isPresent()) {
      return Optional.of(inRole(number, name, clause.get()));
    }
    Optional<NamedPerson> holder = Successions.holder(article, name, before, after);
    if (holder.isPresent()) {
      return holder;
    }
    String preceding = text.substring(before.start(), before.end());
    if (Bylines.isAuthor(article, number, name, preceding)) {
      return Optional.of(
          new NamedPerson(name.span(), name.name(), Role.JOURNALIST, "", Employers.PRESS, false));
    }
    if (name.isFullName() && Inspectors.isInspector(text, name)) {
      return Optional.of(
          new NamedPerson(name.span(), name.name(), Role.LEAD_INSPECTOR, "", Body.OFSTED, false));
    }
    boolean speaks =
        SPEAKS.matcher(text.substring(after.start(), endOfApposition(number, after))).find()
            || SPOKEN.matcher(preceding).find();
    boolean titled = name.isFullName() && name.hasHonour();
    if (name.isCouncillor() || (speaks && name.isFullName()) || name.isJudge() || titled) {
      return Optional.of(
          new NamedPerson(
              name.span(),
              fullName(name.name()),
              Role.OTHER,
              name.title(),
              name.isJudge()
                  ? new Body.Other("High Court")
                  : employers.employerBefore(number, name, preceding),
              false));
    }
    return Optional.empty();
  }

  /** Returns the chair of a board which the text names right before: “a board chaired by”. */
  private Optional<NamedPerson> chair(int number, PersonNames.PersonNameMatch name, Span before) {
    Matcher chaired = CHAIRED.matcher(text.substring(before.start(), before.end()));
    if (!name.isFullName() || !chaired.find()) {
      return Optional.empty();
    }
    Span evidence = new Span(before.start() + chaired.start(), name.span().end());
    Body council = employers.council(number, evidence);
    return Optional.of(
        new NamedPerson(evidence, name.name(), Role.BOARD_CHAIR, "", council, false));
  }

  /**
   * Returns a person in the post that follows one held before: “Moss, formerly head teacher, is the
   * new director”.
   */
  private Optional<NamedPerson> promoted(
      int number, PersonNames.PersonNameMatch name, Span before, Span after) {
    Matcher formerly = FORMERLY.matcher(text).region(after.start(), after.end());
    if (!name.isFullName() || !formerly.lookingAt()) {
      return Optional.empty();
    }
    Span rest = new Span(formerly.end(), after.end());
    return RolesBesideNames.after(text, before, rest)
        .map(role -> inRole(number, name, role))
        .or(() -> Successions.person(article, people.values(), name, before, rest));
  }

  /**
   * Returns the end of the text after a name in which its verb is looked for: the next name, or the
   * end of the sentence if a clause about the person comes first, which may name others.
   */
  private int endOfApposition(int number, Span after) {
    return RELATIVE_START.matcher(text).region(after.start(), after.end()).lookingAt()
        ? article.sentences().get(number).span().end()
        : after.end();
  }

  /** Returns whether a name ends a clause about something else: “a trust, whose chair is NAME,”. */
  private boolean endsRelativeClause(Span before, Span after) {
    return RELATIVE.matcher(text.substring(before.start(), before.end())).find()
        && text.startsWith(",", after.start());
  }

  /** Returns whether the role after a name begins the next item of "ROLE NAME, ROLE NAME". */
  private boolean isList(
      RolePhrases.RoleMention roleAfter, Optional<RolePhrases.RoleMention> roleBefore, Span after) {
    if (roleBefore.isEmpty()) {
      return false;
    }
    Matcher next =
        PersonNames.NAME
            .matcher(text)
            .region(
                roleAfter.span().end() + (text.startsWith(", ", roleAfter.span().end()) ? 2 : 0),
                Math.min(text.length(), roleAfter.span().end() + 40));
    return next.lookingAt()
        || RolesBesideNames.isOfNext(text, roleAfter, after)
        || (after.end() > roleAfter.span().end()
            && text.substring(roleAfter.span().end(), after.end()).isBlank());
  }

  /** Returns whether the role after a name is that of somebody else, who does something. */
  private boolean acts(RolePhrases.RoleMention roleAfter) {
    int from = roleAfter.span().end();
    return ACTS.matcher(text).region(from, Math.min(text.length(), from + 40)).lookingAt()
        && text.substring(Math.max(0, roleAfter.span().start() - 6), roleAfter.span().start())
            .matches("(?s).*,\\s+the\\s+");
  }

  /** Returns whether the role after a councillor's name belongs to the officer named after it. */
  private boolean belongsToNextOfficer(
      PersonNames.PersonNameMatch name, RolePhrases.RoleMention roleAfter) {
    int from = roleAfter.span().end();
    Matcher next = OFFICER_NEXT.matcher(text).region(from, Math.min(text.length(), from + 40));
    return name.isCouncillor()
        && OFFICER.matcher(text.substring(roleAfter.span().start(), from)).find()
        && next.lookingAt();
  }

  private NamedPerson inRole(
      int number, PersonNames.PersonNameMatch name, RolePhrases.RoleMention role) {
    Span evidence = name.span().to(role.span());
    Body body = employers.employerIn(number, role.role(), evidence, role.span().end());
    Role heldRole =
        ServiceDirectors.isDirector(article, number, role)
            ? Role.DIRECTOR_OF_CHILDRENS_SERVICES
            : Spokespeople.isOfCabinet(text, name, role) ? Role.CABINET_MEMBER : role.role();
    if (body instanceof Body.Council && trusts.isPostOf(role, article.sentences().get(number))) {
      body = trusts.body();
    }
    if (heldRole == Role.CHIEF_EXECUTIVE && body instanceof Body.Other other) {
      heldRole = Trusts.isName(other.name()) ? Role.TRUST_CHIEF_EXECUTIVE : Role.CHIEF_EXECUTIVE;
    }
    return new NamedPerson(
        evidence,
        fullName(name.name()),
        heldRole,
        OWNER
            .matcher(text.substring(role.span().start(), role.span().end()).replaceAll("\\s+", " "))
            .replaceFirst("")
            .strip(),
        body,
        role.interim());
  }

  /** Returns the full name, given before, of somebody called by a surname that no other has. */
  private String fullName(String name) {
    if (name.contains(" ")) {
      return name;
    }
    List<String> named = fullNames.stream().filter(full -> full.endsWith(" " + name)).toList();
    return named.size() == 1 ? named.getFirst() : name;
  }

  /** Adds a person or merges two mentions; a role and a full name take precedence. */
  private void addOrMerge(NamedPerson person) {
    for (Map.Entry<String, NamedPerson> entry : people.entrySet()) {
      NamedPerson known = entry.getValue();
      boolean same =
          known.name().equals(person.name())
              || known.name().endsWith(" " + person.name())
              || person.name().endsWith(" " + known.name());
      if (same) {
        boolean fuller = known.role() == Role.OTHER && person.role() != Role.OTHER;
        boolean named = person.name().length() > known.name().length();
        if (fuller || (named && !(known.role() != Role.OTHER && person.role() == Role.OTHER))) {
          NamedPerson better =
              named || known.name().equals(person.name())
                  ? person
                  : new NamedPerson(
                      person.evidence(),
                      known.name(),
                      person.role(),
                      person.title(),
                      person.organisation(),
                      person.interim());
          entry.setValue(better);
        } else if (named) {
          entry.setValue(
              new NamedPerson(
                  known.evidence(),
                  person.name(),
                  known.role(),
                  known.title(),
                  known.organisation(),
                  known.interim()));
        }
        return;
      }
    }
    people.put(person.name(), person);
  }
}
