package scrutiny.recognise.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.Gss;
import scrutiny.fact.ProgrammeNamed;
import scrutiny.layout.Section;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.Authority;
import scrutiny.text.Span;

/**
 * Reads which programmes, projects and services a document mentions by a proper name: names before
 * a noun that says what they are, such as the Willow project, and names that are known by
 * themselves. Each is read once per paragraph.
 */
public final class ProgrammeRecogniser implements Recogniser {
  private static final Set<SectionKind> EXCLUDED_SECTIONS =
      Set.of(SectionKind.TITLE, SectionKind.TEAM, SectionKind.SIGNATURE, SectionKind.BOILERPLATE);

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern HYPHEN_AT_LINE_END = Pattern.compile("(?<=\\p{L})- (?=\\p{L})");

  private final Function<StructuredDocument, Optional<Authority>> councilOf;
  private final ProgrammeNames names;

  /**
   * Creates a recogniser.
   *
   * @param council returns the council whose programmes a document names; empty if they may belong
   *     to several
   * @param authorities the authorities whose names are not distinctive within a programme's name
   */
  public ProgrammeRecogniser(
      Function<StructuredDocument, Optional<Authority>> council, List<Authority> authorities) {
    this.councilOf = council;
    this.names = new ProgrammeNames(authorities);
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    return councilOf
        .apply(document)
        .map(authority -> Reading.of(programmes(document, new Gss(authority.gss()))))
        .orElseGet(Reading::empty);
  }

  private List<ProgrammeNamed> programmes(StructuredDocument laidOut, Gss authority) {
    Document document = laidOut.document();
    List<Block> blocks =
        laidOut.sections().stream()
            .filter(section -> !EXCLUDED_SECTIONS.contains(section.kind()))
            .map(Section::blocks)
            .flatMap(List::stream)
            .filter(block -> !(block instanceof Block.Heading))
            .toList();
    Map<Block, List<ProgrammeNames.ProgrammeMention>> found = new LinkedHashMap<>();
    for (Block block : blocks) {
      found.put(block, names.in(document.text().characters(), block.span()));
    }
    Optional<Pattern> repeated = repeatedNames(found.values());
    List<ProgrammeNamed> named = new ArrayList<>();
    for (Block block : blocks) {
      List<ProgrammeNames.ProgrammeMention> here =
          new ArrayList<>(found.getOrDefault(block, List.of()));
      repeated.ifPresent(
          pattern -> here.addAll(occurrences(document.text().characters(), block.span(), pattern)));
      here.sort(Comparator.comparingInt((ProgrammeNames.ProgrammeMention f) -> f.span().start()));
      Set<String> seenNames = new HashSet<>();
      for (ProgrammeNames.ProgrammeMention each : here) {
        if (seenNames.add(oneLine(each.name()))) {
          named.add(
              new ProgrammeNamed(
                  document.text().quote(each.span()),
                  authority,
                  oneLine(each.name()),
                  oneLine(document.text().substring(each.span()))));
        }
      }
    }
    return named;
  }

  private static String oneLine(String words) {
    return HYPHEN_AT_LINE_END.matcher(SPACES.matcher(words).replaceAll(" ")).replaceAll("-");
  }

  /** Returns a pattern for names of two or more words, which the document may use alone later. */
  private static Optional<Pattern> repeatedNames(
      Iterable<List<ProgrammeNames.ProgrammeMention>> found) {
    Set<String> longNames = new HashSet<>();
    for (List<ProgrammeNames.ProgrammeMention> each : found) {
      each.stream()
          .map(f -> SPACES.matcher(f.name()).replaceAll(" "))
          .filter(name -> name.matches("\\p{Lu}.* .*\\p{Lu}.*"))
          .forEach(longNames::add);
    }
    return longNames.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Pattern.compile(
                longNames.stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(name -> Pattern.quote(name).replace(" ", "\\E\\s+\\Q"))
                    .collect(
                        // A capital after it makes it the beginning of another name.
                        Collectors.joining(
                            "|",
                            "(?=\\p{Lu})(?<![\\p{L}\\d])(?:",
                            ")(?![\\p{L}\\d])(?!\\s\\p{Lu}\\p{Ll})"))));
  }

  private static List<ProgrammeNames.ProgrammeMention> occurrences(
      String text, Span block, Pattern names) {
    List<ProgrammeNames.ProgrammeMention> found = new ArrayList<>();
    Matcher name = names.matcher(text).region(block.start(), block.end());
    while (name.find()) {
      found.add(
          new ProgrammeNames.ProgrammeMention(new Span(name.start(), name.end()), name.group()));
    }
    return found;
  }
}
