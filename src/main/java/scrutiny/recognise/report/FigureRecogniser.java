package scrutiny.recognise.report;

import static scrutiny.fact.InspectionMentioned.THIS;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.FigureStated;
import scrutiny.fact.Place;
import scrutiny.layout.Section;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.figure.ExtractedFigure;
import scrutiny.recognise.figure.FigureContext;
import scrutiny.recognise.figure.FigureExtractor;
import scrutiny.recognise.phrase.Phrases;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;

/**
 * Reads the figures of reports and letters: those that describe the area, and those in findings.
 */
final class FigureRecogniser implements Recogniser {
  /** Headings of sections that describe the area with figures. */
  private static final Pattern PROFILE_HEADING =
      Pattern.compile(
          "(?s)\\W*(?:information about (?:this|the) (?:local authority )?area|(?:children|young"
              + " people)\\b.*\\b(?:living )?in this area|child protection in this|looked after"
              + " children in|children looked after in|main characteristics|local authority (?:area"
              + " )?profile|about the (?:service|area|local authority)|the local authority and"
              + " (?:its|the) area).*");

  /** Headings of sections on the framework or the inspection. */
  private static final Pattern BOILERPLATE_HEADING =
      Pattern.compile(
          "(?s)\\W*(?:(?:section \\d+:? *)?(?:information about (?:this|the) inspection|about"
              + " (?:this|the) inspection|what (?:the )?inspection judge?ments"
              + " mean|contents|annex|appendix|glossary|previous\\b|other (?:ofsted"
              + " )?inspections|inspection dates?|report published|next steps|local authority"
              + " (?:area )?details|footnotes?|(?:the )?(?:joint )?inspection"
              + " (?:team|partner|outcome)|inspection judge?ments? about|recommendations?|summary"
              + " for children).*)");

  /** Paragraphs in every document of a kind: scope, law, deadlines, addresses. */
  private static final Pattern STANDARD_PARAGRAPH =
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

  /** Matches a count of homes, which stands among the previous inspections. */
  private static final Pattern HOMES =
      Pattern.compile(
          "\\W*(?:the )?(?:local authority|council|county council|city council|borough)"
              + " (?:currently |directly )?(?:operates|runs|manages|has|maintains|owns|provides)"
              + " (?:[\\w-]+ ){1,3}(?:children's|residential) homes?\\b");

  /** Shorter paragraphs, such as a subject line or a footnote, state no figures. */
  private static final int MIN_LENGTH = 12;

  @Override
  public Reading recognise(StructuredDocument structured) {
    SectionReader reader = new SectionReader(structured.document());
    boolean titleSeen = false;
    for (Section section : structured.sections()) {
      titleSeen |= section.kind() == SectionKind.TITLE;
      if (titleSeen && mayContainFigures(section.kind())) {
        reader.read(section);
      }
    }
    return Reading.of(reader.facts);
  }

  private static boolean mayContainFigures(SectionKind kind) {
    return kind == SectionKind.FRONT || kind == SectionKind.BODY || kind == SectionKind.BOARD;
  }

  /** Reads the sections of one document and keeps the context from block to block. */
  private static final class SectionReader {
    private final Document document;
    private final FigureExtractor figures;
    private final List<FigureStated> facts = new ArrayList<>();
    private boolean inBoilerplate;
    private FigureContext context = FigureContext.NONE;

    SectionReader(Document document) {
      this.document = document;
      this.figures = new FigureExtractor(document.text());
    }

    void read(Section section) {
      context = FigureContext.NONE;
      inBoilerplate = false;
      for (Block block : section.blocks()) {
        switch (block) {
          case Block.Heading heading -> readHeading(Phrases.normalise(document.textOf(heading)));
          case Block.Table table -> context = FigureContext.NONE.withProfile(context.inProfile());
          case Block.Paragraph paragraph -> readBlock(paragraph);
          case Block.Item item -> readBlock(item);
        }
      }
    }

    private static boolean isBoilerplate(String normalised) {
      return STANDARD_PARAGRAPH.matcher(normalised).matches()
          || Boilerplate.containsAddress(normalised);
    }

    private void readHeading(String heading) {
      boolean profile =
          PROFILE_HEADING.matcher(heading).matches()
              || (context.inProfile() && heading.strip().startsWith("local leadership"));
      inBoilerplate = !profile && BOILERPLATE_HEADING.matcher(heading).matches();
      context = FigureContext.NONE.withProfile(profile);
    }

    private void readBlock(Block block) {
      String normalised = Phrases.normalise(document.textOf(block)).strip();
      if (inBoilerplate && HOMES.matcher(normalised).lookingAt()) {
        figures
            .extract(block.span(), FigureContext.NONE.withProfile(true))
            .forEach(figure -> facts.add(fact(figure)));
        return;
      }
      if (inBoilerplate || normalised.length() < MIN_LENGTH || isBoilerplate(normalised)) {
        return;
      }
      List<ExtractedFigure> extracted = figures.extract(block.span(), context);
      extracted.forEach(figure -> facts.add(fact(figure)));
      context = figures.contextAfter(block.span(), extracted, context, block instanceof Block.Item);
    }
  }

  private static FigureStated fact(ExtractedFigure figure) {
    Place inspectedArea = new Place.Inspected(THIS);
    return figure.toFact(inspectedArea);
  }
}
