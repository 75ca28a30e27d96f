package scrutiny.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.fixup.processor.AcroFormDefaultsProcessor;
import org.apache.pdfbox.pdmodel.fixup.processor.AcroFormOrphanWidgetsProcessor;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;

/** Creates the appearances that a form leaves to the viewer, so that its values can be read. */
final class FormFields {
  private FormFields() {}

  /**
   * Creates the missing appearances.
   *
   * @return each field whose value cannot be shown, as its name with the cause
   */
  static List<String> createAppearances(PDDocument document) {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(() -> repair(document));
    List<String> failed = new ArrayList<>();
    if (form == null) {
      return failed;
    }
    for (PDField field : form.getFieldTree()) {
      // PDFBox throws any exception for a malformed field; the rest of the document is readable.
      try {
        if (field instanceof PDVariableText text && lacksAppearance(form, text)) {
          form.refreshAppearances(List.of(text));
        }
      } catch (IOException | RuntimeException e) {
        String cause = e.getMessage();
        failed.add(
            "%s (%s)"
                .formatted(
                    field.getFullyQualifiedName(),
                    cause == null ? e.getClass().getSimpleName() : cause));
      }
    }
    return failed;
  }

  /** Repairs a form as PDFBox does, but leaves the appearances: one of them may fail. */
  private static void repair(PDDocument document) {
    new AcroFormDefaultsProcessor(document).process();
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form != null && form.getNeedAppearances() && form.getFields().isEmpty()) {
      new AcroFormOrphanWidgetsProcessor(document).process();
    }
  }

  private static boolean lacksAppearance(PDAcroForm form, PDVariableText field) {
    return form.getNeedAppearances()
        || (!field.getValueAsString().isBlank() && !hasAppearance(field));
  }

  private static boolean hasAppearance(PDVariableText field) {
    return field.getWidgets().stream()
        .map(PDAnnotationWidget::getNormalAppearanceStream)
        .allMatch(Objects::nonNull);
  }
}
