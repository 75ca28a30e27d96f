package scrutiny.web;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import scrutiny.query.Rows;
import scrutiny.web.html.ResourceLabels;

/**
 * Writes a result as a workbook of Office Open XML: the rows with dates as dates and numbers as
 * numbers, and a sheet that states where they come from.
 *
 * <p>Text is stored as text, so a cell that begins like a formula is not calculated.
 */
final class ResultWorkbook {
  /** The maximum number of rows of a sheet, of which the first has the headings. */
  static final int MAX_ROWS = 1_048_575;

  /** The maximum number of characters of a cell. */
  private static final int MAX_CELL_LENGTH = 32_767;

  /** The maximum number of hyperlinks that Excel opens in a sheet. */
  private static final int MAX_HYPERLINKS = 65_000;

  private static final int MIN_WIDTH = 10;
  private static final int MAX_WIDTH = 60;

  private final Rows rows;
  private final ResourceLabels labels;
  private final List<String> labelled;
  private int hyperlinks;
  private int truncated;

  /** Creates a workbook of rows. Needs a transaction, as writing does. */
  ResultWorkbook(Rows rows, ResourceLabels labels) {
    this.rows = rows;
    this.labels = labels;
    this.labelled = columnsToLabel(rows);
  }

  /** Returns the columns with IRIs whose labels the result does not contain. */
  private static List<String> columnsToLabel(Rows rows) {
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < rows.columns().size(); i++) {
      int column = i;
      String name = rows.columns().get(i);
      boolean hasIri =
          rows.rows().stream().anyMatch(row -> row.get(column).filter(Node::isURI).isPresent());
      if (hasIri && !rows.columns().contains(name + "Label")) {
        columns.add(name);
      }
    }
    return columns;
  }

  /**
   * Writes the workbook.
   *
   * @param about what the second sheet states, by heading
   */
  void write(OutputStream out, Map<String, String> about) throws IOException {
    Path file = Files.createTempFile("scrutiny-", ".xlsx");
    try {
      int statements;
      try (OutputStream written = Files.newOutputStream(file)) {
        statements = writeSheets(written, about);
      }
      Map<String, String> dimensions =
          Map.of(
              "xl/worksheets/sheet1.xml",
              SheetDimensions.range(rows.rows().size() + 1, columns()),
              "xl/worksheets/sheet2.xml",
              SheetDimensions.range(statements, 2));
      SheetDimensions.copy(file, dimensions, out);
    } finally {
      Files.delete(file);
    }
  }

  private int columns() {
    return rows.columns().size() + labelled.size();
  }

  /** Writes both sheets, and returns the number of rows of the second. */
  private int writeSheets(OutputStream out, Map<String, String> about) throws IOException {
    try (Workbook workbook = new Workbook(out, "Scrutiny", null)) {
      Worksheet sheet = workbook.newWorksheet("Result");
      writeHeadings(sheet);
      for (int i = 0; i < rows.rows().size(); i++) {
        writeRow(sheet, i + 1, rows.rows().get(i));
      }
      sheet.freezePane(0, 1);
      sheet.setAutoFilter(0, 0, rows.rows().size(), columns() - 1);
      Map<String, String> statements = new LinkedHashMap<>(about);
      if (truncated > 0) {
        statements.put(
            "Truncated cells",
            truncated
                + " cells were longer than a workbook allows; the CSV file has them complete");
      }
      writeAbout(workbook.newWorksheet("About"), statements);
      return statements.size();
    }
  }

  private void writeHeadings(Worksheet sheet) {
    int column = 0;
    for (int i = 0; i < rows.columns().size(); i++) {
      String name = rows.columns().get(i);
      sheet.width(column, width(i));
      heading(sheet, column++, name);
      if (labelled.contains(name)) {
        sheet.width(column, MAX_WIDTH / 2.0);
        heading(sheet, column++, name + "Label");
      }
    }
  }

  private static void heading(Worksheet sheet, int column, String name) {
    sheet.value(0, column, name);
    sheet.style(0, column).bold().set();
  }

  private int width(int column) {
    int longest =
        rows.rows().stream()
            .limit(200)
            .flatMap(row -> row.get(column).stream())
            .mapToInt(value -> Rows.text(value).length())
            .max()
            .orElse(0);
    int heading = rows.columns().get(column).length() + 2;
    return Math.clamp(Math.max(longest + 2, heading), MIN_WIDTH, MAX_WIDTH);
  }

  private void writeRow(Worksheet sheet, int number, List<Optional<Node>> row) {
    int column = 0;
    for (int i = 0; i < row.size(); i++) {
      int cell = column++;
      row.get(i).ifPresent(value -> writeCell(sheet, number, cell, value));
      if (labelled.contains(rows.columns().get(i))) {
        int label = column++;
        row.get(i)
            .filter(Node::isURI)
            .ifPresent(value -> sheet.value(number, label, text(labels.of(value))));
      }
    }
  }

  private void writeCell(Worksheet sheet, int row, int column, Node value) {
    if (value.isURI()) {
      String iri = text(value.getURI());
      if (isWebAddress(iri) && hyperlinks < MAX_HYPERLINKS) {
        hyperlinks++;
        sheet.hyperlink(row, column, link(iri));
      } else {
        sheet.value(row, column, iri);
      }
      return;
    }
    Object typed = value.isLiteral() ? typed(value) : Rows.text(value);
    switch (typed) {
      case LocalDate date -> {
        sheet.value(row, column, date);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      case BigDecimal number -> sheet.value(row, column, number);
      case Boolean truth -> sheet.value(row, column, truth);
      default -> sheet.value(row, column, text(typed.toString()));
    }
  }

  private static boolean isWebAddress(String iri) {
    return iri.startsWith("https://") || iri.startsWith("http://");
  }

  /** Returns a literal as a date, a number or a truth value, or else its lexical form. */
  private static Object typed(Node literal) {
    String text = literal.getLiteralLexicalForm();
    try {
      if (literal.getLiteralDatatype().equals(XSDDatatype.XSDdate)) {
        return LocalDate.parse(text);
      }
      if (literal.getLiteralDatatype().equals(XSDDatatype.XSDboolean)) {
        return literal.getLiteralValue();
      }
      boolean isNumber =
          literal.getLiteralDatatype().equals(XSDDatatype.XSDgYear)
              || (literal.getLiteral().isWellFormed()
                  && literal.getLiteralValue() instanceof Number);
      return isNumber ? new BigDecimal(text) : text;
    } catch (DateTimeParseException | NumberFormatException asItIs) {
      return text;
    }
  }

  /** Returns text that a cell can contain: without control characters, and not too long. */
  private String text(String text) {
    String clean = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    if (clean.length() <= MAX_CELL_LENGTH) {
      return clean;
    }
    truncated++;
    return clean.substring(0, MAX_CELL_LENGTH - 1) + "…";
  }

  private void writeAbout(Worksheet sheet, Map<String, String> about) {
    sheet.width(0, MIN_WIDTH * 2.0);
    sheet.width(1, MAX_WIDTH * 1.5);
    int row = 0;
    for (var statement : about.entrySet()) {
      sheet.value(row, 0, statement.getKey());
      sheet.style(row, 0).bold().verticalAlignment("top").set();
      String value = text(statement.getValue());
      if (isWebAddress(value)) {
        sheet.hyperlink(row, 1, link(value));
      } else {
        sheet.value(row, 1, value);
        sheet.style(row, 1).wrapText(true).set();
      }
      row++;
    }
  }

  /** Returns a link; the library writes its target into XML without escaping it. */
  private static HyperLink link(String address) {
    String target =
        address
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
    return new HyperLink(target, address);
  }
}
