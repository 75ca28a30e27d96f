package scrutiny.recognise.report;

import static scrutiny.fact.InspectionMentioned.THIS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.Body;
import scrutiny.fact.Fact;
import scrutiny.fact.InspectorNamed;
import scrutiny.fact.Kind;
import scrutiny.fact.Role;
import scrutiny.layout.DocumentForm;
import scrutiny.layout.Section;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.phrase.PersonName;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.text.Span;

/** Reads who made a visit, from a letter's signature and the sentence that names the inspectors. */
final class LetterInspectorRecogniser implements Recogniser {
  private static final Pattern TEAM_INTRODUCTION =
      Pattern.compile(
          "\\binspectors?\\b[^.]{0,40}?\\s(?:were|was)\\b:?|\\binspectors\\s*:"
              + "|\\b(?:carried\\s+out|conducted|undertaken|completed|led)\\s+by\\b"
              + "|\\b(?:visit|inspection)\\s+team\\s+(?:was|were|comprised|consisted of)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<!\\b(?-i:\\p{Lu}|St))\\.(?=\\s+\\p{Lu}|\\s*$)|\\binspectors?\\s+(?=looked|considered|also|gathered|met|spoke|reviewed|focused|evaluated)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SHADOW =
      Pattern.compile("(?i)\\b(?:shadow\\w*|designate|supernumerary|observ\\w+|accompanied)\\b");

  /** The words after the lead inspector's name where several people sign. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i),?\\s*(?:(?:HMI|(?:His|Her) Majesty[’']s Inspector),?\\s*)?(?:Ofsted\\s+)?lead"
              + "\\s+inspector");

  private static final Pattern QUALITY_ASSURANCE = Pattern.compile("(?i)quality assurance");

  @Override
  public Reading recognise(StructuredDocument document) {
    // A joint letter is signed by the directors of four inspectorates, who did not inspect.
    if (document.form() != DocumentForm.LETTER || document.kind() == Kind.JTAI) {
      return Reading.empty();
    }
    List<Fact> facts = new ArrayList<>();
    Optional<InspectorNamed> lead = signatory(document);
    lead.ifPresent(facts::add);
    String leadName = lead.map(InspectorNamed::name).orElse("");
    inspectors(document).stream()
        .filter(i -> !i.name().equalsIgnoreCase(leadName))
        .forEach(facts::add);
    return Reading.of(facts);
  }

  /** The maximum number of blocks at the end of a letter in which its signature is looked for. */
  private static final int MAX_SIGNATURE_BLOCKS = 3;

  private static final Pattern INSPECTOR =
      Pattern.compile("(?i),?\\s*(?:HMI\\b|(?:His|Her) Majesty[’']s Inspector)");

  private static Optional<InspectorNamed> signatory(StructuredDocument document) {
    Document source = document.document();
    String text = source.text().characters();
    Optional<Section> signature = document.section(SectionKind.SIGNATURE);
    List<Block> blocks = source.blocks();
    // A letter without closing words ends with the names of those who sign it.
    List<Block> end =
        signature
            .map(Section::blocks)
            .orElseGet(() ->
                blocks.subList(Math.max(0, blocks.size() - MAX_SIGNATURE_BLOCKS), blocks.size()));
    List<PersonName> names =
        end.stream()
            .flatMap(b -> Lines.of(source, b).stream())
            .flatMap(l -> PersonName.find(text, l).stream())
            .toList();
    return names.stream()
        .filter(n -> LEAD.matcher(text).region(n.span().end(), text.length()).lookingAt())
        .findFirst()
        .or(() ->
            names.stream()
                .filter(n ->
                    signature.isPresent()
                        || INSPECTOR
                            .matcher(text)
                            .region(n.span().end(), text.length())
                            .lookingAt())
                .findFirst())
        .map(n -> inspector(source, n, Role.LEAD_INSPECTOR));
  }

  private static List<InspectorNamed> inspectors(StructuredDocument document) {
    String text = document.document().text().characters();
    List<InspectorNamed> inspectors = new ArrayList<>();
    for (Block block : Cover.of(document).introduction()) {
      Matcher introduction =
          TEAM_INTRODUCTION.matcher(text).region(block.span().start(), block.span().end());
      int from = block.span().start();
      while (introduction.region(from, block.span().end()).find()) {
        Span sentence = sentence(text, introduction.end(), block.span().end());
        List<InspectorNamed> named =
            inspectorsIn(document.document(), introduction.start(), sentence);
        inspectors.addAll(named);
        from = named.isEmpty() ? introduction.end() : sentence.end();
        if (!named.isEmpty()) {
          inspectors.addAll(shadowInspectors(document.document(), from, block.span().end()));
        }
      }
      if (!inspectors.isEmpty()) {
        break;
      }
    }
    return inspectors;
  }

  private static Span sentence(String text, int start, int end) {
    Matcher stop = SENTENCE_END.matcher(text).region(start, end);
    return new Span(start, stop.find() ? stop.start() : end);
  }

  private static List<InspectorNamed> inspectorsIn(Document document, int start, Span sentence) {
    String text = document.text().characters();
    boolean isQualityAssurance =
        QUALITY_ASSURANCE.matcher(text).region(Math.max(0, start - 40), sentence.end()).find();
    List<InspectorNamed> named = new ArrayList<>();
    for (PersonName name : PersonName.findAll(text, sentence)) {
      named.add(
          inspector(
              document,
              name,
              isQualityAssurance ? Role.QUALITY_ASSURANCE_MANAGER : Role.TEAM_INSPECTOR));
    }
    return named;
  }

  /** Returns the shadow inspectors that the sentence after the list may name. */
  private static List<InspectorNamed> shadowInspectors(Document document, int start, int end) {
    String text = document.text().characters();
    int from = Math.min(end, start + 1);
    Span sentence = sentence(text, from, end);
    if (!SHADOW.matcher(text).region(from, sentence.end()).find()) {
      return List.of();
    }
    return PersonName.findAll(text, sentence).stream()
        .map(n -> inspector(document, n, Role.SHADOW_INSPECTOR))
        .toList();
  }

  private static InspectorNamed inspector(Document document, PersonName name, Role role) {
    return new InspectorNamed(
        document.text().quote(name.span()), THIS, name.name(), role, Body.OFSTED);
  }
}
