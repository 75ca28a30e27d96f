package scrutiny.graph;

import org.apache.jena.graph.Node;
import scrutiny.fact.StatementMade;

/** What a document quotes, and who said it. */
final class StatementTriples {
  private StatementTriples() {}

  static void add(StatementMade made, DocumentGraph graph) {
    Node statement = graph.part("statement/" + made.quote().span().start());
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
