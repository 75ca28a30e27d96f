package scrutiny.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;

/** Draws the values of a document's form fields on its pages, where viewers show them. */
final class FormFields {
  private FormFields() {}

  /**
   * Draws all values.
   *
   * @return the names of fields whose value cannot be drawn
   */
  static List<String> draw(PDDocument document) {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm();
    List<String> failed = new ArrayList<>();
    if (form == null) {
      return failed;
    }
    for (PDField field : form.getFieldTree()) {
      if (field instanceof PDTerminalField terminal && !draw(form, terminal)) {
        failed.add(field.getFullyQualifiedName());
      }
    }
    return failed;
  }

  private static boolean draw(PDAcroForm form, PDTerminalField field) {
    if (field.getValueAsString().isBlank()) {
      return true;
    }
    try {
      boolean isShown =
          field.getWidgets().stream().map(PDAnnotationWidget::getNormalAppearanceStream)
              .allMatch(stream -> stream != null);
      // A value without an appearance is drawn by the viewer.
      form.flatten(List.of(field), !isShown || form.getNeedAppearances());
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
