package scrutiny.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * A line of words that fits a width.
 *
 * @param runs stretches of one type, from left to right, spaces included
 */
record TypesetLine(List<Run> runs) {
  /** Words of one font, size and height above the line. */
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

  /** A text broken into lines, after spaces and, in long words, after hyphens. */
  static List<TypesetLine> wrap(String text, PDFont plain, PDFont bold, float size, float width) {
    List<TypesetLine> lines = new ArrayList<>();
    boolean strong = false;
    for (String kept : text.split("\n", -1)) {
      List<Run> line = new ArrayList<>();
      for (String piece :
          kept.split("(?<= )|(?<=\\w-)(?=\\w)|(?=\\*\\*)|(?<=\\*\\*)|(?=\\^\\d)", -1)) {
        if (piece.equals("**")) {
          strong = !strong;
          continue;
        }
        boolean note = piece.startsWith("^");
        Run run =
            new Run(
                strong ? bold : plain,
                note ? size * 0.6f : size,
                note ? size * 0.35f : 0,
                note ? piece.substring(1) : piece);
        float used = (float) line.stream().mapToDouble(Run::width).sum();
        Run bare = new Run(run.font(), run.size(), run.rise(), run.text().stripTrailing());
        if (!line.isEmpty() && !note && used + bare.width() > width) {
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
