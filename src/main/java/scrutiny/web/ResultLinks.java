package scrutiny.web;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import scrutiny.query.Rows;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;
import scrutiny.web.result.CellLinks;
import scrutiny.web.result.TableColumns;

/**
 * Finds the links from result rows to the passages that they come from, to the council that they
 * are about, and to the people that they name. A row identifies its passage by the columns {@code
 * document} or {@code source}, {@code start} and {@code end}, and its council by {@code gss}. Needs
 * a transaction.
 */
final class ResultLinks implements CellLinks {
  /** The columns with the name of a person. */
  private static final Set<String> PEOPLE =
      Set.of("person", "director", "leadInspector", "inspector", "speaker", "chair");

  private static final Node SOURCE = NodeFactory.createURI(Site.ONTOLOGY + "source");

  private final DatasetGraph data;
  private final ResourceLabels labels;
  private final List<String> columns;
  private final Map<Node, Optional<Node>> documentsBySource = new HashMap<>();

  ResultLinks(DatasetGraph data, ResourceLabels labels, List<String> columns) {
    this.data = data;
    this.labels = labels;
    this.columns = columns;
  }

  @Override
  public Optional<String> of(String column, Node value, List<Optional<Node>> row) {
    if (value.isURI()) {
      return Optional.empty();
    }
    if (PEOPLE.contains(column) && ofOther(column, row).isEmpty()) {
      return Optional.of(Site.url("/search", Map.of("q", Rows.text(value), "kind", "person")));
    }
    return switch (column) {
      case "authority" -> cell("gss", row).map(code -> "/id/authority/" + Rows.text(code));
      case "quote", "page" -> passageUrl(row);
      case "source" -> document(row).flatMap(Site::textUrl);
      default -> ofOther(column, row);
    };
  }

  @Override
  public Optional<String> ofOther(String column, List<Optional<Node>> row) {
    return new TableColumns(columns)
        .linkedFrom(column)
        .flatMap(other -> cell(other, row))
        .filter(Node::isURI)
        .flatMap(thing -> Site.url(thing.getURI()));
  }

  @Override
  public Optional<String> name(String column, Node value, List<Optional<Node>> row) {
    return switch (column) {
      case "source" -> document(row).flatMap(labels::find);
      case "authority" -> cell("gss", row).flatMap(code -> labels.find(council(code)));
      default -> Optional.empty();
    };
  }

  private static Node council(Node code) {
    return NodeFactory.createURI(Site.BASE + "id/authority/" + Rows.text(code));
  }

  private Optional<String> passageUrl(List<Optional<Node>> row) {
    Optional<Integer> start = cell("start", row).flatMap(ResultLinks::number);
    Optional<Integer> end = cell("end", row).flatMap(ResultLinks::number);
    return start.isPresent() && end.isPresent()
        ? document(row).flatMap(document -> Site.passageUrl(document, start.get(), end.get()))
        : Optional.empty();
  }

  private Optional<Node> document(List<Optional<Node>> row) {
    return cell("document", row)
        .or(() ->
            cell("source", row)
                .flatMap(s -> documentsBySource.computeIfAbsent(s, this::documentOfSource)))
        .filter(document -> AnnotatedDocument.hasText(data, document));
  }

  private Optional<Node> documentOfSource(Node source) {
    Iterator<Quad> found = data.find(Node.ANY, Node.ANY, SOURCE, source);
    return found.hasNext() ? Optional.of(found.next().getSubject()) : Optional.empty();
  }

  private Optional<Node> cell(String column, List<Optional<Node>> row) {
    int index = columns.indexOf(column);
    return index < 0 ? Optional.empty() : row.get(index);
  }

  private static Optional<Integer> number(Node node) {
    String digits = Rows.text(node);
    return digits.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }
}
