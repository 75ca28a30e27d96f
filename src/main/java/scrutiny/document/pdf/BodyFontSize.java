package scrutiny.document.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The size of the letters in which most of a document is set. */
final class BodyFontSize {
  private BodyFontSize() {}

  /** In points, to the half. */
  static float of(List<PdfPage> pages) {
    Map<Float, Integer> letters = new TreeMap<>();
    for (PdfPage page : pages) {
      for (Line line : page.lines()) {
        float size = Math.round(line.size() * 2) / 2f;
        letters.merge(size, line.text().length(), Integer::sum);
      }
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(12f);
  }
}
