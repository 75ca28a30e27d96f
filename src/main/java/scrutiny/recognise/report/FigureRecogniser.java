package scrutiny.recognise.report;

import static scrutiny.fact.InspectionMentioned.THIS;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.FigureStated;
import scrutiny.fact.Place;
import scrutiny.layout.LaidOut;
import scrutiny.layout.Part;
import scrutiny.layout.Section;
import scrutiny.recognise.Phrases;
import scrutiny.recognise.Reading;
import scrutiny.recognise.Recogniser;
import scrutiny.recognise.figure.Figures;
import scrutiny.recognise.figure.Lead;
import scrutiny.recognise.figure.Stated;

/**
 * Reads the figures of reports and letters: those that describe the area, and those in findings.
 */
final class FigureRecogniser implements Recogniser {
  /** Where a report describes the area by its figures. */
  private static final Pattern PROFILE =
      Pattern.compile(
          "(?s)\\W*(?:information about (?:this|the) (?:local authority )?area|(?:children|young"
              + " people)\\b.*\\b(?:living )?in this area|child protection in this|looked after"
              + " children in|children looked after in|main characteristics|local authority (?:area"
              + " )?profile|about the (?:service|area|local authority)|the local authority and"
              + " (?:its|the) area).*");

  /** Sections that tell of the framework or the inspection. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?s)\\W*(?:(?:section \\d+:? *)?(?:information about (?:this|the) inspection|about"
              + " (?:this|the) inspection|what (?:the )?inspection judge?ments"
              + " mean|contents|annex|appendix|glossary|previous\\b|other (?:ofsted"
              + " )?inspections|inspection dates?|report published|next steps|local authority"
              + " (?:area )?details|footnotes?|(?:the )?(?:joint )?inspection"
              + " (?:team|partner|outcome)|inspection judge?ments? about|recommendations?|summary"
              + " for children).*)");

  /** Paragraphs that every document of a kind has: scope, law, deadlines, addresses. */
  private static final Pattern FORMULA =
      Pattern.compile(
          "(?s)\\W*(?:the office for standards in education|you (?:may|can)"
              + " (?:re-?use|copy|subscribe)|if you would like|this"
              + " (?:report|document|publication|letter) |interested in our|piccadilly gate|any"
              + " complaints|ofsted (?:will|produces|carried)|i am (?:copying|writing)|dear |yours"
              + " |lead inspector|this (?:\\w+ ){0,3}(?:visit|inspection)"
              + " (?:was|took|included|looked|followed)|(?:the )?inspectors (?:looked at|have"
              + " looked|considered|evaluated|read |reviewed )|the inspection (?:team|of the"
              + " local|was )|the visit (?:was|took)|the next (?:full )?|a monitoring"
              + " inspection|(?:his|her) majesty's (?:chief )?inspector|this is (?:the|your)"
              + " (?:\\w+ ){0,2}(?:monitoring|focused) visit|a child is |\\d* ?(?:the local"
              + " authority|the council|the lscb) was given the opportunity|\\d{1,2} (?:these"
              + " are|this is where|source|see|as defined)\\b|\\d{0,2} ?(?:these are )?residential"
              + " special schools (?:are|that)"
              + " |.{0,40}telephone|.{0,200}\\bhmi\\b.{0,60}(?:team|inspectors)|the inspection"
              + " was).*");

  /** A sentence that tells what a report is about, or a note below the page. */
  private static final int SHORTEST = 12;

  @Override
  public Reading recognise(LaidOut laidOut) {
    Run run = new Run(laidOut.document());
    boolean titled = false;
    for (Section section : laidOut.sections()) {
      titled |= section.part() == Part.TITLE;
      if (titled && mayHold(section.part())) {
        run.read(section);
      }
    }
    return Reading.of(run.found);
  }

  private static boolean mayHold(Part part) {
    return part == Part.FRONT || part == Part.BODY || part == Part.BOARD;
  }

  /** One document being read. */
  private static final class Run {
    private final Document document;
    private final Figures figures;
    private final List<FigureStated> found = new ArrayList<>();
    private boolean aside;
    private Lead lead = Lead.NONE;

    Run(Document document) {
      this.document = document;
      this.figures = new Figures(document.text());
    }

    void read(Section section) {
      lead = Lead.NONE;
      aside = false;
      for (Block block : section.blocks()) {
        switch (block) {
          case Block.Heading heading -> headed(Phrases.plain(document.words(heading)));
          case Block.Table table -> lead = Lead.NONE.in(lead.profile());
          case Block.Paragraph paragraph -> block(paragraph);
          case Block.Item item -> block(item);
        }
      }
    }

    private static boolean isFormula(String plain) {
      return FORMULA.matcher(plain).matches() || Asides.holdsAddress(plain);
    }

    private void headed(String heading) {
      boolean profile =
          PROFILE.matcher(heading).matches()
              || (lead.profile() && heading.strip().startsWith("local leadership"));
      aside = !profile && ASIDE.matcher(heading).matches();
      lead = Lead.NONE.in(profile);
    }

    private void block(Block block) {
      String plain = Phrases.plain(document.words(block)).strip();
      if (aside || plain.length() < SHORTEST || isFormula(plain)) {
        return;
      }
      List<Stated> stated = figures.in(block.span(), lead);
      stated.forEach(figure -> found.add(fact(figure)));
      lead = figures.next(block.span(), stated, lead, block instanceof Block.Item);
    }
  }

  private static FigureStated fact(Stated figure) {
    Place here = new Place.Inspected(THIS);
    return figure.fact(here);
  }
}
