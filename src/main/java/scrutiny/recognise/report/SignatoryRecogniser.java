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
import scrutiny.layout.LaidOut;
import scrutiny.layout.Part;
import scrutiny.recognise.PersonName;
import scrutiny.recognise.Reading;
import scrutiny.recognise.Recogniser;
import scrutiny.text.Span;

/**
 * Reads who signs a joint letter: an officer of each inspectorate, none of whom inspected. The
 * inspectorate stands above the name in older letters, behind the post in newer ones.
 */
final class SignatoryRecogniser implements Recogniser {
  private record Known(String slug, Pattern pattern) {}

  private static final List<Known> INSPECTORATES =
      List.of(
          new Known("hmi-probation", Pattern.compile("(?i)probation")),
          new Known("hmicfrs", Pattern.compile("(?i)constabulary")),
          new Known(
              "cqc", Pattern.compile("(?i)care quality|\\bCQC\\b|health ?care|hospitals|medical")),
          new Known("ofsted", Pattern.compile("(?i)ofsted|social care|regional director")));

  /** Honours and degrees behind a name: words with two capitals, but for those of names. */
  private static final Pattern HONOURS =
      Pattern.compile("(?:,?\\s+(?!Mc|Mac|O['’])\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*)+$");

  private static final Pattern POST =
      Pattern.compile(
          "^[,\\s]*(?:Her|His|HM|HMI|National|Regional|Deputy|Assistant|Chief|Director)\\b");

  /** A name may have a title before it of so many letters. */
  private static final int TITLE = 6;

  @Override
  public Reading recognise(LaidOut document) {
    if (document.kind() != Kind.JTAI) {
      return Reading.nothing();
    }
    List<Fact> facts = new ArrayList<>();
    document
        .section(Part.SIGNATURE)
        .ifPresent(s -> facts.addAll(signatories(document.document(), s.blocks())));
    return Reading.of(facts);
  }

  private static List<InspectorNamed> signatories(Document document, List<Block> blocks) {
    List<Span> lines = blocks.stream().flatMap(b -> lines(document, b)).toList();
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
                inspectorate(document, lines, i)));
      }
    }
    return signatories;
  }

  /** Column by column where two sign beside each other. */
  private static Stream<Span> lines(Document document, Block block) {
    return block instanceof Block.Table table
        ? Stream.of(0, 1)
            .flatMap(column -> table.rows().stream().map(row -> row.cells().get(column)))
            .filter(cell -> cell.length() > 0)
        : Lines.of(document, block).stream();
  }

  /** The name with which a line begins; a cell may hold the post behind it. */
  private static Optional<PersonName> name(String text, Span line) {
    String words = text.substring(line.start(), line.end());
    int length = HONOURS.matcher(words.strip()).replaceFirst("").length();
    return PersonName.one(text, new Span(line.start(), line.start() + length))
        .filter(n -> n.span().start() - line.start() < TITLE)
        .filter(n -> isPost(text.substring(n.span().end(), line.start() + length)));
  }

  private static boolean isPost(String rest) {
    return rest.isBlank() || POST.matcher(rest).find();
  }

  /** The one that the post names, up to the next signatory, or else the line above the name. */
  private static Body inspectorate(Document document, List<Span> lines, int index) {
    String text = document.text().characters();
    StringBuilder post = new StringBuilder(document.text().words(lines.get(index))).append(' ');
    for (int i = index + 1; i < lines.size() && name(text, lines.get(i)).isEmpty(); i++) {
      post.append(document.text().words(lines.get(i))).append(' ');
    }
    String above = index > 0 ? document.text().words(lines.get(index - 1)) : "";
    return known(post.toString())
        .or(() -> known(above))
        .map(slug -> (Body) new Body.Inspectorate(slug))
        .orElse(Body.OFSTED);
  }

  private static Optional<String> known(String words) {
    return INSPECTORATES.stream()
        .filter(k -> k.pattern().matcher(words).find())
        .map(Known::slug)
        .findFirst();
  }
}
