package scrutiny.layout;

import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.document.Document;

/** Reports and letters of an inspectorate, known by their titles. */
final class InspectorateLayout implements Layout {
  private static final Pattern SALUTATION = Pattern.compile("(?m)^D ?ear\\b");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?mi)^(Yours? (sincerely|faithfully|truly)|(with )?(kind|best) (regards|wishes))");

  /** What only an inspectorate prints: its imprint, or the label of the inspection's days. */
  private static final Pattern IMPRINT =
      Pattern.compile(
          "(?i)The Office for Standards in Education|^Inspection dates?:|^Lead inspector:",
          Pattern.MULTILINE);

  @Override
  public Optional<StructuredDocument> analyse(Document document) {
    String text = document.text().characters();
    boolean letter = SALUTATION.matcher(text).find() && CLOSING.matcher(text).find();
    if (!letter && !IMPRINT.matcher(text).find()) {
      return Optional.empty();
    }
    return TitleFinder.find(document)
        .map(title ->
            new StructuredDocument(
                document,
                letter ? DocumentForm.LETTER : DocumentForm.REPORT,
                title.kind(),
                SectionSplitter.split(document, title.index())));
  }
}
