package scrutiny.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import scrutiny.resolve.Iris;

/**
 * Writes measured accuracy in the W3C's <a href="https://www.w3.org/TR/vocab-dqv/">Data Quality
 * Vocabulary</a>: each score becomes two measurements, of precision and of recall.
 *
 * <p>The scores are tab-separated, as {@code scrutiny evaluate --format tsv} writes them: comments
 * with the date and the number of labelled documents, the names of the columns, and one row per
 * score. The published scores are the resource {@code accuracy/scores.tsv}.
 */
public final class AccuracyTriples {
  private static final String PUBLISHED_SCORES = "/accuracy/scores.tsv";
  private static final String DATE = "# date: ";
  private static final String DOCUMENTS = "# labelled documents: ";
  private static final String ALL = "all";
  private static final int DECIMALS = 4;
  private static final String DQV = "http://www.w3.org/ns/dqv#";
  private static final Node MEASUREMENT = Terms.uri(DQV + "QualityMeasurement");
  private static final Node METRIC = Terms.uri(DQV + "isMeasurementOf");
  private static final Node COMPUTED_ON = Terms.uri(DQV + "computedOn");
  private static final Node VALUE = Terms.uri(DQV + "value");
  private static final Node DATASET_TYPE = Terms.uri("http://www.w3.org/ns/dcat#Dataset");
  private static final Node DATASET = Terms.uri(Iris.DEFAULT.base() + "dataset/labelled-documents");

  private final List<String> columns;
  private final Node date;
  private final List<Triple> triples = new ArrayList<>();

  private AccuracyTriples(String scores) {
    List<String> lines = scores.lines().filter(line -> !line.startsWith("#")).toList();
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("no scores");
    }
    columns = List.of(lines.getFirst().split("\t"));
    date =
        NodeFactory.createLiteralDT(
            LocalDate.parse(comment(DATE, scores)).toString(), XSDDatatype.XSDdate);
    addDataset(Integer.parseInt(comment(DOCUMENTS, scores)));
    lines.stream().skip(1).map(line -> List.of(line.split("\t"))).forEach(this::addScore);
  }

  /**
   * Returns the triples of scores.
   *
   * @throws IllegalArgumentException if a comment, a column or a number is missing
   * @throws java.time.format.DateTimeParseException if the date is invalid
   */
  static List<Triple> of(String scores) {
    return List.copyOf(new AccuracyTriples(scores).triples);
  }

  /** Returns the triples of the published scores. */
  static List<Triple> published() {
    try (InputStream scores = AccuracyTriples.class.getResourceAsStream(PUBLISHED_SCORES)) {
      byte[] bytes = Objects.requireNonNull(scores, PUBLISHED_SCORES).readAllBytes();
      return of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes scores as Turtle, in UTF-8.
   *
   * @throws IllegalArgumentException if a comment, a column or a number is missing
   */
  public static void writeTurtle(String scores, OutputStream out) throws IOException {
    List<Quad> quads =
        of(scores).stream().map(t -> Quad.create(Quad.defaultGraphNodeGenerated, t)).toList();
    new GraphFormat(GraphFormat.Syntax.TTL, false).write(quads, out);
  }

  private static String comment(String key, String scores) {
    return scores
        .lines()
        .filter(line -> line.startsWith(key))
        .findFirst()
        .map(line -> line.substring(key.length()).strip())
        .orElseThrow(() -> new IllegalArgumentException("missing comment \"" + key + "\""));
  }

  private void addDataset(int documents) {
    add(DATASET, Terms.TYPE, DATASET_TYPE);
    add(DATASET, Terms.LABEL, Literals.english("facts read from labelled documents"));
    add(DATASET, Scr.documentCount, Literals.integer(documents));
    add(DATASET, Terms.DATE, date);
  }

  private void addScore(List<String> row) {
    int correct = number("right", row);
    int wrong = number("wrong", row);
    addMeasurement("precision", correct, correct + wrong + number("spurious", row), row);
    addMeasurement("recall", correct, correct + wrong + number("missed", row), row);
  }

  private void addMeasurement(String metric, int correct, int total, List<String> row) {
    String field = cell("field", row);
    String kind = cell("kind", row);
    String period = cell("period", row);
    Node node =
        Terms.uri(
            Iris.DEFAULT.base() + "measurement/" + String.join("/", field, kind, period, metric));
    add(node, Terms.TYPE, MEASUREMENT);
    add(node, Terms.LABEL, label(metric, field, kind, period));
    add(node, METRIC, Scr.concept("metric", metric));
    add(node, COMPUTED_ON, DATASET);
    add(node, VALUE, share(correct, total));
    add(node, Scr.field, Scr.concept("field", field));
    if (!kind.equals(ALL)) {
      add(node, Scr.reportedKind, Scr.concept("kind", kind));
    }
    if (!period.equals(ALL)) {
      add(node, Scr.period, Scr.concept("period", period));
    }
    add(node, Scr.documentCount, Literals.integer(number("documents", row)));
    add(node, Scr.correctCount, Literals.integer(correct));
    add(node, Scr.totalCount, Literals.integer(total));
    add(node, Terms.DATE, date);
  }

  private static Node label(String metric, String field, String kind, String period) {
    String scope =
        Stream.of(kind, period)
            .filter(part -> !part.equals(ALL))
            .map(part -> ", " + part)
            .collect(Collectors.joining());
    return Literals.english(
        Vocabulary.label(Scr.concept("metric", metric))
            + " of "
            + Vocabulary.label(Scr.concept("field", field))
            + scope);
  }

  /** Returns a share with four decimal places; 1 if the total is 0. */
  private static Node share(int correct, int total) {
    BigDecimal share =
        total == 0
            ? BigDecimal.ONE.setScale(DECIMALS)
            : BigDecimal.valueOf(correct)
                .divide(BigDecimal.valueOf(total), DECIMALS, RoundingMode.HALF_UP);
    return NodeFactory.createLiteralDT(share.toPlainString(), XSDDatatype.XSDdecimal);
  }

  private int number(String column, List<String> row) {
    return Integer.parseInt(cell(column, row));
  }

  private String cell(String column, List<String> row) {
    int index = columns.indexOf(column);
    if (index < 0 || index >= row.size()) {
      throw new IllegalArgumentException("missing column \"" + column + "\"");
    }
    return row.get(index);
  }

  private void add(Node subject, Node predicate, Node object) {
    triples.add(Triple.create(subject, predicate, object));
  }
}
