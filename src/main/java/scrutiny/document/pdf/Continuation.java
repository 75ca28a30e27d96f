package scrutiny.document.pdf;

import java.util.regex.Pattern;

/**
 * Decides whether a line continues the sentence of the text above it, although it looks like the
 * start of something new: after a page break, or with a number that resembles a list number.
 */
record Continuation(RightMargin margin) {
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.:;?!]['’”\"]?\\)?");

  /** The same, perhaps with a note's number or a reference after it. */
  private static final Pattern TEXT_END =
      Pattern.compile(".*(?:[.:;?!]['’”\"]?\\d{0,2}|[)\\]'’”\"]\\d{0,2})");

  private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015-]");

  /** The text of an item or paragraph is aligned to within this, in points. */
  private static final float ALIGNMENT = 3f;

  /** Returns whether a line on the same page starts with a number or dash of the text above. */
  boolean isMarkerInText(BlockDraft.Text text, Line line) {
    boolean followsDirectly = line.y() - text.last().y() <= TableFinder.MAX_LEADING * line.size();
    return followsDirectly && continuesWithMarker(text, line);
  }

  /**
   * Returns whether a text breaks off in mid-sentence and the first of the next page continues it.
   */
  boolean isAcrossPages(BlockDraft.Text text, BlockDraft.Text next) {
    Line first = next.first();
    if (text.heading()
        || next.heading()
        || first.text().isEmpty()
        || (text.isItem() && first.left() <= text.first().left() + ALIGNMENT)) {
      return false;
    }
    if (next.isItem()) {
      return continuesWithMarker(text, first) && margin.isReachedBy(text.last(), first);
    }
    String end = text.last().text();
    int start = first.text().codePointAt(0);
    if (Character.isUpperCase(start)) {
      return !TEXT_END.matcher(end).matches() && margin.isReachedBy(text.last(), first);
    }
    return !SENTENCE_END.matcher(end).matches()
        || (Character.isLowerCase(start) && end.endsWith(";"));
  }

  private boolean continuesWithMarker(BlockDraft.Text text, Line line) {
    if (text.heading() || SENTENCE_END.matcher(text.last().text()).matches()) {
      return false;
    }
    if (line.isNumbered()) {
      return !text.first().isNumbered()
          || (!isNext(text.first().marker(), line.marker())
              && margin.isReachedBy(text.last(), line));
    }
    return DASH.matcher(line.marker()).matches()
        && !DASH.matcher(text.first().marker()).matches()
        && Math.abs(line.left() - textLeft(text)) <= ALIGNMENT
        && margin.isReachedBy(text.last(), line);
  }

  /** Returns where the lines of a text start, without the marker of the first. */
  private static float textLeft(BlockDraft.Text text) {
    return text.lines().size() > 1
        ? text.lines().get(1).left()
        : text.first().runs().getFirst().left();
  }

  /** Returns whether a list number may come next in the list; letters may. */
  private static boolean isNext(String marker, String next) {
    String digits = marker.replaceAll("\\D", "");
    String nextDigits = next.replaceAll("\\D", "");
    return digits.isEmpty()
        || nextDigits.isEmpty()
        || Integer.parseInt(nextDigits) == Integer.parseInt(digits) + 1;
  }
}
