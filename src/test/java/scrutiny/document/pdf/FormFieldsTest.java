package scrutiny.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.document.BlockNotation;
import scrutiny.document.Document;
import scrutiny.document.UnreadableDocumentException;
import scrutiny.text.Issue;

class FormFieldsTest {
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void readsAValueInItsPlace(boolean hasAppearance)
      throws IOException, UnreadableDocumentException {
    Document document = form(hasAppearance, false).read();
    assertThat(BlockNotation.format(document))
        .isEqualTo(
            """
            Inspectors wrote to the council in the autumn.

            | Overall effectiveness | Good |
            | The impact of leaders | Outstanding |\
            """);
  }

  @Test
  void omitsTheValueOfAHiddenField() throws IOException, UnreadableDocumentException {
    assertThat(form(true, true).read().text().characters()).doesNotContain("Good");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/Helv Tf", "/Unknown 12 Tf 0 g", "/Helv 12 Tf 0 0 g"})
  void readsTheRestOfAFormWithABrokenField(String appearance)
      throws IOException, UnreadableDocumentException {
    Document document =
        form(false, false)
            .draw((d, content) -> {
              var field = d.getDocumentCatalog().getAcroForm(null).getField("grade");
              field.getCOSObject().setString(COSName.DA, appearance);
            })
            .read();
    assertThat(document.text().characters())
        .contains("Overall effectiveness", "Outstanding")
        .doesNotContain("Good");
    assertThat(document.issues())
        .extracting(Issue::message)
        .singleElement()
        .asString()
        .matches("form fields whose value cannot be shown: grade \\(.+\\)");
  }

  private static PdfBuilder form(boolean hasAppearance, boolean isHidden) {
    return new PdfBuilder()
        .at(71, 140, "Inspectors wrote to the council in the autumn.")
        .at(76, 230, "Overall effectiveness")
        .draw((document, content) -> addField(document, hasAppearance, isHidden))
        .at(76, 260, "The impact of leaders")
        .at(380, 260, "Outstanding");
  }

  private static void addField(PDDocument document, boolean hasAppearance, boolean isHidden)
      throws IOException {
    PDAcroForm form = new PDAcroForm(document);
    document.getDocumentCatalog().setAcroForm(form);
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
    form.setDefaultResources(resources);
    form.setDefaultAppearance("/Helv 12 Tf 0 g");
    PDTextField field = new PDTextField(form);
    field.setPartialName("grade");
    PDAnnotationWidget widget = field.getWidgets().getFirst();
    widget.setRectangle(new PDRectangle(380, 842 - 235, 120, 18));
    widget.setPage(document.getPage(0));
    widget.setHidden(isHidden);
    document.getPage(0).setAnnotations(List.of(widget));
    form.setFields(List.of(field));
    field.setValue("Good");
    if (!hasAppearance) {
      widget.getCOSObject().removeItem(COSName.AP);
      form.setNeedAppearances(true);
    }
  }
}
