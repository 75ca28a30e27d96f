package scrutiny.web.result;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import scrutiny.query.Rows;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;

/** Finds the text by which a page shows a value: a label for a code or an IRI. */
public final class CellText {
  private final ResourceLabels labels;
  private final Map<String, Optional<String>> labelsOfCodes = new HashMap<>();
  private final Map<Node, String> labelsOfThings = new HashMap<>();

  /** Creates the texts for one response; needs its transaction. */
  public CellText(ResourceLabels labels) {
    this.labels = labels;
  }

  /** Returns the text of a value. */
  String of(String column, Node value) {
    return value.isURI()
        ? labelsOfThings.computeIfAbsent(value, labels::of)
        : labelOfCode(column, value).orElseGet(() -> wordsOf(column, value));
  }

  /** Returns a value, with spaces in the place of hyphens if it is a code without a label. */
  private static String wordsOf(String column, Node value) {
    String text = Rows.text(value);
    return ResultColumn.vocabulary(column).isPresent() ? text.replace('-', ' ') : text;
  }

  /** Returns the label of a code of a vocabulary. */
  Optional<String> labelOfCode(String column, Node value) {
    return value.isLiteral()
        ? ResultColumn.vocabulary(column)
            .flatMap(name -> label(name + "/" + value.getLiteralLexicalForm()))
        : Optional.empty();
  }

  private Optional<String> label(String path) {
    return labelsOfCodes.computeIfAbsent(
        path, p -> labels.find(NodeFactory.createURI(Site.BASE + "vocab/" + p)));
  }
}
