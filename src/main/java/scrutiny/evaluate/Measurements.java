package scrutiny.evaluate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import scrutiny.graph.GraphFormat;
import scrutiny.graph.Scr;
import scrutiny.resolve.Iris;

/**
 * Figures as RDF, in W3C's Data Quality Vocabulary: each is two measurements, of precision and of
 * recall.
 */
final class Measurements {
  private static final String FILE_HEADER =
      """
      # How right is what is read: precision and recall, measured against labelled documents.
      #
      # Written by: scrutiny evaluate --gold LABELS… --by kind,period --format ttl DOCUMENTS…
      # Licence: CC BY 4.0.

      """;
  private static final String DQV = "http://www.w3.org/ns/dqv#";
  private static final Node MEASUREMENT = uri(DQV + "QualityMeasurement");
  private static final Node METRIC = uri(DQV + "isMeasurementOf");
  private static final Node COMPUTED_ON = uri(DQV + "computedOn");
  private static final Node VALUE = uri(DQV + "value");
  private static final Node DATASET_TYPE = uri("http://www.w3.org/ns/dcat#Dataset");
  private static final Node DATASET = uri(Iris.DEFAULT.base() + "dataset/labelled-documents");

  private final List<Quad> quads = new ArrayList<>();
  private final Node day;

  private Measurements(LocalDate day) {
    this.day = literal(day.toString(), XSDDatatype.XSDdate);
  }

  /** Writes them in Turtle. */
  static void write(Evaluation evaluation, LocalDate day, OutputStream out) throws IOException {
    Measurements measurements = new Measurements(day);
    measurements.dataset(evaluation);
    for (FieldScore figure : evaluation.scores()) {
      Tally tally = figure.tally();
      measurements.add(figure, "precision", tally.precision(), tally.read());
      measurements.add(figure, "recall", tally.recall(), tally.labelled());
    }
    out.write(FILE_HEADER.getBytes(StandardCharsets.UTF_8));
    new GraphFormat(GraphFormat.Syntax.TTL, false).write(measurements.quads, out);
  }

  private void dataset(Evaluation evaluation) {
    add(DATASET, RDF.type.asNode(), DATASET_TYPE);
    add(
        DATASET,
        RDFS.label.asNode(),
        NodeFactory.createLiteralLang("facts read from labelled documents", "en-GB"));
    add(DATASET, Scr.documentCount, integer(evaluation.documents()));
    add(DATASET, DCTerms.date.asNode(), day);
  }

  private void add(FieldScore figure, String metric, double value, int outOf) {
    Node node =
        uri(
            Iris.DEFAULT.base()
                + "measurement/"
                + String.join("/", figure.field(), figure.kindCode(), figure.periodCode(), metric));
    add(node, RDF.type.asNode(), MEASUREMENT);
    add(node, METRIC, Scr.concept("metric", metric));
    add(node, COMPUTED_ON, DATASET);
    add(node, VALUE, literal(ScoreFormat.roundShare(value).toString(), XSDDatatype.XSDdecimal));
    add(node, Scr.field, Scr.concept("field", figure.field()));
    figure.kind().ifPresent(kind -> add(node, Scr.kind, Scr.concept("kind", kind.notation())));
    figure
        .period()
        .ifPresent(period -> add(node, Scr.period, Scr.concept("period", period.notation())));
    add(node, Scr.documentCount, integer(figure.documents()));
    add(node, Scr.correctCount, integer(figure.tally().right()));
    add(node, Scr.totalCount, integer(outOf));
    add(node, DCTerms.date.asNode(), day);
  }

  private void add(Node subject, Node predicate, Node object) {
    quads.add(Quad.create(Quad.defaultGraphNodeGenerated, subject, predicate, object));
  }

  private static Node integer(int number) {
    return literal(String.valueOf(number), XSDDatatype.XSDinteger);
  }

  private static Node literal(String value, XSDDatatype type) {
    return NodeFactory.createLiteralDT(value, type);
  }

  private static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
