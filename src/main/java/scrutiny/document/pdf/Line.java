package scrutiny.document.pdf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a page.
 *
 * @param page from 1
 * @param marker the bullet or number that it starts with; empty if there is none
 * @param runs its text from the left, without the marker
 * @param left where it starts, including the marker, in points
 */
record Line(int page, String marker, List<TextRun> runs, float left) {
  /** A bullet: a symbol, which may be a private-use character, a dash or a lone letter o. */
  private static final Pattern BULLET =
      Pattern.compile("[•●◦○▪■◼◾▫□❑➢\\u00B7\\u2219\\u2012-\\u2015\\u2212\\uE000-\\uF8FF-]|o");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]|\\(?[a-z]{1,3}\\)");

  /** The text of an item starts within this distance of its marker, in points. */
  private static final float MAX_MARKER_GAP = 45f;

  Line {
    runs = List.copyOf(runs);
  }

  /** Returns a line of runs, separating a marker at its start from the text. */
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
      String text = first.text().substring(space + 1).strip();
      // The left edge of the text itself is unknown; a font size after the marker is close to it.
      float start = first.left() + first.size();
      TextRun rest = new TextRun(text, start, first.right(), first.y(), first.size(), first.bold());
      List<TextRun> textRuns = new java.util.ArrayList<>(runs);
      textRuns.set(0, rest);
      return new Line(page, first.text().substring(0, space), textRuns, left);
    }
    return new Line(page, "", runs, left);
  }

  /** Returns whether a text is only a bullet or a list number. */
  static boolean isMarker(String text) {
    return BULLET.matcher(text).matches() || NUMBER.matcher(text).matches();
  }

  boolean hasMarker() {
    return !marker.isEmpty();
  }

  /** Returns whether the marker is a number or letter. */
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
