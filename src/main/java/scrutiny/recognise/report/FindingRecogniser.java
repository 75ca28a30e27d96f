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
import scrutiny.layout.LaidOut;
import scrutiny.layout.Part;
import scrutiny.layout.Section;
import scrutiny.recognise.AreaPhrases;
import scrutiny.recognise.Phrases;
import scrutiny.recognise.Reading;
import scrutiny.recognise.Recogniser;
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
  private static final Pattern LEAD =
      Pattern.compile(
          "(?s).*\\b(?:should take|the following|below|should be (?:taken|addressed)|there are no"
              + "|no areas|did not identify|no additional)\\b.*");

  /** A summary's table holds besides sentences its area, its grade and perhaps its own heading. */
  private static final int MOST_LABELS = 4;

  /** A sentence; anything shorter is a label. */
  private static final int SHORTEST = 40;

  /** Of more themes none is the paragraph's own. */
  private static final int MOST_THEMES = 3;

  @Override
  public Reading recognise(LaidOut laidOut) {
    Document document = laidOut.document();
    List<Passage> passages = new ArrayList<>();
    Optional<Area> area = Optional.empty();
    boolean titled = false;
    for (Section section : laidOut.sections()) {
      titled |= section.part() == Part.TITLE;
      if (titled && isList(section.part()) && laidOut.kind() != Kind.AREA_SEND) {
        passages.addAll(besideList(document, section, area));
      }
      if (!titled || !mayHold(section.part())) {
        continue;
      }
      boolean board = section.part() == Part.BOARD;
      boolean aside = false;
      boolean strength = false;
      for (Block block : section.blocks()) {
        switch (block) {
          case Block.Heading heading -> {
            String words = Phrases.plain(document.words(heading));
            aside = Asides.opens(words, aside);
            strength = STRENGTHS.matcher(words).matches();
            area = board ? Optional.of(Area.LSCB) : aside ? Optional.empty() : headed(words, area);
          }
          case Block.Table table -> {
            area = tabled(document, table, area);
            if (!aside && section.part() != Part.FRONT) {
              passages.addAll(cells(document, table, area, strength));
            }
          }
          case Block.Paragraph paragraph -> {
            if (!aside) {
              area = judged(document, paragraph, area);
              passages.add(new Passage(paragraph.span(), "", area, strength));
            }
          }
          case Block.Item item -> {
            if (!aside) {
              passages.add(new Passage(item.span(), item.mark(), area, strength));
            }
          }
        }
      }
    }
    passages.removeIf(p -> Asides.isFormula(plain(document, p.span())));
    return Reading.of(
        Passage.whole(document, passages).stream()
            .flatMap(passage -> finding(laidOut, passage).stream())
            .toList());
  }

  private static boolean mayHold(Part part) {
    return part == Part.FRONT || part == Part.BODY || part == Part.BOARD;
  }

  private static boolean isList(Part part) {
    return part == Part.IMPROVEMENT || part == Part.PRIORITY_ACTION;
  }

  /** Prose between or below what is asked for tells what was found. */
  private static List<Passage> besideList(Document document, Section section, Optional<Area> area) {
    return section.blocks().stream()
        .filter(b -> b instanceof Block.Paragraph)
        .filter(b -> SENTENCE.matcher(document.words(b)).matches())
        .filter(b -> !LEAD.matcher(plain(document, b.span())).matches())
        .map(b -> new Passage(b.span(), "", area, false))
        .toList();
  }

  private static List<Passage> cells(
      Document document, Block.Table table, Optional<Area> area, boolean strength) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> SENTENCE.matcher(document.text().words(cell)).matches())
        .map(cell -> new Passage(cell, "", area, strength))
        .toList();
  }

  private static Optional<Area> headed(String heading, Optional<Area> before) {
    if (OVERVIEW.matcher(heading).matches()) {
      return Optional.empty();
    }
    return AreaPhrases.in(heading, new Span(0, heading.length())).stream()
        .findFirst()
        .map(AreaPhrases.Found::area)
        .map(a -> heading.contains("achieving") ? Area.LOOKED_AFTER_AND_PERMANENCE : a)
        .or(() -> before.filter(a -> a != Area.LSCB));
  }

  /** A line that gives a part's grade opens that part. */
  private static Optional<Area> judged(
      Document document, Block.Paragraph line, Optional<Area> before) {
    String words = plain(document, line.span());
    return JUDGED.matcher(words).matches() ? headed(words, before) : before;
  }

  /** The area of a table that begins with its label and grade, and may hold a summary below. */
  private static Optional<Area> tabled(
      Document document, Block.Table table, Optional<Area> before) {
    List<String> cells =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(cell -> document.text().words(cell))
            .filter(cell -> !cell.isBlank() && !SENTENCE.matcher(cell).matches())
            .toList();
    return cells.size() > MOST_LABELS ? before : labelled(cells).or(() -> before);
  }

  private static Optional<Area> labelled(List<String> cells) {
    return cells.stream().findFirst().flatMap(AreaLabels::area);
  }

  private static Optional<Finding> finding(LaidOut laidOut, Passage passage) {
    Document document = laidOut.document();
    String plain = plain(document, passage.span());
    if (plain.length() < SHORTEST || plain.endsWith(":")) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(passage.mark());
    return Optional.of(
        new Finding(
            document.text().quote(passage.span()),
            passage.area().filter(a -> a == Area.LSCB).isPresent()
                ? BoardReviewRecogniser.inspection(laidOut)
                : THIS,
            number.matches() ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty(),
            passage.area(),
            Themes.of(plain, MOST_THEMES),
            Wording.polarity(plain)
                .or(() -> Optional.of(Polarity.POSITIVE).filter(p -> passage.strength())),
            passage.strength()));
  }

  private static String plain(Document document, Span span) {
    return Phrases.plain(document.text().words(span)).strip();
  }
}
