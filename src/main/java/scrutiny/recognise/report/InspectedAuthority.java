package scrutiny.recognise.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.layout.DocumentForm;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.reference.Authority;
import scrutiny.reference.AuthorityFinder;
import scrutiny.reference.AuthorityMention;

/** Tells which authority a report or letter is about, by its title first. */
final class InspectedAuthority {
  /** Titles that hold the name, and where in them. */
  private static final List<Pattern> TITLE_PATTERNS =
      List.of(
          titlePattern(
              "(?:focus+ed|monitoring|assurance)\\s+(?:assurance\\s+|inspection\\s+)?visits?\\s+(?:to|of|at|in)\\s+(.+)"),
          titlePattern(
              "review of (?:the effectiveness of )?(?:the )?(.+?) (?:local )?safeguarding"),
          titlePattern("^(.+?) (?:local )?safeguarding children"),
          titlePattern("area\\s+SEND\\s+(?:full\\s+|monitoring\\s+)?inspection\\s+of\\s+(.+)"),
          titlePattern("special educational needs.*\\binspection\\s+(?:of|in)\\s+(.+)"),
          titlePattern(
              "(?:joint\\s+(?:(?:targeted\\s+)?area|inspection)|JTAI).*\\b(?:in|of)\\s+(?:the\\s+)?(\\p{Lu}.+)"),
          titlePattern("inspection\\s+of\\s+(?:the\\s+)?(\\p{Lu}.+)"));

  private static final Pattern SERVICES_SUFFIX =
      Pattern.compile(
          "(?i)\\s*\\b(?:local authority|children['’]?s?['’]? (?:social care )?services|local area("
              + " partnership)?)\\b.*");

  private final AuthorityFinder finder;

  InspectedAuthority(AuthorityFinder finder) {
    this.finder = finder;
  }

  Optional<Authority> of(StructuredDocument laidOut) {
    Document document = laidOut.document();
    List<Block> title = laidOut.section(SectionKind.TITLE).map(s -> s.blocks()).orElse(List.of());
    if (title.isEmpty()) {
      return Optional.empty();
    }
    String words = document.textOf(title.getLast()).replaceAll("\\s+", " ").strip();
    Optional<Authority> named = namedInTitle(words);
    if (named.isEmpty() && title.size() > 1) {
      String above = document.textOf(title.getFirst()).replaceAll("\\s+", " ").strip();
      named = finder.findInTitle(above).or(() -> namedInTitle(above + " " + words));
    }
    return named.or(() -> namedNearTitle(laidOut));
  }

  private Optional<Authority> namedInTitle(String title) {
    for (Pattern pattern : TITLE_PATTERNS) {
      Matcher slot = pattern.matcher(title);
      if (slot.find()) {
        String name = SERVICES_SUFFIX.matcher(slot.group(1)).replaceFirst("");
        Optional<Authority> named =
            finder.findInTitle(slot.group(1)).or(() -> finder.findInTitle(name));
        if (named.isPresent()) {
          return named;
        }
      }
    }
    return Optional.empty();
  }

  /** The first council named beside the title: in a report's cover, a letter's first sentences. */
  private Optional<Authority> namedNearTitle(StructuredDocument laidOut) {
    Cover cover = Cover.of(laidOut);
    List<Block> after = cover.introduction();
    List<Block> before =
        laidOut.form() == DocumentForm.LETTER ? cover.letterhead().reversed() : List.of();
    return java.util.stream.Stream.concat(after.stream(), before.stream())
        .flatMap(b -> finder.find(laidOut.document().textOf(b)).stream())
        .map(AuthorityMention::authority)
        .findFirst();
  }

  private static Pattern titlePattern(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }
}
