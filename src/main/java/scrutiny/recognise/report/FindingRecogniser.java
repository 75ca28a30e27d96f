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
 * stands, its themes and, where the wording makes it plain, whether they praise or find fault.
 */
final class FindingRecogniser implements Recogniser {
  /** Sections that tell of the area, the framework or the inspection, not of what was found. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?is)\\W*(?:(?:section \\d+:? *)?(?:information about|about (?:this|the) inspection|what"
              + " (?:the )?inspection judge?ments"
              + " mean|contents|annex|appendix|glossary|(?:children|young people)\\b.*\\b(?:living"
              + " )?in this area|child protection in this|looked after children in|local"
              + " leadership|previous\\b|other (?:ofsted )?inspections|other information|inspection"
              + " dates?|report published|next steps|main characteristics|the local"
              + " authority$|local authority (?:area )?(?:details|profile)|footnotes?|(?:the"
              + " )?(?:joint )?inspection (?:team|partner)|inspection judge?ments? about).*)");

  /** Paragraphs that every document of a kind has: scope, law, licence, addresses. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "(?is)\\W*(?:the office for standards in education|you (?:may|can)"
              + " (?:re-?use|copy|subscribe)|if you would like|this"
              + " (?:report|document|publication|letter) |interested in our|piccadilly gate|any"
              + " complaints|ofsted (?:will|produces|carried)|i am (?:copying|writing)|we are"
              + " copying|i look forward|dear |yours |lead inspector|this (?:\\w+"
              + " ){0,3}(?:visit|inspection) (?:was|took|included|looked|followed)|(?:the"
              + " )?inspectors (?:looked at|have looked|considered the quality|evaluated|read )|the"
              + " inspection (?:team|of the local|was carried)|the visit (?:was|took)|the (?:local"
              + " authority|council|lscb) was given the opportunity|the review of the|to view"
              + " this|from \\d.*\\binspect|between \\d.*\\binspect|published|inspection dates?|the"
              + " care quality commission|his majesty|her majesty|the areas for improvement have"
              + " been|the methodology for|it is ofsted's expectation|inspectors considered a"
              + " range|the arrangements in place to evaluate|an (?:\\w+ )?lscb (?:that"
              + " is|requires|is)|following the inspection|the department for education).*"
              + "|.*(?:https?://|www\\.|@).*");

  /** A heading under which is told what a grade means. */
  private static final Pattern GRADE =
      Pattern.compile("\\W*(?:grade \\d|outstanding|good|requires improvement|inadequate).*");

  private static final Pattern OVERVIEW =
      Pattern.compile(
          "(?is)\\W*(?:executive summary|summary of|headline|main findings|overview).*");

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\W*");

  /** A sentence; anything shorter is a label. */
  private static final int SHORTEST = 40;

  /** Of more themes none is the paragraph's own. */
  private static final int MOST_THEMES = 3;

  @Override
  public Reading recognise(LaidOut laidOut) {
    Document document = laidOut.document();
    List<Finding> findings = new ArrayList<>();
    Optional<Area> area = Optional.empty();
    boolean titled = false;
    for (Section section : laidOut.sections()) {
      titled |= section.part() == Part.TITLE;
      if (!titled || !mayHold(section.part())) {
        continue;
      }
      boolean board = section.part() == Part.BOARD;
      boolean aside = false;
      for (Block block : section.blocks()) {
        switch (block) {
          case Block.Heading heading -> {
            String words = Phrases.plain(document.words(heading));
            aside = ASIDE.matcher(words).matches() || (aside && GRADE.matcher(words).matches());
            area = board ? Optional.of(Area.LSCB) : headed(words, area);
          }
          case Block.Table table -> area = tabled(document, table, area);
          case Block.Paragraph paragraph -> {
            if (!aside) {
              finding(document, paragraph.span(), "", area).ifPresent(findings::add);
            }
          }
          case Block.Item item -> {
            if (!aside) {
              finding(document, item.span(), item.mark(), area).ifPresent(findings::add);
            }
          }
        }
      }
    }
    return Reading.of(findings);
  }

  private static boolean mayHold(Part part) {
    return part == Part.FRONT || part == Part.BODY || part == Part.BOARD;
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

  /** The area of a table that holds no more than its label and grade. */
  private static Optional<Area> tabled(
      Document document, Block.Table table, Optional<Area> before) {
    if (table.rows().size() > 2) {
      return before;
    }
    Span label = table.rows().getFirst().cells().getFirst();
    return AreaLabels.area(document.text().words(label)).or(() -> before);
  }

  private static Optional<Finding> finding(
      Document document, Span span, String mark, Optional<Area> area) {
    String plain = Phrases.plain(document.text().words(span)).strip();
    if (plain.length() < SHORTEST || plain.endsWith(":") || FORMULA.matcher(plain).matches()) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(mark);
    return Optional.of(
        new Finding(
            document.text().quote(span),
            THIS,
            number.matches() ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty(),
            area,
            Themes.of(plain, MOST_THEMES),
            Wording.polarity(plain)));
  }
}
