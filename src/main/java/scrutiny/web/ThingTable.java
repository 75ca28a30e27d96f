package scrutiny.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import scrutiny.query.ResultFormat;
import scrutiny.query.Rows;
import scrutiny.web.format.Format;
import scrutiny.web.html.ResourceLabels;

/** Writes the statements about things as a table with a row for each. Needs a transaction. */
final class ThingTable {
  private final ResourceLabels labels;

  ThingTable(ResourceLabels labels) {
    this.labels = labels;
  }

  /** Returns whether a format is that of a table. */
  static boolean isTable(Format format) {
    return format == Format.CSV || format == Format.TSV || format == Format.XLSX;
  }

  /**
   * Returns the table in a format.
   *
   * @param about the thing that the table describes; a graph describes several
   */
  CompleteResponse response(Node about, Collection<Triple> triples, Format format) {
    Rows rows = rows(about, triples);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (format == Format.XLSX) {
      Map<String, String> statements = new LinkedHashMap<>();
      statements.put("Thing", labels.of(about));
      statements.put("Address", about.getURI());
      statements.put("Caution", HtmlPage.CAUTION);
      try {
        new ResultWorkbook(rows, labels).write(out, statements);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } else {
      ResultFormat.parse(format.code()).orElseThrow().write(rows.toRowSet(), out);
    }
    return new CompleteResponse(200, format.mediaType(), out.toByteArray());
  }

  private Rows rows(Node about, Collection<Triple> triples) {
    boolean ofOneThing = triples.stream().allMatch(triple -> triple.getSubject().equals(about));
    List<String> columns = new ArrayList<>(List.of("property", "value", "valueLabel"));
    if (!ofOneThing) {
      columns.addFirst("subject");
    }
    List<List<Optional<Node>>> rows = new ArrayList<>();
    triples.stream()
        .sorted(
            Comparator.comparing((Triple triple) -> triple.getSubject().toString())
                .thenComparing(triple -> labels.property(triple.getPredicate()))
                .thenComparing(triple -> triple.getObject().toString()))
        .forEach(triple -> {
          List<Optional<Node>> row = new ArrayList<>();
          if (!ofOneThing) {
            row.add(Optional.of(triple.getSubject()));
          }
          row.add(text(labels.property(triple.getPredicate())));
          row.add(Optional.of(triple.getObject()));
          row.add(
              triple.getObject().isURI() ? text(labels.of(triple.getObject())) : Optional.empty());
          rows.add(row);
        });
    return new Rows(columns, rows, false);
  }

  private static Optional<Node> text(String text) {
    return Optional.of(NodeFactory.createLiteralString(text));
  }
}
