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
 * Reads findings paragraph by paragraph, each with the area of the heading above it, its themes
 * and, where wording or heading makes it clear, whether inspectors praise or criticise.
 */
final class FindingRecogniser implements Recogniser {
  private static final Pattern OVERVIEW =
      Pattern.compile(
          "(?is)\\W*(?:executive summary|summary of|summary for|headline|main"
              + " findings|overview).*");

  /** A heading that calls the text below it strengths; not one that names weaknesses too. */
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

  /** The header of a column above an area or its grade. */
  private static final Pattern COLUMN_HEADER =
      Pattern.compile(
          "(?i)(?:key |overall )?(?:judge?ments?|areas?)(?: of judge?ment)?(?: areas?|"
              + " grades?)?|grades?|outcomes?");

  /** A paragraph that introduces a list of what inspectors looked at, in normalised words. */
  private static final Pattern SCOPE =
      Pattern.compile(
          "(?s).*\\b(?:inspectors (?:also"
              + " )?(?:looked|evaluated|considered|reviewed|explored|examined|focused)|(?:particular|specific)"
              + " focus|(?:visit|inspection) (?:\\w+ ){0,2}focus\\w*|focus\\w* (?:specifically"
              + " |particularly )?on)\\b.*:");

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\W*");

  /** A cell with a finding contains a sentence; the others contain labels and grades. */
  private static final Pattern SENTENCE = Pattern.compile("(?s)\\s*\\p{Lu}.{60,}[.]\\s*");

  /** A paragraph that introduces a list is part of it. */
  private static final Pattern LIST_INTRODUCTION =
      Pattern.compile(
          "(?s).*\\b(?:should take|the following|below|should be (?:taken|addressed)|there are no"
              + "|no areas|did not identify|no additional)\\b.*");

  /** A summary table contains sentences, its area, its grade and perhaps its own heading. */
  private static final int MAX_LABELS = 4;

  /** The minimum length of a sentence; shorter text is a label. */
  private static final int MIN_FINDING_LENGTH = 40;

  /** A paragraph is about no more themes than this. */
  private static final int MAX_THEMES = 3;

  @Override
  public Reading recognise(StructuredDocument structured) {
    Document document = structured.document();
    List<Passage> passages = new ArrayList<>();
    Optional<Area> area = Optional.empty();
    boolean titleSeen = false;
    for (Section section : structured.sections()) {
      titleSeen |= section.kind() == SectionKind.TITLE;
      if (titleSeen
          && isRecommendationList(section.kind())
          && structured.kind() != Kind.AREA_SEND) {
        passages.addAll(proseInList(document, section, area));
      }
      if (!titleSeen || !mayContainFindings(section.kind())) {
        continue;
      }
      boolean inBoardSection = section.kind() == SectionKind.BOARD;
      boolean inBoilerplate = false;
      boolean strength = false;
      boolean inScope = false;
      for (Block block : section.blocks()) {
        if (!(block instanceof Block.Item)) {
          inScope = SCOPE.matcher(normalised(document, block.span())).matches();
        }
        switch (block) {
          case Block.Heading heading -> {
            String text = Phrases.normalise(document.textOf(heading));
            inBoilerplate = Boilerplate.isHeading(text, inBoilerplate);
            strength = STRENGTHS.matcher(text).matches();
            area =
                inBoardSection
                    ? Optional.of(Area.LSCB)
                    : inBoilerplate ? Optional.empty() : areaOfHeading(text, area);
          }
          case Block.Table table -> {
            area = areaOfTable(document, table, area);
            // Below the table of grades on the first page stands the summary.
            inBoilerplate &= section.kind() != SectionKind.FRONT;
            if (!inBoilerplate && section.kind() != SectionKind.FRONT) {
              passages.addAll(cellPassages(document, table, area, strength));
            }
          }
          case Block.Paragraph paragraph -> {
            if (!inBoilerplate) {
              area = areaOfParagraph(document, paragraph, area);
              passages.add(new Passage(paragraph.span(), "", area, strength));
            }
          }
          case Block.Item item -> {
            if (!inBoilerplate && !inScope) {
              passages.add(new Passage(item.span(), item.marker(), area, strength));
            }
          }
        }
      }
    }
    passages.removeIf(p -> Boilerplate.isParagraph(normalised(document, p.span())));
    return Reading.of(
        Passage.joinBroken(document, passages).stream()
            .filter(passage -> !passage.isLabel(document))
            .flatMap(passage -> finding(structured, passage).stream())
            .toList());
  }

  private static boolean mayContainFindings(SectionKind kind) {
    return kind == SectionKind.FRONT || kind == SectionKind.BODY || kind == SectionKind.BOARD;
  }

  private static boolean isRecommendationList(SectionKind kind) {
    return kind == SectionKind.IMPROVEMENT || kind == SectionKind.PRIORITY_ACTION;
  }

  /** Returns the prose between or below recommendations, which states findings. */
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

  private static Optional<Area> areaOfHeading(String heading, Optional<Area> current) {
    if (OVERVIEW.matcher(heading).matches()) {
      return Optional.empty();
    }
    return AreaPhrases.in(heading, new Span(0, heading.length())).stream()
        .findFirst()
        .map(AreaPhrases.AreaMention::area)
        .map(a -> heading.contains("achieving") ? Area.LOOKED_AFTER_AND_PERMANENCE : a)
        .or(() -> current.filter(a -> a != Area.LSCB));
  }

  /** Returns the area of the text from a line on: one with an area's grade opens its part. */
  private static Optional<Area> areaOfParagraph(
      Document document, Block.Paragraph line, Optional<Area> current) {
    String text = normalised(document, line.span());
    return JUDGED.matcher(text).matches() ? areaOfHeading(text, current) : current;
  }

  /** Returns the area of a table that begins with its label and grade, above any summary. */
  private static Optional<Area> areaOfTable(
      Document document, Block.Table table, Optional<Area> current) {
    List<String> cells =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(cell -> document.text().substring(cell))
            .filter(cell -> !cell.isBlank() && !SENTENCE.matcher(cell).matches())
            .toList();
    return cells.size() > MAX_LABELS ? current : areaOfLabel(cells).or(() -> current);
  }

  private static Optional<Area> areaOfLabel(List<String> cells) {
    return cells.stream()
        .filter(cell -> !COLUMN_HEADER.matcher(cell.strip()).matches())
        .findFirst()
        .flatMap(AreaLabels::area);
  }

  private static Optional<Finding> finding(StructuredDocument structured, Passage passage) {
    Document document = structured.document();
    String text = normalised(document, passage.span());
    if (text.length() < MIN_FINDING_LENGTH || text.endsWith(":")) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(passage.mark());
    return Optional.of(
        new Finding(
            document.text().quote(passage.span()),
            passage.area().filter(a -> a == Area.LSCB).isPresent()
                ? BoardReviewRecogniser.inspectionId(structured)
                : THIS,
            number.matches() ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty(),
            passage.area(),
            Themes.of(text, MAX_THEMES),
            PolarityPhrases.polarity(text)
                .or(() -> Optional.of(Polarity.POSITIVE).filter(p -> passage.strength())),
            passage.strength()));
  }

  private static String normalised(Document document, Span span) {
    return Phrases.normalise(document.text().substring(span)).strip();
  }
}
