package scrutiny.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.resultset.RDFOutput;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/** The forms in which an answer is written. */
public enum AnswerFormat {
  /** Columns lined up, for reading. */
  TABLE("text/plain"),
  /** SPARQL 1.1 results in CSV. */
  CSV("text/csv"),
  /** SPARQL 1.1 results in JSON. */
  JSON("application/sparql-results+json"),
  /** The answer as RDF, in W3C's result-set vocabulary. */
  TTL("text/turtle");

  /** A longer value is cut in a table, where no reader wants a whole paragraph. */
  private static final int WIDEST = 60;

  private final String mediaType;

  AnswerFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Its name on the command line and in an address. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of a name. */
  public static Optional<AnswerFormat> parse(String code) {
    return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
  }

  /** Writes an answer's rows, in UTF-8; CSV and JSON as the rows come. */
  public void write(RowSet rows, OutputStream out) {
    switch (this) {
      case TABLE -> writeTable(rows, out);
      case CSV -> write(rows, out, ResultSetLang.RS_CSV);
      case JSON -> write(rows, out, ResultSetLang.RS_JSON);
      case TTL ->
          RDFDataMgr.write(out, new RDFOutput().asModel(ResultSet.adapt(rows)), Lang.TURTLE);
    }
  }

  private static void write(RowSet rows, OutputStream out, Lang lang) {
    RowSetWriterRegistry.getFactory(lang).create(lang).write(out, rows, Context.emptyContext());
  }

  private static void writeTable(RowSet rows, OutputStream out) {
    List<Var> columns = rows.getResultVars();
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns.stream().map(Var::getVarName).toList());
    rows.forEachRemaining(row -> lines.add(columns.stream().map(c -> cell(row, c)).toList()));
    int[] widths = new int[columns.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    lines.add(1, Arrays.stream(widths).mapToObj("-"::repeat).toList());
    try {
      for (List<String> line : lines) {
        out.write((line(line, widths) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      line.append(cell).append(" ".repeat(widths[i] - cell.length() + 2));
    }
    return line.toString().stripTrailing();
  }

  private static String cell(Binding row, Var column) {
    String value = Rows.text(row, column).replaceAll("[\\s\\p{Cntrl}]+", " ");
    return value.length() > WIDEST ? value.substring(0, WIDEST - 1) + "…" : value;
  }
}
