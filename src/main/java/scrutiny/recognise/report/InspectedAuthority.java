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
import scrutiny.reference.Authorities;
import scrutiny.reference.Authority;
import scrutiny.reference.AuthorityFinder;
import scrutiny.reference.AuthorityMention;

/**
 * Finds the authority that a report or letter is about, first in its title; of a council that was
 * replaced and its successor, the one that existed on the first day of the inspection.
 */
final class InspectedAuthority {
  /** Titles that contain the name, as their first group. */
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
  private final Authorities authorities;

  InspectedAuthority(AuthorityFinder finder, Authorities authorities) {
    this.finder = finder;
    this.authorities = authorities;
  }

  /** Returns the authority that a document is about, if it names one. */
  Optional<Authority> of(StructuredDocument structured) {
    return named(structured)
        .map(authority ->
            Cover.of(structured)
                .fieldworkDates(structured.form())
                .flatMap(days -> authorities.validOn(authority, days.start()))
                .orElse(authority));
  }

  private Optional<Authority> named(StructuredDocument structured) {
    Document document = structured.document();
    List<Block> title =
        structured.section(SectionKind.TITLE).map(s -> s.blocks()).orElse(List.of());
    if (title.isEmpty()) {
      return Optional.empty();
    }
    String last = document.textOf(title.getLast()).replaceAll("\\s+", " ").strip();
    Optional<Authority> named = namedInTitle(last);
    if (named.isEmpty() && title.size() > 1) {
      String first = document.textOf(title.getFirst()).replaceAll("\\s+", " ").strip();
      named = finder.findInTitle(first).or(() -> namedInTitle(first + " " + last));
    }
    return named.or(() -> namedNearTitle(structured));
  }

  private Optional<Authority> namedInTitle(String title) {
    for (Pattern pattern : TITLE_PATTERNS) {
      Matcher match = pattern.matcher(title);
      if (match.find()) {
        String name = SERVICES_SUFFIX.matcher(match.group(1)).replaceFirst("");
        Optional<Authority> named =
            finder.findInTitle(match.group(1)).or(() -> finder.findInTitle(name));
        if (named.isPresent()) {
          return named;
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the first council near the title: on a report's cover, in a letter's beginning. */
  private Optional<Authority> namedNearTitle(StructuredDocument structured) {
    Cover cover = Cover.of(structured);
    List<Block> after = cover.introduction();
    List<Block> before =
        structured.form() == DocumentForm.LETTER ? cover.letterhead().reversed() : List.of();
    return java.util.stream.Stream.concat(after.stream(), before.stream())
        .flatMap(b -> finder.find(structured.document().textOf(b)).stream())
        .map(AuthorityMention::authority)
        .findFirst();
  }

  private static Pattern titlePattern(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }
}
