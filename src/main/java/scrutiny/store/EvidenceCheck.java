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
import org.jspecify.annotations.Nullable;
import scrutiny.text.Issue;

/** Checks that the words of every passage are those of its document's text at its offset. */
final class EvidenceCheck {
  private static final Node TEXT = term("text");

  private EvidenceCheck() {}

  /** Returns an issue for each passage whose words differ or whose document has no text. */
  static List<Issue> issues(DatasetGraph data) {
    Map<Node, String> texts = new HashMap<>();
    data.find(Node.ANY, Node.ANY, TEXT, Node.ANY)
        .forEachRemaining(
            quad -> texts.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm()));
    Map<Node, Node> documents = values(data, term("document"));
    Map<Node, Node> starts = values(data, term("start"));
    Map<Node, Node> quotes = values(data, term("quote"));
    List<Issue> issues = new ArrayList<>();
    quotes.forEach((passage, quote) ->
        mismatch(texts.get(documents.get(passage)), number(starts.get(passage)), quote)
            .ifPresent(message -> issues.add(StoreCheck.textMismatch(passage, message))));
    return issues;
  }

  private static Node term(String name) {
    return NodeFactory.createURI("https://w3id.org/scrutiny/ontology#" + name);
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

  private static Optional<String> mismatch(@Nullable String text, int start, Node quote) {
    if (text == null) {
      return Optional.of("Its document has no text.");
    }
    String actual = quote.isLiteral() ? quote.getLiteralLexicalForm() : "";
    if (actual.isEmpty() || start < 0 || start > text.length() - actual.length()) {
      return Optional.of("Its offset or words are missing or outside the text.");
    }
    String expected = text.substring(start, start + actual.length());
    return expected.equals(actual)
        ? Optional.empty()
        : Optional.of(
            "Its words are \"" + actual + "\", but the text has \"" + expected + "\" there.");
  }
}
