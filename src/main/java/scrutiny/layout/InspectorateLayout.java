package scrutiny.layout;

import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.document.Document;

/** Reports and letters of an inspectorate, known by their titles. */
final class InspectorateLayout implements Layout {
  private static final Pattern DEAR = Pattern.compile("(?m)^D ?ear\\b");
  private static final Pattern YOURS =
      Pattern.compile(
          "(?mi)^(Yours? (sincerely|faithfully|truly)|(with )?(kind|best) (regards|wishes))");

  /** What only an inspectorate prints: its imprint, or the label of the inspection's days. */
  private static final Pattern IMPRINT =
      Pattern.compile(
          "(?i)The Office for Standards in Education|^Inspection dates?:|^Lead inspector:",
          Pattern.MULTILINE);

  @Override
  public Optional<LaidOut> layOut(Document document) {
    String text = document.text().characters();
    boolean letter = DEAR.matcher(text).find() && YOURS.matcher(text).find();
    if (!letter && !IMPRINT.matcher(text).find()) {
      return Optional.empty();
    }
    return Titles.find(document)
        .map(title ->
            new LaidOut(
                document,
                letter ? Form.LETTER : Form.REPORT,
                title.kind(),
                Sections.of(document, title.index())));
  }
}
