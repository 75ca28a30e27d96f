package scrutiny.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.jspecify.annotations.Nullable;
import scrutiny.text.Issue;

/** Checks that the words of every passage are those of its document's text at its offsets. */
final class EvidenceCheck {
  private static final Node TEXT = NodeFactory.createURI("https://w3id.org/scrutiny/ontology#text");

  private EvidenceCheck() {}

  /** Returns an issue for each passage whose words differ or whose document has no text. */
  static List<Issue> issues(DatasetGraph data) {
    Map<Node, String> texts = new HashMap<>();
    data.find(Node.ANY, Node.ANY, TEXT, Node.ANY)
        .forEachRemaining(
            quad -> texts.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm()));
    Map<Node, Node> starts = values(data, OA.start.asNode());
    Map<Node, Node> ends = values(data, OA.end.asNode());
    Map<Node, Node> exact = values(data, OA.exact.asNode());
    Map<Node, Node> selectors = values(data, OA.hasSelector.asNode());
    List<Issue> issues = new ArrayList<>();
    values(data, OA.hasSource.asNode())
        .forEach((passage, document) ->
            Optional.ofNullable(selectors.get(passage))
                .flatMap(selector ->
                    mismatch(
                        texts.get(document),
                        number(starts.get(selector)),
                        number(ends.get(selector)),
                        exact.get(selector)))
                .ifPresent(message -> issues.add(StoreCheck.textMismatch(passage, message))));
    return issues;
  }

  private static Map<Node, Node> values(DatasetGraph data, Node property) {
    Map<Node, Node> values = new HashMap<>();
    for (var quads = data.find(Node.ANY, Node.ANY, property, Node.ANY); quads.hasNext(); ) {
      Quad quad = quads.next();
      values.put(quad.getSubject(), quad.getObject());
    }
    return values;
  }

  private static int number(@Nullable Node node) {
    return node != null && node.isLiteral() && node.getLiteralValue() instanceof Number number
        ? number.intValue()
        : -1;
  }

  private static Optional<String> mismatch(
      @Nullable String text, int start, int end, @Nullable Node exact) {
    if (text == null) {
      return Optional.of("Its document has no text.");
    }
    if (start < 0 || end < start || end > text.length() || exact == null || !exact.isLiteral()) {
      return Optional.of("Its offsets or words are missing or outside the text.");
    }
    String expected = text.substring(start, end);
    String actual = exact.getLiteralLexicalForm();
    return expected.equals(actual)
        ? Optional.empty()
        : Optional.of(
            "Its words are \"" + actual + "\", but the text has \"" + expected + "\" there.");
  }
}
