package scrutiny.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scrutiny.document.Document;
import scrutiny.document.UnreadableDocumentException;
import scrutiny.text.Issue;

class VisibleTextTest {
  private static final String SHOWN =
      "Inspectors wrote to the council of Barchester in the autumn.";
  private static final String HIDDEN = "An earlier draft named another inspector.";

  private static Stream<PdfBuilder.Drawing> waysToHide() {
    return Stream.of(
        (document, content) -> content.setRenderingMode(RenderingMode.NEITHER),
        (document, content) -> content.setNonStrokingColor(1f, 1f, 1f),
        (document, content) -> content.setNonStrokingColor(1f),
        (document, content) -> content.setNonStrokingColor(0f, 0f, 0f, 0f),
        (document, content) -> {
          PDExtendedGraphicsState transparent = new PDExtendedGraphicsState();
          transparent.setNonStrokingAlphaConstant(0f);
          content.setGraphicsStateParameters(transparent);
        },
        (document, content) -> {
          content.addRect(300, 300, 20, 20);
          content.clip();
        },
        (document, content) ->
            content.transform(org.apache.pdfbox.util.Matrix.getScaleInstance(0.1f, 0.1f)),
        (document, content) -> {
          PDOptionalContentGroup draft = new PDOptionalContentGroup("Draft");
          PDOptionalContentProperties layers = new PDOptionalContentProperties();
          layers.addGroup(draft);
          layers.setGroupEnabled(draft, false);
          document.getDocumentCatalog().setOCProperties(layers);
          content.beginMarkedContent(COSName.OC, draft);
        });
  }

  @ParameterizedTest
  @MethodSource("waysToHide")
  void omitsTextThatDoesNotShow(PdfBuilder.Drawing hiding)
      throws IOException, UnreadableDocumentException {
    Document document =
        new PdfBuilder()
            .draw((d, content) -> content.saveGraphicsState())
            .draw(hiding)
            .at(71, 100, HIDDEN)
            .draw((d, content) -> content.restoreGraphicsState())
            .draw((d, content) -> content.endMarkedContent())
            .at(71, 140, SHOWN)
            .read();
    assertThat(document.text().characters().strip()).isEqualTo(SHOWN);
    assertThat(document.issues())
        .extracting(Issue::message)
        .singleElement()
        .asString()
        .startsWith("36 characters do not show");
  }

  @Test
  void readsWhiteTextOnAColour() throws IOException, UnreadableDocumentException {
    Document document =
        new PdfBuilder()
            .draw((d, content) -> {
              content.setNonStrokingColor(0f, 0f, 0.5f);
              content.addRect(60, 700, 400, 60);
              content.fill();
              content.setNonStrokingColor(1f, 1f, 1f);
            })
            .at(71, 100, SHOWN)
            .read();
    assertThat(document.text().characters().strip()).isEqualTo(SHOWN);
    assertThat(document.issues()).isEmpty();
  }

  @Test
  void readsTheTextLayerOfAScan() throws IOException, UnreadableDocumentException {
    Document document =
        new PdfBuilder()
            .draw((d, content) -> {
              BufferedImage scan = new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_GRAY);
              content.drawImage(LosslessFactory.createFromImage(d, scan), 0, 0, 595, 842);
              content.setRenderingMode(RenderingMode.NEITHER);
            })
            .at(71, 100, SHOWN)
            .read();
    assertThat(document.text().characters().strip()).isEqualTo(SHOWN);
    assertThat(document.issues())
        .extracting(Issue::message)
        .containsExactly("shows less text than its invisible text layer, which was read");
  }

  @Test
  void readsTheTextLayerOfAPageWithoutAPicture() throws IOException, UnreadableDocumentException {
    Document document =
        new PdfBuilder()
            .at(300, 800, "Page 1")
            .draw((d, content) -> content.setRenderingMode(RenderingMode.NEITHER))
            .at(71, 100, SHOWN)
            .read();
    assertThat(document.text().characters()).contains(SHOWN);
    assertThat(document.issues())
        .extracting(Issue::message)
        .containsExactly("shows less text than its invisible text layer, which was read");
  }

  @Test
  void readsWhiteTextOnAPageWithTooManyColouredAreas()
      throws IOException, UnreadableDocumentException {
    Document document = onColouredAreas(Painting.MAX_AREAS, 1).at(71, 100, HIDDEN).read();
    assertThat(document.text().characters()).contains(SHOWN).contains(HIDDEN);
  }

  @Test
  void ignoresColouredAreasWithoutASize() throws IOException, UnreadableDocumentException {
    Document document = onColouredAreas(Painting.MAX_AREAS, 0).at(71, 100, HIDDEN).read();
    assertThat(document.text().characters()).contains(SHOWN).doesNotContain(HIDDEN);
  }

  /** Returns a page with many areas near its lower left corner, whose next text is white. */
  private static PdfBuilder onColouredAreas(int count, float height) {
    return new PdfBuilder()
        .at(71, 140, SHOWN)
        .draw((document, content) -> {
          content.setNonStrokingColor(0f, 0f, 0.5f);
          for (int i = 0; i < count; i++) {
            content.addRect(20, 20, 1, height);
            content.fill();
          }
          content.setNonStrokingColor(1f, 1f, 1f);
        });
  }
}
