package scrutiny.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Document;

/** Recognises the reports and letters of an inspectorate by their titles. */
final class InspectorateLayout implements Layout {
  private static final Pattern SALUTATION = Pattern.compile("(?m)^D ?ear\\b");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?mi)^(Yours? (sincerely|faithfully|truly)|(with )?(kind|best) (regards|wishes))");

  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?m)^(?:\\p{Lu}\\p{L}+day,? )?\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{L}+ 20\\d\\d\\s*$");
  private static final Pattern POSTCODE =
      Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b");

  /** The maximum length of a letter's date and address, in characters. */
  private static final int MAX_HEAD_LENGTH = 1500;

  /** Text that only an inspectorate prints: its imprint, or labels such as “Inspection dates”. */
  private static final Pattern IMPRINT =
      Pattern.compile(
          "(?i)The Office for Standards"
              + " in\\s+Education[^.]{0,80}?\\(Ofsted\\)\\s+(?:regulates|inspects)|^(?:.{0,60}\\s)?Inspection"
              + " dates?\\h*[:\t]|^Lead inspectors?\\h*[:\t]",
          Pattern.MULTILINE);

  /** Returns whether a date and an address come before the salutation, as they do in a letter. */
  private static boolean isHeaded(String text, int salutation) {
    String head = text.substring(0, salutation);
    return salutation <= MAX_HEAD_LENGTH
        && DATE_LINE.matcher(head).find()
        && POSTCODE.matcher(head).find();
  }

  @Override
  public Optional<StructuredDocument> analyse(Document document) {
    String text = document.text().characters();
    Matcher salutation = SALUTATION.matcher(text);
    boolean isLetter =
        salutation.find() && (CLOSING.matcher(text).find() || isHeaded(text, salutation.start()));
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
