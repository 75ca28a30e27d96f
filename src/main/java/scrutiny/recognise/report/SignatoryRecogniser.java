package scrutiny.recognise.report;

import static scrutiny.fact.InspectionMentioned.THIS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.Body;
import scrutiny.fact.Fact;
import scrutiny.fact.InspectorNamed;
import scrutiny.fact.Kind;
import scrutiny.fact.Role;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.phrase.PersonName;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.PersonTitles;
import scrutiny.text.Span;

/**
 * Reads who signs a joint letter: one officer of each inspectorate, none of whom inspected. The
 * inspectorate is above the name in older letters and after the post in newer ones.
 */
final class SignatoryRecogniser implements Recogniser {
  private record InspectoratePattern(String slug, Pattern pattern) {}

  private static final List<InspectoratePattern> INSPECTORATES =
      List.of(
          new InspectoratePattern(
              "hmi-probation",
              Pattern.compile("(?i)probation|\\bHMIP\\b|assistant chief inspector")),
          new InspectoratePattern(
              "hmicfrs",
              Pattern.compile("(?i)constabulary|\\bHMIC(?:FRS)?\\b|fire (?:&|and) rescue")),
          new InspectoratePattern(
              "cqc",
              Pattern.compile(
                  "(?i)care quality|\\bCQC\\b|health ?care|hospitals|medical|deputy chief"
                      + " inspector")),
          new InspectoratePattern(
              "ofsted", Pattern.compile("(?i)ofsted|social care|regional director")));

  /** A line that names an inspectorate and nothing else. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)ofsted|(?:the )?care quality commission(?: \\(CQC\\))?|CQC|(?:HM|HMI|(?:her|his)"
              + " majesty[’']s)(?: inspectorate(?: of)?)? (?:constabulary|probation)(?:,? (?:and"
              + " )?fire (?:&|and) rescue services?)?(?: (?:&|and) fire (?:&|and) rescue"
              + " services?)?(?: \\(HMI\\w+\\))?|HMICFRS|HMIC|HMIP|HMI probation");

  private static final Pattern POST =
      Pattern.compile(
          "^[,\\s]*(?:Her|His|HM|HMI|National|Regional|Deputy|Assistant|Chief|Director)\\b");

  /** A name begins before this offset in its line, since a title may come first. */
  private static final int MAX_TITLE_LENGTH = 6;

  @Override
  public Reading recognise(StructuredDocument document) {
    if (document.kind() != Kind.JTAI) {
      return Reading.empty();
    }
    List<Fact> facts = new ArrayList<>();
    document
        .section(SectionKind.SIGNATURE)
        .ifPresent(s -> facts.addAll(signatories(document.document(), s.blocks())));
    return Reading.of(facts);
  }

  private static List<InspectorNamed> signatories(Document document, List<Block> blocks) {
    String text = document.text().characters();
    List<InspectorNamed> signatories = new ArrayList<>();
    for (SignatureColumns.Column column :
        SignatureColumns.of(
            document, blocks, SignatoryRecogniser::heading, line -> name(text, line).isPresent())) {
      signatories.addAll(signatories(document, column));
    }
    return signatories;
  }

  /** Returns the inspectorate of which a line is nothing but the name. */
  private static Optional<String> heading(String line) {
    return HEADING.matcher(line.strip()).matches() ? inspectorateSlug(line) : Optional.empty();
  }

  private static List<InspectorNamed> signatories(
      Document document, SignatureColumns.Column column) {
    List<InspectorNamed> signatories = new ArrayList<>();
    List<Span> lines = column.lines();
    for (int i = 0; i < lines.size(); i++) {
      Optional<PersonName> name = name(document.text().characters(), lines.get(i));
      if (name.isPresent()) {
        int line = i;
        Body inspectorate =
            column
                .inspectorate()
                .or(() -> inspectorateSlug(signatoryText(document, lines, line)))
                .<Body>map(Body.Inspectorate::new)
                .orElse(Body.OFSTED);
        signatories.add(
            new InspectorNamed(
                document.text().quote(name.get().span()),
                THIS,
                name.get().name(),
                inspectorate.equals(Body.OFSTED) ? Role.OFSTED_NATIONAL : Role.OTHER,
                inspectorate));
      }
    }
    return signatories;
  }

  /** Returns the name at the start of a line; in a cell, a post may follow it. */
  private static Optional<PersonName> name(String text, Span line) {
    String lineText = text.substring(line.start(), line.end());
    int length = PersonTitles.withoutLetters(lineText.strip()).length();
    return PersonName.find(text, new Span(line.start(), line.start() + length))
        .filter(n -> n.span().start() - line.start() < MAX_TITLE_LENGTH)
        .filter(n -> isBlankOrPost(text.substring(n.span().end(), line.start() + length)));
  }

  private static boolean isBlankOrPost(String rest) {
    return rest.isBlank() || POST.matcher(rest).find();
  }

  /** Returns a signatory's line and those below it, up to the next signatory's. */
  private static String signatoryText(Document document, List<Span> lines, int index) {
    StringBuilder joined = new StringBuilder(document.text().substring(lines.get(index)));
    String text = document.text().characters();
    for (int i = index + 1; i < lines.size() && name(text, lines.get(i)).isEmpty(); i++) {
      joined.append(' ').append(document.text().substring(lines.get(i)));
    }
    return joined.toString();
  }

  private static Optional<String> inspectorateSlug(String text) {
    return INSPECTORATES.stream()
        .filter(i -> i.pattern().matcher(text).find())
        .map(InspectoratePattern::slug)
        .findFirst();
  }
}
