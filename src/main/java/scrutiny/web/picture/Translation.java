package scrutiny.web.picture;

import java.util.List;

/** Moves marks by a distance. */
final class Translation {
  private Translation() {}

  /** Returns the same mark further to the right and further down. */
  static Mark mark(Mark mark, double right, double down) {
    return switch (mark) {
      case Mark.Rectangle m ->
          new Mark.Rectangle(
              point(m.at(), right, down), m.width(), m.height(), m.corner(), m.paint());
      case Mark.Line m ->
          new Mark.Line(
              point(m.from(), right, down), point(m.to(), right, down), m.tone(), m.width());
      case Mark.Path m ->
          new Mark.Path(
              point(m.start(), right, down),
              m.steps().stream().map(step -> step(step, right, down)).toList(),
              m.paint());
      case Mark.Words m -> new Mark.Words(point(m.at(), right, down), m.text(), m.font());
      case Mark.Group m -> new Mark.Group(m.title(), marks(m.marks(), right, down));
      case Mark.Link m -> new Mark.Link(m.address(), m.title(), marks(m.marks(), right, down));
    };
  }

  private static List<Mark> marks(List<Mark> marks, double right, double down) {
    return marks.stream().map(mark -> mark(mark, right, down)).toList();
  }

  private static Mark.Step step(Mark.Step step, double right, double down) {
    return switch (step) {
      case Mark.Step.Straight(Point to) -> new Mark.Step.Straight(point(to, right, down));
      case Mark.Step.Curved(Point first, Point second, Point to) ->
          new Mark.Step.Curved(
              point(first, right, down), point(second, right, down), point(to, right, down));
    };
  }

  private static Point point(Point point, double right, double down) {
    return new Point(point.x() + right, point.y() + down);
  }
}
