package scrutiny.document.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * The fill colour, clip and coloured areas of a page while its operators are processed.
 *
 * <p>Boxes represent the shapes in them, and only white counts as the colour of the page.
 */
final class Painting {
  /** The operand of a colour component that is white in an additive colour space. */
  private static final float WHITE = 0.995f;

  /** A page without a clip shows everything: text that runs over its edge is cut by the printer. */
  private static final Box EVERYWHERE = new Box(-1e6f, -1e6f, 1e6f, 1e6f);

  /** The number of areas after which others are not stored, to limit the time of a search. */
  static final int MAX_AREAS = 10_000;

  private final List<Box> coloured = new ArrayList<>();
  private final Deque<State> saved = new ArrayDeque<>();
  private State state = new State(false, true, EVERYWHERE);
  private @Nullable Box path;
  private boolean isClip;
  private float pictureArea;

  /**
   * What q saves and Q restores.
   *
   * @param isWhite whether fills are white
   * @param hasKnownWhite whether the colour space is one whose operands for white are known: that
   *     of light or of process inks
   * @param clip the box outside of which nothing shows
   */
  private record State(boolean isWhite, boolean hasKnownWhite, Box clip) {}

  boolean isWhite() {
    return state.isWhite;
  }

  /** Returns whether a box is where fills show. */
  boolean isWithinClip(Box box) {
    return state.clip.containsMiddleOf(box);
  }

  /**
   * Returns whether a box is on a colour or a picture. If the page has too many areas to store,
   * every box is, so that no text is lost.
   */
  boolean isOnColour(Box box) {
    return coloured.size() >= MAX_AREAS
        || coloured.stream().anyMatch(area -> area.containsMiddleOf(box));
  }

  /** Returns the total area of the pictures, in square points. */
  float pictureArea() {
    return pictureArea;
  }

  void save() {
    saved.push(state);
  }

  void restore() {
    if (!saved.isEmpty()) {
      state = saved.pop();
    }
  }

  /** Returns how many states are saved. */
  int depth() {
    return saved.size();
  }

  /** Restores states until as many are saved as before. */
  void restoreTo(int depth) {
    while (saved.size() > depth) {
      restore();
    }
  }

  /** Paints a picture into the unit square that a matrix transforms. */
  void picture(Matrix matrix) {
    Box box = Box.of(matrix, 0, 0, 1, 1).within(state.clip);
    pictureArea += box.area();
    addColoured(box);
  }

  /** Applies an operator, if it concerns colours or paths. */
  void apply(String operator, List<COSBase> operands, Matrix matrix, PDResources resources) {
    switch (operator) {
      case "g", "rg", "sc", "scn" ->
          setColour(operands, state.hasKnownWhite || operator.endsWith("g"));
      case "k" -> setColour(operands, true);
      case "cs" -> setColourSpace(operands, resources);
      case "m", "l" -> extend(operands, 2, matrix);
      case "c" -> extend(operands, 6, matrix);
      case "v", "y" -> extend(operands, 4, matrix);
      case "re" -> rectangle(operands, matrix);
      case "W", "W*" -> isClip = true;
      case "f", "F", "f*", "B", "B*", "b", "b*" -> endPath(!state.isWhite);
      case "n", "S", "s" -> endPath(false);
      case "sh" -> addColoured(state.clip);
      case "BI" -> picture(matrix);
      default -> {
        // No other operator changes what shows.
      }
    }
  }

  private void addColoured(Box area) {
    if (area.area() > 0 && coloured.size() < MAX_AREAS) {
      coloured.add(area);
    }
  }

  private void setColour(List<COSBase> operands, boolean hasKnownWhite) {
    boolean isInk = operands.size() == 4;
    boolean isWhite = hasKnownWhite && !operands.isEmpty();
    for (COSBase operand : operands) {
      isWhite &=
          operand instanceof COSNumber number
              && (isInk ? number.floatValue() < 1 - WHITE : number.floatValue() > WHITE);
    }
    state = new State(isWhite, state.hasKnownWhite, state.clip);
  }

  private void setColourSpace(List<COSBase> operands, PDResources resources) {
    boolean hasKnownWhite = true;
    if (!operands.isEmpty() && operands.getFirst() instanceof COSName name) {
      COSDictionary spaces = resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
      COSBase space = spaces == null ? null : spaces.getDictionaryObject(name);
      COSName type =
          space instanceof COSArray array && array.getObject(0) instanceof COSName family
              ? family
              : name;
      hasKnownWhite =
          !(type.equals(COSName.SEPARATION)
              || type.equals(COSName.DEVICEN)
              || type.equals(COSName.INDEXED)
              || type.equals(COSName.LAB)
              || type.equals(COSName.PATTERN));
    }
    state = new State(false, hasKnownWhite, state.clip);
  }

  private void extend(List<COSBase> operands, int count, Matrix matrix) {
    for (int i = 0; i + 1 < Math.min(count, operands.size()); i += 2) {
      add(Box.at(matrix, number(operands, i), number(operands, i + 1)));
    }
  }

  private void rectangle(List<COSBase> operands, Matrix matrix) {
    if (operands.size() >= 4) {
      add(
          Box.of(
              matrix,
              number(operands, 0),
              number(operands, 1),
              number(operands, 2),
              number(operands, 3)));
    }
  }

  private void add(Box box) {
    path = path == null ? box : path.around(box);
  }

  private void endPath(boolean isColoured) {
    if (path != null && isColoured) {
      addColoured(path.within(state.clip));
    }
    if (isClip && path != null) {
      state = new State(state.isWhite, state.hasKnownWhite, state.clip.within(path));
    }
    path = null;
    isClip = false;
  }

  private static float number(List<COSBase> operands, int index) {
    return operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
  }
}
