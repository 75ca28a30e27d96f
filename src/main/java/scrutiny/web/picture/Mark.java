package scrutiny.web.picture;

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
  record Line(Point from, Point to, Tone tone, double width, boolean dashed) implements Mark {}

  /** An area with a closed outline. */
  record Outline(Point start, List<Step> steps, Paint paint) implements Mark {
    public Outline {
      steps = List.copyOf(steps);
    }
  }

  /** Words on one line; their point is on the baseline. */
  record Words(Point at, String text, Font font) implements Mark {}

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

  /** A step of an outline to a point. */
  sealed interface Step {
    /** A straight step. */
    record Straight(Point to) implements Step {}

    /**
     * A curved step.
     *
     * @param first the point towards which it leaves
     * @param second the point from which it arrives
     */
    record Curved(Point first, Point second, Point to) implements Step {}
  }
}
