package scrutiny.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * A line of text that fits a given width.
 *
 * @param runs runs of text in one font and size, from left to right, including spaces
 */
record TypesetLine(List<Run> runs) {
  /**
   * A run of text in one font and size.
   *
   * @param rise the height above the baseline
   */
  record Run(PDFont font, float size, float rise, String text) {
    float width() {
      try {
        return font.getStringWidth(text) / 1000 * size;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  TypesetLine {
    runs = List.copyOf(runs);
  }

  /** Breaks a text into lines, after spaces and, within words, after hyphens. */
  static List<TypesetLine> wrap(String text, PDFont plain, PDFont bold, float size, float width) {
    List<TypesetLine> lines = new ArrayList<>();
    boolean inBold = false;
    for (String part : text.split("\n", -1)) {
      List<Run> line = new ArrayList<>();
      for (String piece :
          part.split("(?<= )|(?<=\\w-)(?=\\w)|(?=\\*\\*)|(?<=\\*\\*)|(?=\\^\\d)", -1)) {
        if (piece.equals("**")) {
          inBold = !inBold;
          continue;
        }
        boolean note = piece.startsWith("^");
        Run run =
            new Run(
                inBold ? bold : plain,
                note ? size * 0.6f : size,
                note ? size * 0.35f : 0,
                note ? piece.substring(1) : piece);
        float used = (float) line.stream().mapToDouble(Run::width).sum();
        Run trimmed = new Run(run.font(), run.size(), run.rise(), run.text().stripTrailing());
        if (!line.isEmpty() && !note && used + trimmed.width() > width) {
          lines.add(new TypesetLine(mergeRuns(line)));
          line.clear();
        }
        line.add(run);
      }
      lines.add(new TypesetLine(mergeRuns(line)));
    }
    return lines;
  }

  private static List<Run> mergeRuns(List<Run> words) {
    List<Run> runs = new ArrayList<>();
    for (Run word : words) {
      Run last = runs.isEmpty() ? null : runs.getLast();
      if (last != null && last.font().equals(word.font()) && last.size() == word.size()) {
        runs.removeLast();
        word = new Run(word.font(), word.size(), word.rise(), last.text() + word.text());
      }
      runs.add(word);
    }
    if (!runs.isEmpty()) {
      Run end = runs.removeLast();
      runs.add(new Run(end.font(), end.size(), end.rise(), end.text().stripTrailing()));
    }
    return runs;
  }
}
