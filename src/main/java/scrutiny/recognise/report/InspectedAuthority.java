package scrutiny.recognise.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.layout.Form;
import scrutiny.layout.LaidOut;
import scrutiny.layout.Part;
import scrutiny.reference.Authority;
import scrutiny.reference.AuthorityFinder;
import scrutiny.reference.Naming;

/** Tells which authority a report or letter is about, by its title first. */
final class InspectedAuthority {
  /** Titles that hold the name, and where in them. */
  private static final List<Pattern> SLOTS =
      List.of(
          slot(
              "(?:focus+ed|monitoring|assurance)\\s+(?:assurance\\s+|inspection\\s+)?visits?\\s+(?:to|of|at|in)\\s+(.+)"),
          slot("review of (?:the effectiveness of )?(?:the )?(.+?) (?:local )?safeguarding"),
          slot("^(.+?) (?:local )?safeguarding children"),
          slot("area\\s+SEND\\s+(?:full\\s+|monitoring\\s+)?inspection\\s+of\\s+(.+)"),
          slot("special educational needs.*\\binspection\\s+(?:of|in)\\s+(.+)"),
          slot(
              "(?:joint\\s+(?:(?:targeted\\s+)?area|inspection)|JTAI).*\\b(?:in|of)\\s+(?:the\\s+)?(\\p{Lu}.+)"),
          slot("inspection\\s+of\\s+(?:the\\s+)?(\\p{Lu}.+)"));

  private static final Pattern SERVICES =
      Pattern.compile(
          "(?i)\\s*\\b(?:local authority|children['’]?s?['’]? (?:social care )?services|local area("
              + " partnership)?)\\b.*");

  private final AuthorityFinder finder;

  InspectedAuthority(AuthorityFinder finder) {
    this.finder = finder;
  }

  Optional<Authority> of(LaidOut laidOut) {
    Document document = laidOut.document();
    List<Block> title = laidOut.section(Part.TITLE).map(s -> s.blocks()).orElse(List.of());
    if (title.isEmpty()) {
      return Optional.empty();
    }
    String words = document.words(title.getLast()).replaceAll("\\s+", " ").strip();
    Optional<Authority> named = slotted(words);
    if (named.isEmpty() && title.size() > 1) {
      String above = document.words(title.getFirst()).replaceAll("\\s+", " ").strip();
      named = finder.titled(above).or(() -> slotted(above + " " + words));
    }
    return named.or(() -> near(laidOut));
  }

  private Optional<Authority> slotted(String title) {
    for (Pattern pattern : SLOTS) {
      Matcher slot = pattern.matcher(title);
      if (slot.find()) {
        String name = SERVICES.matcher(slot.group(1)).replaceFirst("");
        Optional<Authority> named = finder.titled(slot.group(1)).or(() -> finder.titled(name));
        if (named.isPresent()) {
          return named;
        }
      }
    }
    return Optional.empty();
  }

  /** The first council named beside the title: in a report's cover, a letter's first sentences. */
  private Optional<Authority> near(LaidOut laidOut) {
    Cover cover = Cover.of(laidOut);
    List<Block> after = cover.introduction();
    List<Block> before = laidOut.form() == Form.LETTER ? cover.letterhead().reversed() : List.of();
    return java.util.stream.Stream.concat(after.stream(), before.stream())
        .flatMap(b -> finder.find(laidOut.document().words(b)).stream())
        .map(Naming::authority)
        .findFirst();
  }

  private static Pattern slot(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }
}
