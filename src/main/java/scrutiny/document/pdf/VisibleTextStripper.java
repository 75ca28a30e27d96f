package scrutiny.document.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import scrutiny.document.UnreadableDocumentException;
import scrutiny.text.Cancellation;

/** Determines for each glyph whether it shows on its page. */
abstract class VisibleTextStripper extends PDFTextStripper {
  /** Text smaller than this cannot be read, in points. */
  private static final float MIN_SIZE = 2f;

  /** Text that is less opaque than this cannot be seen. */
  private static final double MIN_OPACITY = 0.03;

  /** The number of graphics states that a page may save; each takes up about 1 kB. */
  private static final int MAX_SAVED_STATES = 20_000;

  /** A page is a picture if pictures cover this share of it. */
  private static final float PICTURE_SHARE = 0.5f;

  private final OptionalContent layers;
  private final Deque<Boolean> markedContent = new ArrayDeque<>();
  private int hiddenDepth;

  /**
   * Whether the rendering mode was set for the current text object. Some producers set it within
   * one and do not reset it: text after that is meant to show, and may be the rest of the page.
   */
  private boolean isModeCurrent = true;

  private boolean isModeOfTextObject;
  private Painting painting = new Painting();

  /** Creates a stripper for the pages of a document. */
  VisibleTextStripper(PDDocument document) {
    layers = new OptionalContent(document.getDocumentCatalog().getOCProperties());
  }

  /** Starts an empty page. */
  @Override
  protected void startPage(PDPage page) {
    painting = new Painting();
    markedContent.clear();
    hiddenDepth = 0;
    isModeCurrent = true;
  }

  /** Returns whether the current page is a picture. */
  boolean isPicture() {
    var page = getCurrentPage().getCropBox();
    return painting.pictureArea() > PICTURE_SHARE * page.getWidth() * page.getHeight();
  }

  /** Returns whether a glyph shows that is drawn now. */
  Visibility visibility(Matrix rendering, Vector displacement) {
    Box box = Box.of(rendering, 0, 0, displacement.getX(), 0.5f);
    if (hiddenDepth > 0 || !painting.isWithinClip(box)) {
      return Visibility.HIDDEN;
    }
    PDGraphicsState state = getGraphicsState();
    RenderingMode mode = state.getTextState().getRenderingMode();
    boolean isInvisible =
        (isModeCurrent && (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP))
            || Math.abs(rendering.getScalingFactorY()) < MIN_SIZE
            || (mode == RenderingMode.FILL
                && (state.getNonStrokeAlphaConstant() < MIN_OPACITY
                    || (painting.isWhite() && !painting.isOnColour(box))));
    return isInvisible ? Visibility.INVISIBLE : Visibility.SHOWN;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    Cancellation.check();
    String name = operator.getName();
    if (name.equals(OperatorName.DRAW_OBJECT)
        && !operands.isEmpty()
        && operands.getFirst() instanceof COSName object
        && getResources().isImageXObject(object)) {
      painting.picture(getGraphicsState().getCurrentTransformationMatrix());
      return;
    }
    trackRenderingMode(name);
    painting.apply(
        name, operands, getGraphicsState().getCurrentTransformationMatrix(), getResources());
    super.processOperator(operator, operands);
  }

  private void trackRenderingMode(String operator) {
    switch (operator) {
      case OperatorName.BEGIN_TEXT -> isModeOfTextObject = false;
      case OperatorName.SET_TEXT_RENDERINGMODE -> {
        isModeCurrent = true;
        isModeOfTextObject = true;
      }
      case OperatorName.END_TEXT -> isModeCurrent &= !isModeOfTextObject;
      default -> {
        // No other operator sets the mode.
      }
    }
  }

  @Override
  public void saveGraphicsState() {
    if (painting.depth() >= MAX_SAVED_STATES) {
      throw new PageLimitException(
          new UnreadableDocumentException(
              "saves more than %,d graphics states".formatted(MAX_SAVED_STATES),
              "leave it out, or print it to a new PDF"));
    }
    painting.save();
    super.saveGraphicsState();
  }

  @Override
  public void restoreGraphicsState() {
    painting.restore();
    super.restoreGraphicsState();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    if (!layers.isHidden(form.getOptionalContent())) {
      int depth = startStream();
      super.showForm(form);
      painting.restoreTo(depth);
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    if (!layers.isHidden(form.getOptionalContent())) {
      int depth = startStream();
      super.showTransparencyGroup(form);
      painting.restoreTo(depth);
    }
  }

  @Override
  public void showAnnotation(PDAnnotation annotation) throws IOException {
    if (!layers.isHidden(annotation.getOptionalContent())) {
      int depth = startStream();
      super.showAnnotation(annotation);
      painting.restoreTo(depth);
    }
  }

  /** Saves the state before a stream within the page; returns how many states were saved. */
  private int startStream() {
    int depth = painting.depth();
    painting.save();
    return depth;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    boolean isHidden =
        COSName.OC.equals(tag)
            && properties != null
            && layers.isHidden(PDPropertyList.create(properties));
    markedContent.push(isHidden);
    hiddenDepth += isHidden ? 1 : 0;
    super.beginMarkedContentSequence(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    if (!markedContent.isEmpty() && markedContent.pop()) {
      hiddenDepth--;
    }
    super.endMarkedContentSequence();
  }
}
