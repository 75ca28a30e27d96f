package scrutiny.document.pdf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a page.
 *
 * @param page from 1
 * @param marker the bullet or number that it starts with; empty if it starts with none
 * @param runs its words, from the left, without the mark
 * @param left where it starts, mark included, in points
 */
record Line(int page, String marker, List<TextRun> runs, float left) {
  /** A bullet: a sign of its own, private-use signs among them, or a dash. */
  private static final Pattern BULLET =
      Pattern.compile("[•●◦○▪■◼◾▫□❑➢\\u00B7\\u2219\\u2012-\\u2015\\u2212\\uE000-\\uF8FF-]|o");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]|\\(?[a-z]{1,3}\\)");

  /** A mark's words start within this of it, in points. */
  private static final float MAX_MARKER_GAP = 45f;

  Line {
    runs = List.copyOf(runs);
  }

  static Line of(int page, List<TextRun> runs) {
    TextRun first = runs.getFirst();
    float left = first.left();
    if (runs.size() > 1
        && isMarker(first.text())
        && runs.get(1).left() - first.right() < MAX_MARKER_GAP) {
      return new Line(page, first.text(), runs.subList(1, runs.size()), left);
    }
    int space = first.text().indexOf(' ');
    if (space > 0 && isMarker(first.text().substring(0, space))) {
      String words = first.text().substring(space + 1).strip();
      // The words' own left edge is not known here; that of the letters after the mark is near.
      float start = first.left() + first.size();
      TextRun rest =
          new TextRun(words, start, first.right(), first.y(), first.size(), first.bold());
      List<TextRun> others = new java.util.ArrayList<>(runs);
      others.set(0, rest);
      return new Line(page, first.text().substring(0, space), others, left);
    }
    return new Line(page, "", runs, left);
  }

  /** Whether words are no more than a bullet or a list's number. */
  static boolean isMarker(String words) {
    return BULLET.matcher(words).matches() || NUMBER.matcher(words).matches();
  }

  boolean hasMarker() {
    return !marker.isEmpty();
  }

  /** Whether the mark is a number or letter. */
  boolean isNumbered() {
    return NUMBER.matcher(marker).matches();
  }

  String text() {
    return runs.size() == 1
        ? runs.getFirst().text()
        : runs.stream().map(TextRun::text).collect(Collectors.joining(" "));
  }

  float right() {
    return runs.getLast().right();
  }

  float y() {
    return runs.getFirst().y();
  }

  float size() {
    return runs.getFirst().size();
  }

  boolean bold() {
    return runs.stream().allMatch(TextRun::bold);
  }
}
