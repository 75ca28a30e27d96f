package scrutiny.recognise.report;

import static scrutiny.fact.InspectionMentioned.THIS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.Area;
import scrutiny.fact.Finding;
import scrutiny.fact.Kind;
import scrutiny.fact.Polarity;
import scrutiny.layout.Section;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.phrase.AreaPhrases;
import scrutiny.recognise.phrase.Phrases;
import scrutiny.recognise.phrase.PolarityPhrases;
import scrutiny.recognise.phrase.Themes;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.text.Span;

/**
 * Reads what inspectors found, paragraph by paragraph: each with the area under whose heading it
 * stands, its themes and, where wording or heading makes it plain, whether they praise or find
 * fault.
 */
final class FindingRecogniser implements Recogniser {
  private static final Pattern OVERVIEW =
      Pattern.compile(
          "(?is)\\W*(?:executive summary|summary of|summary for|headline|main"
              + " findings|overview).*");

  /** A heading that calls strengths what stands below it; not one that names weaknesses too. */
  private static final Pattern STRENGTHS =
      Pattern.compile(
          "(?is)\\W*(?:(?:(?:key|main|areas? of|particular|partnership) )?strengths?\\b"
              + "|[\\w' ]{0,60}(?:'s?|has(?: the following)?(?: key)?|of the \\w+) strengths?\\b"
              + "|[\\w' ]{0,40} strengths?\\W*$"
              + "|(?:case|practice) study\\W+(?:highly )?effective practice"
              + "|what (?:is|has|are) (?:been )?(?:working well|improved|going well)"
              + "|what works well|good practice)(?!.*(?:weakness|develop|improvement)).*");

  private static final Pattern JUDGED =
      Pattern.compile("the graded judge?ment (?:for|about|of) .{1,120}");

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\W*");

  /** A cell that tells something holds a sentence; the others hold labels and grades. */
  private static final Pattern SENTENCE = Pattern.compile("(?s)\\s*\\p{Lu}.{60,}[.]\\s*");

  /** What leads to a list is part of it. */
  private static final Pattern LIST_INTRODUCTION =
      Pattern.compile(
          "(?s).*\\b(?:should take|the following|below|should be (?:taken|addressed)|there are no"
              + "|no areas|did not identify|no additional)\\b.*");

  /** A summary's table holds besides sentences its area, its grade and perhaps its own heading. */
  private static final int MAX_LABELS = 4;

  /** A sentence; anything shorter is a label. */
  private static final int MIN_FINDING_LENGTH = 40;

  /** Of more themes none is the paragraph's own. */
  private static final int MAX_THEMES = 3;

  @Override
  public Reading recognise(StructuredDocument laidOut) {
    Document document = laidOut.document();
    List<Passage> passages = new ArrayList<>();
    Optional<Area> area = Optional.empty();
    boolean titled = false;
    for (Section section : laidOut.sections()) {
      titled |= section.kind() == SectionKind.TITLE;
      if (titled && isRecommendationList(section.kind()) && laidOut.kind() != Kind.AREA_SEND) {
        passages.addAll(proseInList(document, section, area));
      }
      if (!titled || !mayContainFindings(section.kind())) {
        continue;
      }
      boolean board = section.kind() == SectionKind.BOARD;
      boolean aside = false;
      boolean strength = false;
      for (Block block : section.blocks()) {
        switch (block) {
          case Block.Heading heading -> {
            String words = Phrases.normalise(document.textOf(heading));
            aside = Boilerplate.isHeading(words, aside);
            strength = STRENGTHS.matcher(words).matches();
            area =
                board
                    ? Optional.of(Area.LSCB)
                    : aside ? Optional.empty() : areaOfHeading(words, area);
          }
          case Block.Table table -> {
            area = areaOfTable(document, table, area);
            if (!aside && section.kind() != SectionKind.FRONT) {
              passages.addAll(cellPassages(document, table, area, strength));
            }
          }
          case Block.Paragraph paragraph -> {
            if (!aside) {
              area = areaOfParagraph(document, paragraph, area);
              passages.add(new Passage(paragraph.span(), "", area, strength));
            }
          }
          case Block.Item item -> {
            if (!aside) {
              passages.add(new Passage(item.span(), item.marker(), area, strength));
            }
          }
        }
      }
    }
    passages.removeIf(p -> Boilerplate.isParagraph(normalised(document, p.span())));
    return Reading.of(
        Passage.joinBroken(document, passages).stream()
            .flatMap(passage -> finding(laidOut, passage).stream())
            .toList());
  }

  private static boolean mayContainFindings(SectionKind part) {
    return part == SectionKind.FRONT || part == SectionKind.BODY || part == SectionKind.BOARD;
  }

  private static boolean isRecommendationList(SectionKind part) {
    return part == SectionKind.IMPROVEMENT || part == SectionKind.PRIORITY_ACTION;
  }

  /** Prose between or below what is asked for tells what was found. */
  private static List<Passage> proseInList(
      Document document, Section section, Optional<Area> area) {
    return section.blocks().stream()
        .filter(b -> b instanceof Block.Paragraph)
        .filter(b -> SENTENCE.matcher(document.textOf(b)).matches())
        .filter(b -> !LIST_INTRODUCTION.matcher(normalised(document, b.span())).matches())
        .map(b -> new Passage(b.span(), "", area, false))
        .toList();
  }

  private static List<Passage> cellPassages(
      Document document, Block.Table table, Optional<Area> area, boolean strength) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> SENTENCE.matcher(document.text().substring(cell)).matches())
        .map(cell -> new Passage(cell, "", area, strength))
        .toList();
  }

  private static Optional<Area> areaOfHeading(String heading, Optional<Area> before) {
    if (OVERVIEW.matcher(heading).matches()) {
      return Optional.empty();
    }
    return AreaPhrases.in(heading, new Span(0, heading.length())).stream()
        .findFirst()
        .map(AreaPhrases.AreaMention::area)
        .map(a -> heading.contains("achieving") ? Area.LOOKED_AFTER_AND_PERMANENCE : a)
        .or(() -> before.filter(a -> a != Area.LSCB));
  }

  /** A line that gives a part's grade opens that part. */
  private static Optional<Area> areaOfParagraph(
      Document document, Block.Paragraph line, Optional<Area> before) {
    String words = normalised(document, line.span());
    return JUDGED.matcher(words).matches() ? areaOfHeading(words, before) : before;
  }

  /** The area of a table that begins with its label and grade, and may hold a summary below. */
  private static Optional<Area> areaOfTable(
      Document document, Block.Table table, Optional<Area> before) {
    List<String> cells =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(cell -> document.text().substring(cell))
            .filter(cell -> !cell.isBlank() && !SENTENCE.matcher(cell).matches())
            .toList();
    return cells.size() > MAX_LABELS ? before : areaOfLabel(cells).or(() -> before);
  }

  private static Optional<Area> areaOfLabel(List<String> cells) {
    return cells.stream().findFirst().flatMap(AreaLabels::area);
  }

  private static Optional<Finding> finding(StructuredDocument laidOut, Passage passage) {
    Document document = laidOut.document();
    String plain = normalised(document, passage.span());
    if (plain.length() < MIN_FINDING_LENGTH || plain.endsWith(":")) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(passage.mark());
    return Optional.of(
        new Finding(
            document.text().quote(passage.span()),
            passage.area().filter(a -> a == Area.LSCB).isPresent()
                ? BoardReviewRecogniser.inspectionId(laidOut)
                : THIS,
            number.matches() ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty(),
            passage.area(),
            Themes.of(plain, MAX_THEMES),
            PolarityPhrases.polarity(plain)
                .or(() -> Optional.of(Polarity.POSITIVE).filter(p -> passage.strength())),
            passage.strength()));
  }

  private static String normalised(Document document, Span span) {
    return Phrases.normalise(document.text().substring(span)).strip();
  }
}
