package scrutiny.graph;

import org.apache.jena.graph.Node;
import scrutiny.fact.TopicStated;

/** Writes the topic of an inspection or visit, in the document's words and as themes. */
final class TopicTriples {
  private TopicTriples() {}

  static void add(TopicStated stated, DocumentGraph graph) {
    graph
        .document()
        .inspection(stated.inspection())
        .ifPresent(inspection -> {
          Node node = Terms.uri(inspection.iri());
          Node property = stated.focus() ? Scr.focus : Scr.topic;
          graph.addClaim(stated.quote(), node, property, Literals.quotedText(stated.quote()));
          stated
              .themes()
              .forEach(theme ->
                  graph.addClaim(stated.quote(), node, Scr.theme, Scr.concept("theme", theme)));
          stated
              .jointTheme()
              .ifPresent(theme ->
                  graph.addClaim(
                      stated.quote(), node, Scr.jointTheme, Scr.concept("joint-theme", theme)));
        });
  }
}
