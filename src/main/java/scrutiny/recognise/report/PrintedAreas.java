package scrutiny.recognise.report;

import java.util.List;
import java.util.Optional;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.Area;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.text.Quote;
import scrutiny.text.Span;

/** Finds areas that a cover names beside grades, whether or not their grades could be read. */
final class PrintedAreas {
  private PrintedAreas() {}

  /**
   * Returns the row or line that names an area beside grades, or the label of an area in a table in
   * which the grades of several rows stand together.
   */
  static Optional<Quote> gradedLine(StructuredDocument structured, Area area) {
    Document document = structured.document();
    for (Block block :
        structured.sections(SectionKind.FRONT).stream()
            .flatMap(section -> section.blocks().stream())
            .toList()) {
      boolean broken = block instanceof Block.Table table && hasGradesTogether(document, table);
      for (Span line : lines(document, block)) {
        if (names(document, line, area)
            && (broken || !PrintedGrade.findAll(document.text().characters(), line).isEmpty())) {
          return Optional.of(document.text().quote(line));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Span> lines(Document document, Block block) {
    return block instanceof Block.Table table
        ? table.rows().stream()
            .map(row -> row.cells().getFirst().to(row.cells().getLast()))
            .filter(row -> row.length() > 0)
            .toList()
        : Lines.of(document, block);
  }

  private static boolean hasGradesTogether(Document document, Block.Table table) {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> GradeRows.isGrades(document.text().substring(cell)))
        .anyMatch(cell -> PrintedGrade.findAll(document.text().characters(), cell).size() > 1);
  }

  /** Returns whether a line has the label of an area before its first grade. */
  private static boolean names(Document document, Span line, Area area) {
    String words = document.text().substring(line);
    List<PrintedGrade.GradeMatch> grades = PrintedGrade.findAll(words, new Span(0, words.length()));
    String label = grades.isEmpty() ? words : words.substring(0, grades.getFirst().span().start());
    return AreaLabels.area(label.replaceAll("[\\s:–—-]+$", "")).filter(area::equals).isPresent();
  }
}
