package scrutiny.recognise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import scrutiny.reference.PersonTitles;
import scrutiny.text.Span;

/** Reads whom a letter is addressed to: the name above the address, and the post below the name. */
final class AddresseeRecogniser implements Recogniser {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)\\b(?:council|borough|county hall|city hall|town"
              + " hall|civic|house|street|road|lane|avenue|square|floor|centre|hall|building|offices?|place|way|park|PO"
              + " box|campus|court|quay|shire hall|buildings|crescent|wharf)\\b|\\d");

  /** A line that ends within a title, which the next line continues. */
  private static final Pattern CONTINUES =
      Pattern.compile("(?i).*(?:[,&–-]|\\b(?:and|of|for|the))\\s*");

  /** A line that continues the title above it. */
  private static final Pattern CONTINUATION =
      Pattern.compile(
          "(?:and|&|\\(|(?i:(?:deputy|interim|executive|corporate|strategic|chief|director|DCS)\\b)).*");

  /** Text that may precede a name. */
  private static final Pattern ATTENTION_PREFIX =
      Pattern.compile("(?i)(?:FAO|Attn|Attention|To|For the attention of)\\b[:.]?\\s*");

  /** Text that may separate a name from its post. */
  private static final Pattern NAME_SEPARATOR =
      Pattern.compile("\\s[\\u2010-\\u2015-]\\s|[,(]|\\s(?=DCS\\b)");

  /** The maximum number of lines of a post. */
  private static final int MAX_POST_LINES = 3;

  private final InspectedAuthority inspected;

  AddresseeRecogniser(InspectedAuthority inspected) {
    this.inspected = inspected;
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    if (document.form() != DocumentForm.LETTER || document.kind() == Kind.JTAI) {
      return Reading.empty();
    }
    Optional<Authority> authority = inspected.of(document);
    if (authority.isEmpty()) {
      return Reading.empty();
    }
    Body council = new Body.Council(new Gss(authority.get().gss()));
    List<Fact> facts = new ArrayList<>();
    for (Block block : Cover.of(document).letterhead()) {
      if (facts.isEmpty() && !(block instanceof Block.Table)) {
        facts.addAll(addressees(document.document(), block, council, authority.get()));
      }
    }
    if (facts.isEmpty()) {
      facts.addAll(addresseesByPost(document, council));
    }
    return Reading.of(facts);
  }

  /** Returns the names beside a director's post, for an address that does not begin with a name. */
  private static List<Addressed> addresseesByPost(StructuredDocument document, Body council) {
    Document source = document.document();
    String text = source.text().characters();
    for (Block block : Cover.of(document).letterhead()) {
      List<Span> lines = block instanceof Block.Table ? List.of() : Lines.of(source, block);
      for (int i = 0; i < lines.size(); i++) {
        Span line = lines.get(i);
        Matcher prefix = ATTENTION_PREFIX.matcher(text).region(line.start(), line.end());
        int start = prefix.lookingAt() ? prefix.end() : line.start();
        Matcher separator = NAME_SEPARATOR.matcher(text).region(start, line.end());
        boolean onOneLine = separator.find();
        Span name = new Span(start, onOneLine ? separator.start() : line.end());
        Span post =
            onOneLine
                ? new Span(
                    separator.end(), line.end() - (text.charAt(line.end() - 1) == ')' ? 1 : 0))
                : i + 1 < lines.size() ? lines.get(i + 1) : new Span(line.end(), line.end());
        if (isDirectorPost(text, post)) {
          return PersonName.findAll(text, name).stream()
              .map(n -> addressee(source, n, post, council))
              .toList();
        }
      }
    }
    return List.of();
  }

  private static boolean isDirectorPost(String text, Span post) {
    return role(text.substring(post.start(), post.end()))
        .filter(found -> found.role() == Role.DIRECTOR_OF_CHILDRENS_SERVICES)
        .isPresent();
  }

  private static List<Addressed> addressees(
      Document document, Block block, Body council, Authority authority) {
    String text = document.text().characters();
    List<Span> lines = Lines.of(document, block);
    List<Addressed> addressed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      int comma = text.indexOf(',', line.start());
      boolean hasPost = comma >= 0 && comma < line.end();
      Span name = hasPost ? new Span(line.start(), comma) : line;
      if (!addressed.isEmpty() && !hasPost) {
        break;
      }
      Optional<PersonName> person =
          PersonName.find(text, name).filter(n -> isNameOnly(text, n, name));
      if (person.isEmpty()) {
        if (addressed.isEmpty() && RolePhrases.first(text, line).isEmpty()) {
          return List.of();
        }
        continue;
      }
      Span post = hasPost ? new Span(comma + 1, line.end()) : post(text, lines, i + 1, authority);
      if (post.length() == 0 && isPlace(person.get().name())) {
        return List.of();
      }
      addressed.add(addressee(document, person.get(), post, council));
      if (!hasPost) {
        break;
      }
    }
    return addressed;
  }

  /** Returns whether a line contains only the name, perhaps with a title before it. */
  private static boolean isNameOnly(String text, PersonName name, Span line) {
    return text.substring(name.span().end(), line.end()).isBlank()
        && name.span().start()
                - line.start()
                - PersonTitles.lengthOfTitles(text.substring(line.start(), name.span().end()))
            < 12;
  }

  /** Returns the lines of a post, which end where the title does or the address begins. */
  private static Span post(String text, List<Span> lines, int first, Authority authority) {
    int last = first;
    while (last < lines.size()
        && last < first + MAX_POST_LINES
        && !beginsAddress(text, lines.get(last), authority)
        && (last == first
            || continuesPost(text, lines.get(first).to(lines.get(last - 1)), lines.get(last)))) {
      last++;
    }
    if (last == first) {
      return new Span(lines.get(first - 1).end(), lines.get(first - 1).end());
    }
    return lines.get(first).to(lines.get(last - 1));
  }

  /** Returns whether a name is that of a building or street: “Shire Hall”, but not “Jo Hall”. */
  private static boolean isPlace(String name) {
    return ADDRESS.matcher(name).find() && !FirstNames.isListed(name.split(" ", 2)[0]);
  }

  private static boolean beginsAddress(String text, Span line, Authority authority) {
    String words = text.substring(line.start(), line.end()).strip();
    return beginsWithName(words, authority)
        || (ADDRESS.matcher(words).find() && !isDirectorPost(text, line));
  }

  private static boolean beginsWithName(String words, Authority authority) {
    return Stream.concat(
            Stream.of(authority.fullName(), authority.name()), authority.otherNames().stream())
        .anyMatch(name ->
            words.regionMatches(/* ignoreCase= */ true, 0, name, 0, name.length())
                && (words.length() == name.length()
                    || !Character.isLetter(words.charAt(name.length()))));
  }

  /** Returns whether a line belongs to the post above it, rather than to an address. */
  private static boolean continuesPost(String text, Span post, Span line) {
    return !isDirectorPost(text, post)
        || CONTINUES
            .matcher(text.substring(post.start(), post.end()).replaceAll("\\s+", " "))
            .matches()
        || CONTINUATION.matcher(text.substring(line.start(), line.end()).strip()).matches();
  }

  private static Addressed addressee(Document document, PersonName name, Span post, Body council) {
    String text = document.text().characters();
    String title = text.substring(post.start(), post.end()).replaceAll("\\s+", " ").strip();
    Optional<RolePhrases.RoleMention> role = role(title);
    Span span = title.isEmpty() ? name.span() : name.span().to(post);
    return new Addressed(
        document.text().quote(span),
        name.name(),
        role.map(RolePhrases.RoleMention::role).orElse(Role.OTHER),
        title,
        council,
        role.map(RolePhrases.RoleMention::interim).orElse(false));
  }

  /**
   * Returns the role in a title; of two posts, such as a director's and a deputy chief executive's,
   * the director's.
   */
  private static Optional<RolePhrases.RoleMention> role(String post) {
    String title = post.replace(" (", ", ").replaceAll("(?i)\\bdirectors\\b", "director");
    Optional<RolePhrases.RoleMention> first = RolePhrases.first(title, new Span(0, title.length()));
    Optional<RolePhrases.RoleMention> next = first;
    while (next.isPresent() && next.get().role() != Role.DIRECTOR_OF_CHILDRENS_SERVICES) {
      next = RolePhrases.first(title, new Span(next.get().span().end(), title.length()));
    }
    return next.or(() -> first);
  }
}
