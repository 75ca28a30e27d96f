package scrutiny.recognise.report;

import static scrutiny.fact.InspectionMentioned.THIS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
              "hmi-probation", Pattern.compile("(?i)probation|assistant chief inspector")),
          new InspectoratePattern("hmicfrs", Pattern.compile("(?i)constabulary")),
          new InspectoratePattern(
              "cqc",
              Pattern.compile(
                  "(?i)care quality|\\bCQC\\b|health ?care|hospitals|medical|deputy chief"
                      + " inspector")),
          new InspectoratePattern(
              "ofsted", Pattern.compile("(?i)ofsted|social care|regional director")));

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
    List<InspectorNamed> signatories = new ArrayList<>();
    List<Span> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Table table) {
        columns(table).forEach(c -> signatories.addAll(signatories(document, c, true)));
      } else {
        lines.addAll(Lines.of(document, block));
      }
    }
    signatories.addAll(signatories(document, lines, false));
    return signatories;
  }

  /** Returns the columns of a table in which two people sign side by side, each from its top. */
  private static Stream<List<Span>> columns(Block.Table table) {
    return Stream.of(0, 1)
        .map(column ->
            table.rows().stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> cell.length() > 0)
                .toList());
  }

  /**
   * Returns the signatories in the given lines.
   *
   * @param below whether each name is below that of its inspectorate
   */
  private static List<InspectorNamed> signatories(
      Document document, List<Span> lines, boolean below) {
    List<InspectorNamed> signatories = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<PersonName> name = name(document.text().characters(), lines.get(i));
      if (name.isPresent()) {
        signatories.add(
            new InspectorNamed(
                document.text().quote(name.get().span()),
                THIS,
                name.get().name(),
                Role.OFSTED_NATIONAL,
                inspectorate(document, lines, i, below)));
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

  private static Body inspectorate(Document document, List<Span> lines, int index, boolean below) {
    Optional<String> above =
        below && index > 0
            ? inspectorateSlug(document.text().substring(lines.get(index - 1)))
            : Optional.empty();
    return above
        .or(() -> inspectorateSlug(signatoryText(document, lines, index)))
        .map(slug -> (Body) new Body.Inspectorate(slug))
        .orElse(Body.OFSTED);
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
