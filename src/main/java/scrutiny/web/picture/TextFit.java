package scrutiny.web.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits words into a width. The width of words is estimated, a little too wide rather than too
 * narrow, since the font of the reader is not known.
 */
public final class TextFit {
  private static final String NARROW = "iljtfrI.,;:'’|!()[] -";
  private static final String WIDE = "mwMW@%—";

  private TextFit() {}

  /** Returns the estimated width of words in a size. */
  public static double width(String text, double size) {
    double ems = 0;
    for (int i = 0; i < text.length(); i++) {
      ems += ems(text.charAt(i));
    }
    return ems * size;
  }

  private static double ems(char c) {
    if (NARROW.indexOf(c) >= 0) {
      return 0.36;
    }
    if (WIDE.indexOf(c) >= 0) {
      return 0.92;
    }
    return Character.isUpperCase(c) ? 0.70 : 0.58;
  }

  /** Returns words that fit a width: the same, or their beginning with an ellipsis, or nothing. */
  public static String shortened(String text, double size, double width) {
    if (width(text, size) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end) + "…", size) > width) {
      end--;
    }
    String start = text.substring(0, end).strip();
    return start.length() < 3 ? "" : start + "…";
  }

  /** Returns words as lines that fit a width where they can be divided. */
  public static List<String> lines(String text, double size, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && width(line + " " + word, size) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
