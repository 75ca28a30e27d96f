package scrutiny.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
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
   * @return the names of fields whose value cannot be shown
   */
  static List<String> createAppearances(PDDocument document) {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm();
    List<String> failed = new ArrayList<>();
    if (form == null) {
      return failed;
    }
    for (PDField field : form.getFieldTree()) {
      if (field instanceof PDVariableText text
          && !text.getValueAsString().isBlank()
          && (form.getNeedAppearances() || !hasAppearance(text))) {
        try {
          form.refreshAppearances(List.of(text));
        } catch (IOException | IllegalArgumentException e) {
          failed.add(text.getFullyQualifiedName());
        }
      }
    }
    return failed;
  }

  private static boolean hasAppearance(PDVariableText field) {
    return field.getWidgets().stream()
        .map(PDAnnotationWidget::getNormalAppearanceStream)
        .allMatch(Objects::nonNull);
  }
}
