package scrutiny.layout;

import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.document.Document;

/** Recognises the reports and letters of an inspectorate by their titles. */
final class InspectorateLayout implements Layout {
  private static final Pattern SALUTATION = Pattern.compile("(?m)^D ?ear\\b");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?mi)^(Yours? (sincerely|faithfully|truly)|(with )?(kind|best) (regards|wishes))");

  /** Text that only an inspectorate prints: its imprint, or labels such as “Inspection dates”. */
  private static final Pattern IMPRINT =
      Pattern.compile(
          "(?i)The Office for Standards in Education|^Inspection dates?:|^Lead inspector:",
          Pattern.MULTILINE);

  @Override
  public Optional<StructuredDocument> analyse(Document document) {
    String text = document.text().characters();
    boolean isLetter = SALUTATION.matcher(text).find() && CLOSING.matcher(text).find();
    if (!isLetter && !IMPRINT.matcher(text).find()) {
      return Optional.empty();
    }
    return TitleFinder.find(document)
        .map(title ->
            new StructuredDocument(
                document,
                isLetter ? DocumentForm.LETTER : DocumentForm.REPORT,
                title.kind(),
                SectionSplitter.split(document, title.index())));
  }
}
