package scrutiny.evaluate;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The forms in which figures are written. */
public enum ScoreFormat {
  /** Columns lined up, for reading. */
  TABLE,
  /** Comma-separated values. */
  CSV,
  /** An object a figure. */
  JSON,
  /** RDF in W3C's Data Quality Vocabulary. */
  TTL;

  private static final List<String> COLUMNS =
      List.of(
          "field",
          "kind",
          "period",
          "documents",
          "precision",
          "recall",
          "right",
          "wrong",
          "missed",
          "spurious");

  /** Its name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes an evaluation's figures, in UTF-8.
   *
   * @param day when it was made
   */
  public void write(Evaluation evaluation, LocalDate day, OutputStream out) throws IOException {
    switch (this) {
      case TABLE -> writeText(table(evaluation), out);
      case CSV -> writeText(csv(evaluation), out);
      case JSON -> writeText(json(evaluation, day), out);
      case TTL -> Measurements.write(evaluation, day, out);
    }
  }

  private static void writeText(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String table(Evaluation evaluation) {
    StringBuilder table = new StringBuilder(line(COLUMNS));
    evaluation.scores().forEach(figure -> table.append(line(List.copyOf(cells(figure).values()))));
    return table
        .append(evaluation.documents())
        .append(" labelled documents; lowest precision or recall ")
        .append(roundShare(evaluation.lowestScore()))
        .append('\n')
        .toString();
  }

  private static String line(List<?> cells) {
    return String.format(
        Locale.ROOT, "%-21s %-15s %-9s %9s %9s %7s %6s %6s %7s %9s\n", cells.toArray());
  }

  private static String csv(Evaluation evaluation) {
    return evaluation.scores().stream()
        .map(figure ->
            cells(figure).values().stream().map(String::valueOf).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n", String.join(",", COLUMNS) + "\n", "\n"));
  }

  private static String json(Evaluation evaluation, LocalDate day) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("date", day.toString());
    whole.put("documents", evaluation.documents());
    whole.put("figures", evaluation.scores().stream().map(ScoreFormat::cells).toList());
    return JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(whole)
        + "\n";
  }

  private static Map<String, Object> cells(FieldScore figure) {
    Tally tally = figure.tally();
    List<Object> values =
        List.of(
            figure.field(),
            figure.kindCode(),
            figure.periodCode(),
            figure.documents(),
            roundShare(tally.precision()),
            roundShare(tally.recall()),
            tally.right(),
            tally.wrong(),
            tally.missed(),
            tally.spurious());
    Map<String, Object> cells = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      cells.put(COLUMNS.get(i), values.get(i));
    }
    return cells;
  }

  /** A share with four decimals. */
  static BigDecimal roundShare(double share) {
    return BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP);
  }
}
