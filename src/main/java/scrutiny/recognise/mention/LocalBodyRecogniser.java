package scrutiny.recognise.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.fact.Body;
import scrutiny.fact.OrganisationMentioned;
import scrutiny.layout.Section;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.text.Span;

/**
 * Reads which bodies a report names in its text: partners such as police forces, health trusts and
 * charities, and the boards, panels and services of the area. The first mention of each name is
 * read, and the first use of an abbreviation that the document introduces after the name.
 */
public final class LocalBodyRecogniser implements Recogniser {
  private static final Set<SectionKind> EXCLUDED_SECTIONS =
      Set.of(SectionKind.TITLE, SectionKind.TEAM, SectionKind.SIGNATURE, SectionKind.BOILERPLATE);

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  @Override
  public Reading recognise(StructuredDocument structured) {
    String text = structured.document().text().characters();
    List<Span> blocks =
        structured.sections().stream()
            .filter(section -> !EXCLUDED_SECTIONS.contains(section.kind()))
            .map(Section::blocks)
            .flatMap(List::stream)
            .filter(block -> !(block instanceof Block.Heading))
            .map(Block::span)
            .toList();
    Set<String> seen = new HashSet<>();
    Map<String, LocalBodyNames.BodyName> introduced = new LinkedHashMap<>();
    List<OrganisationMentioned> mentions = new ArrayList<>();
    for (Span block : blocks) {
      for (LocalBodyNames.BodyName body : LocalBodyNames.in(text, block)) {
        if (seen.add(key(body.name()))) {
          mentions.add(mention(structured, body.span(), body.name()));
        }
        body.shortName().ifPresent(word -> introduced.putIfAbsent(word, body));
      }
    }
    introduced.forEach((word, body) ->
        laterUse(text, word, body.span().end() + word.length() + 3, blocks).stream()
            .map(span -> mention(structured, span, body.name()))
            .forEach(mentions::add));
    return Reading.of(mentions);
  }

  /** Returns the first place after an offset where a text uses an abbreviation. */
  private static List<Span> laterUse(String text, String word, int offset, List<Span> blocks) {
    Matcher use =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
            .matcher(text)
            .region(Math.min(offset, text.length()), text.length());
    while (use.find()) {
      Span span = new Span(use.start(), use.end());
      if (blocks.stream().anyMatch(block -> block.contains(span))) {
        return List.of(span);
      }
    }
    return List.of();
  }

  private static String key(String name) {
    return NO_LETTER.matcher(name.toLowerCase(Locale.ROOT).replace("’", "")).replaceAll(" ");
  }

  private static OrganisationMentioned mention(
      StructuredDocument structured, Span span, String name) {
    return new OrganisationMentioned(
        structured.document().text().quote(span), new Body.Other(name));
  }
}
