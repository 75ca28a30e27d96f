package scrutiny.recognise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Document;
import scrutiny.fact.Body;
import scrutiny.fact.OfficerNamed;
import scrutiny.fact.Role;
import scrutiny.recognise.phrase.PersonName;
import scrutiny.recognise.phrase.RolePhrases;
import scrutiny.reference.FirstNames;
import scrutiny.reference.PersonTitles;
import scrutiny.text.Span;

/**
 * Reads the officers in the cells for one body: its name, an officer and the officer's post, in one
 * cell or below each other, then addresses.
 */
final class OfficerCells {
  /** Where the name of a body ends if a person's follows it. */
  private static final Pattern BODY_END =
      Pattern.compile(
          "(?:\\b(?:Council|Corporation|Board|Group|ICB|CCG)|\\((?:ICB|CCG)\\))[,.]?\\s+(?!.*\\b(?:Council|Board|Group|ICB|CCG)\\b)");

  /** Where an address begins. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)\\b(?:https?:|www\\d*\\.)|\\b[a-z][a-z.-]*\\.(?:gov|nhs|org)\\.uk|\\S+@");

  private static final Pattern ADDRESS_WORD =
      Pattern.compile(
          "\\b(?:Hall|House|Centre|Center|Street|Road|Avenue|Square|Floor|Building|Buildings|Offices?|Park|Place"
              + "|Quay|Way|Court|Village|Gate|Hospital)\\b");

  /** The space, comma or dash between a name and the post after it. */
  private static final Pattern NAME_END = Pattern.compile("[\\s,:–-]+$");

  private static final Pattern LAST_TWO_WORDS =
      Pattern.compile("\\b(?<first>\\p{Lu}\\p{Ll}+)\\s+\\p{Lu}[\\p{L}’'-]+$");

  /** A post that the phrases for roles do not know: it begins with such a word. */
  private static final Pattern POST_START =
      Pattern.compile("(?i)\\b(?:(?:" + PostWords.RANK + ")\\s+)*(?:" + PostWords.HEAD + ")\\b");

  /** A longer sequence of capitalised words has the name of a body or a place in it. */
  private static final int MAX_NAME_WORDS = 4;

  private OfficerCells() {}

  /** A person's name and post in a cell, and what is before them: the body's name or nothing. */
  private record NamedPost(PersonName name, Span post, String before) {}

  /** Returns the officers of the body that a header means. */
  static List<OfficerNamed> officers(
      Document document, List<Span> cells, Body council, OfficerHeader header) {
    String text = document.text().characters();
    List<OfficerNamed> officers = new ArrayList<>();
    String body = "";
    for (int i = 0; i < cells.size(); i++) {
      Span cell = cells.get(i);
      Optional<NamedPost> found = namedPost(text, cell);
      if (found.isEmpty() && i + 1 < cells.size()) {
        found = nameAbovePost(text, cell, cells.get(i + 1));
      }
      if (found.isEmpty() && officers.isEmpty()) {
        body = (body + " " + beforeAddress(document.text().substring(cell))).strip();
      }
      while (found.isPresent()) {
        NamedPost named = found.get();
        body = named.before().isBlank() ? body : named.before();
        Optional<Body> organisation =
            switch (header) {
              case COUNCIL -> Optional.of(council);
              case CARE_BOARD -> HealthBodies.careBoard(body);
              case COMMISSIONING_GROUP -> HealthBodies.commissioningGroup(body);
            };
        int next = nextName(text, named.post());
        Span post = new Span(named.post().start(), next);
        organisation.ifPresent(
            o -> officers.add(officer(document, new NamedPost(named.name(), post, ""), o)));
        found =
            next < named.post().end()
                ? namedPost(text, new Span(next, named.post().end()))
                : Optional.empty();
      }
    }
    return officers;
  }

  /** Returns the name of which a cell consists, if the next cell begins with a post. */
  private static Optional<NamedPost> nameAbovePost(String text, Span cell, Span next) {
    Span post =
        new Span(
            next.start(),
            next.start() + beforeAddress(text.substring(next.start(), next.end())).length());
    boolean begins = postStart(text, post).filter(start -> start == next.start()).isPresent();
    return begins ? name(text, cell).map(n -> new NamedPost(n, post, "")) : Optional.empty();
  }

  /** Returns where the name of a second person begins in a post, or where the post ends. */
  private static int nextName(String text, Span post) {
    Optional<RolePhrases.RoleMention> first = RolePhrases.first(text, post);
    Optional<RolePhrases.RoleMention> second =
        first.flatMap(f -> RolePhrases.first(text, new Span(f.span().end(), post.end())));
    if (second.isEmpty()) {
      return post.end();
    }
    int start = first.orElseThrow().span().end();
    while (start < second.get().span().start() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    Matcher end = NAME_END.matcher(text).region(start, second.get().span().start());
    Span between = new Span(start, end.find() ? end.start() : second.get().span().start());
    int named = between.start() + bodyEnd(text.substring(between.start(), between.end()));
    return between.length() > 0 && name(text, new Span(named, between.end())).isPresent()
        ? start
        : post.end();
  }

  private static String beforeAddress(String cell) {
    Matcher address = ADDRESS.matcher(cell);
    return address.find() ? cell.substring(0, address.start()) : cell;
  }

  private static OfficerNamed officer(Document document, NamedPost found, Body organisation) {
    String title = document.text().substring(found.post()).replaceAll("\\s+", " ").strip();
    Optional<RolePhrases.RoleMention> role = RolePhrases.first(title, new Span(0, title.length()));
    Role known = role.map(RolePhrases.RoleMention::role).orElse(Role.OTHER);
    boolean fits = organisation instanceof Body.Council || known == Role.CHIEF_EXECUTIVE;
    Span end = found.post().length() > 0 ? found.post() : found.name().span();
    return new OfficerNamed(
        document.text().quote(found.name().span().to(end)),
        found.name().name(),
        fits ? known : Role.OTHER,
        title,
        organisation,
        Optional.empty(),
        role.map(RolePhrases.RoleMention::interim).orElse(false));
  }

  private static Optional<NamedPost> namedPost(String text, Span cell) {
    String words = text.substring(cell.start(), cell.end());
    int end = beforeAddress(words).stripTrailing().length();
    Span before = new Span(cell.start(), cell.start() + end);
    Optional<Integer> post = postStart(text, before);
    int nameEnd = post.orElse(before.end());
    Matcher separator = NAME_END.matcher(text).region(before.start(), nameEnd);
    nameEnd = separator.find() ? separator.start() : nameEnd;
    String all = text.substring(before.start(), nameEnd);
    int nameStart = before.start() + bodyEnd(all);
    Optional<PersonName> name = name(text, new Span(nameStart, nameEnd));
    // Without a post, only a name after that of its body is certainly a person's.
    return name.filter(n -> post.isPresent() || nameStart > before.start())
        .map(n ->
            new NamedPost(
                n,
                post.map(start -> new Span(start, before.end()))
                    .orElseGet(() -> new Span(before.end(), before.end())),
                text.substring(before.start(), nameStart)));
  }

  /** Returns where the name of a body ends in the words before a post; 0 if there is none. */
  private static int bodyEnd(String words) {
    Matcher body = BODY_END.matcher(words);
    if (body.find()) {
      return body.end();
    }
    // A body's name that lacks its kind ends where a known first name begins.
    Matcher last = LAST_TWO_WORDS.matcher(words);
    return last.find() && last.start() > 0 && FirstNames.isListed(last.group("first"))
        ? last.start()
        : 0;
  }

  private static Optional<Integer> postStart(String text, Span within) {
    Optional<Integer> role = RolePhrases.first(text, within).map(r -> r.span().start());
    Matcher word = POST_START.matcher(text).region(within.start(), within.end());
    Optional<Integer> start = word.find() ? Optional.of(word.start()) : Optional.empty();
    return role.isPresent() && start.isPresent()
        ? Optional.of(Math.min(role.get(), start.get()))
        : role.or(() -> start);
  }

  /** Returns the name of which a span consists, perhaps with letters after it. */
  private static Optional<PersonName> name(String text, Span within) {
    String words = text.substring(within.start(), within.end());
    if (ADDRESS_WORD.matcher(words).find() || words.strip().split("\\s+").length > MAX_NAME_WORDS) {
      return Optional.empty();
    }
    return PersonName.find(text, within)
        .filter(name -> {
          String rest = text.substring(name.span().end(), within.end());
          return PersonTitles.withoutLetters(name.name() + rest)
              .strip()
              .replaceAll("[\\s(),.]+$", "")
              .equals(PersonTitles.withoutLetters(name.name()).strip());
        });
  }
}
