package scrutiny.recognise.report;

import java.util.List;
import java.util.stream.Collectors;
import scrutiny.fact.FigureStated;
import scrutiny.text.Quote;

/** The figures that are read from texts of tests. */
final class FigureFixtures {
  private FigureFixtures() {}

  /** Returns the figures of the text of a report. */
  static List<FigureStated> figures(String text) {
    return new FigureRecogniser()
        .recognise(ReportFixtures.report(text)).facts().stream()
            .map(FigureStated.class::cast)
            .toList();
  }

  /** Returns the figures of a paragraph of findings. */
  static List<FigureStated> figuresInFinding(String prose) {
    return figures("## Inspection findings\n\n" + prose + "\n");
  }

  /** Returns what a figure measures, with its parts joined by an ellipsis. */
  static String measure(FigureStated figure) {
    return figure.measure().stream().map(Quote::text).collect(Collectors.joining(" … "));
  }
}
