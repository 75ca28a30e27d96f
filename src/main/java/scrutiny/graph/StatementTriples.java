package scrutiny.graph;

import org.apache.jena.graph.Node;
import scrutiny.fact.StatementMade;
import scrutiny.resolve.ResolvedDocument;

/** What a document quotes, and who said it. */
final class StatementTriples {
  private StatementTriples() {}

  /** The statement that a document quotes. */
  static Node node(ResolvedDocument document, StatementMade made) {
    return Terms.uri(document.iri() + "/statement/" + made.quote().span().start());
  }

  static void add(StatementMade made, DocumentGraph graph) {
    Node statement = node(graph.document(), made);
    graph.type(statement, Scr.Statement);
    graph.state(statement, Scr.document, graph.iri());
    made.speaker()
        .ifPresent(name ->
            graph.state(
                statement,
                Scr.speaker,
                PersonTriples.person(
                    graph.document().person(name, made.organisation()), name, graph)));
    graph.state(
        statement,
        Scr.speaksFor,
        PersonTriples.organisation(graph.document().organisation(made.organisation()), graph));
    graph.claim(made.quote(), statement, Scr.words, Literals.words(made.quote()));
  }
}
