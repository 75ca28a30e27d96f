package scrutiny.web.picture;

import java.util.ArrayList;
import java.util.List;

/** A part of a picture. */
public sealed interface Mark {
  /**
   * A rectangle.
   *
   * @param at its upper left corner
   * @param corner the radius of its corners
   */
  record Rectangle(Point at, double width, double height, double corner, Paint paint)
      implements Mark {
    /** Returns a rectangle with sharp corners. */
    public static Rectangle of(double x, double y, double width, double height, Paint paint) {
      return new Rectangle(new Point(x, y), width, height, 0, paint);
    }
  }

  /** A straight line. */
  record Line(Point from, Point to, Tone tone, double width) implements Mark {}

  /** An area whose outline goes from a point by steps and back. */
  record Path(Point start, List<Step> steps, Paint paint) implements Mark {
    public Path {
      steps = List.copyOf(steps);
    }
  }

  /** Words on one line; their point is on the baseline. */
  record Words(Point at, String text, Font font) implements Mark {
    /**
     * Returns words on several lines.
     *
     * @param first the point of the first line
     * @param height the distance from one line to the next
     */
    public static List<Mark> lines(Point first, List<String> lines, double height, Font font) {
      List<Mark> words = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        words.add(new Words(new Point(first.x(), first.y() + i * height), lines.get(i), font));
      }
      return words;
    }
  }

  /**
   * Marks that belong together.
   *
   * @param title what they show, which appears where the pointer rests
   */
  record Group(String title, List<Mark> marks) implements Mark {
    public Group {
      marks = List.copyOf(marks);
    }
  }

  /**
   * Marks that lead to a page.
   *
   * @param address a path of this server
   * @param title what they show
   */
  record Link(String address, String title, List<Mark> marks) implements Mark {
    public Link {
      marks = List.copyOf(marks);
    }
  }

  /** A step of a path to a point. */
  sealed interface Step {
    /** A straight step. */
    record Straight(Point to) implements Step {}

    /**
     * A cubic Bézier curve.
     *
     * @param first the control point of its start, towards which it leaves
     * @param second the control point of its end, from which it arrives
     */
    record Curved(Point first, Point second, Point to) implements Step {}
  }
}
