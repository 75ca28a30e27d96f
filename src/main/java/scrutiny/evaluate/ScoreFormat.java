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
import java.util.stream.Stream;
import scrutiny.graph.AccuracyTriples;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The formats in which scores are written. */
public enum ScoreFormat {
  /** Aligned columns, for people. */
  TABLE,
  /** Comma-separated values. */
  CSV,
  /** Tab-separated counts with a header comment, in the form of the published scores. */
  TSV,
  /** JSON, with one object per score. */
  JSON,
  /** Turtle in W3C's Data Quality Vocabulary. */
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

  /** Returns the name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes the scores of an evaluation in UTF-8.
   *
   * @param day the date of the evaluation
   */
  public void write(Evaluation evaluation, LocalDate day, OutputStream out) throws IOException {
    switch (this) {
      case TABLE -> writeText(table(evaluation), out);
      case CSV -> writeText(csv(evaluation), out);
      case TSV -> writeText(tsv(evaluation, day), out);
      case JSON -> writeText(json(evaluation, day), out);
      case TTL -> AccuracyTriples.writeTurtle(tsv(evaluation, day), out);
    }
  }

  private static void writeText(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String table(Evaluation evaluation) {
    StringBuilder table = new StringBuilder(line(COLUMNS));
    evaluation.scores().forEach(score -> table.append(line(List.copyOf(cells(score).values()))));
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
        .map(score ->
            cells(score).values().stream().map(String::valueOf).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n", String.join(",", COLUMNS) + "\n", "\n"));
  }

  private static String tsv(Evaluation evaluation, LocalDate day) {
    String header =
        """
        # Accuracy of each field, measured against labelled documents, in numbers of values.
        # Written by: scrutiny evaluate --gold LABELS… --by kind,period --format tsv DOCUMENTS…
        # Licence: CC BY 4.0.
        # date: %s
        # labelled documents: %d
        field\tkind\tperiod\tdocuments\tright\twrong\tmissed\tspurious
        """
            .formatted(day, evaluation.documents());
    return evaluation.scores().stream()
        .map(ScoreFormat::counts)
        .map(counts -> String.join("\t", counts))
        .collect(Collectors.joining("\n", header, "\n"));
  }

  private static List<String> counts(FieldScore score) {
    Tally tally = score.tally();
    return Stream.of(
            score.field(),
            score.kindCode(),
            score.periodCode(),
            score.documents(),
            tally.right(),
            tally.wrong(),
            tally.missed(),
            tally.spurious())
        .map(String::valueOf)
        .toList();
  }

  private static String json(Evaluation evaluation, LocalDate day) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("date", day.toString());
    content.put("documents", evaluation.documents());
    content.put("figures", evaluation.scores().stream().map(ScoreFormat::cells).toList());
    return JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(content)
        + "\n";
  }

  private static Map<String, Object> cells(FieldScore score) {
    Tally tally = score.tally();
    List<Object> values =
        List.of(
            score.field(),
            score.kindCode(),
            score.periodCode(),
            score.documents(),
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

  /** Returns a share rounded to four decimals. */
  private static BigDecimal roundShare(double share) {
    return BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP);
  }
}
