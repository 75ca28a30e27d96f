package scrutiny.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.document.Document;
import scrutiny.fact.Kind;

/** Recognises an inspectorate's documents with unknown titles, without splitting their body. */
final class OtherInspectorateLayout implements Layout {
  /** The name in full, but not as articles introduce its short form: “… (Ofsted) came in May”. */
  private static final Pattern IMPRINT =
      Pattern.compile(
          "The Office for Standards in Education, Children['’]s Services,? and Skills"
              + "(?!\\s*\\(Ofsted\\)(?!\\s+(?:regulates|inspects)))");

  private static final Pattern CHILDREN = Pattern.compile("(?i)\\bchildren['’]?s\\b");

  @Override
  public Optional<StructuredDocument> analyse(Document document) {
    String text = document.text().characters();
    if (!IMPRINT.matcher(text).find()
        || document.blocks().isEmpty()
        || CHILDREN.matcher(text).results().limit(5).count() < 5) {
      return Optional.empty();
    }
    return Optional.of(
        new StructuredDocument(
            document,
            DocumentForm.REPORT,
            Kind.OTHER,
            List.of(
                new Section(SectionKind.TITLE, document.blocks().subList(0, 1)),
                new Section(
                    SectionKind.BODY, document.blocks().subList(1, document.blocks().size())))));
  }
}
