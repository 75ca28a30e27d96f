package scrutiny.document.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Determines the font size in which most of a document is set. */
final class BodyFontSize {
  private BodyFontSize() {}

  /** Returns the size in points, rounded to half a point; 12 if there is no text. */
  static float of(List<PdfPage> pages) {
    Map<Float, Integer> lengths = new TreeMap<>();
    for (PdfPage page : pages) {
      for (Line line : page.lines()) {
        float size = Math.round(line.size() * 2) / 2f;
        lengths.merge(size, line.text().length(), Integer::sum);
      }
    }
    return lengths.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(12f);
  }
}
