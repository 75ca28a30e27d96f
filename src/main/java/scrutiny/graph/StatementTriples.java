package scrutiny.graph;

import org.apache.jena.graph.Node;
import scrutiny.fact.StatementMade;
import scrutiny.resolve.ResolvedDocument;

/**
 * Writes the statements that a document quotes or reports, and their speakers. The words of joint
 * speakers are one statement.
 */
final class StatementTriples {
  private StatementTriples() {}

  /** Returns the node of a statement. */
  static Node node(ResolvedDocument document, StatementMade made) {
    return Terms.uri(document.iri() + "/statement/" + made.quote().span().start());
  }

  static void add(StatementMade made, DocumentGraph graph) {
    Node statement = node(graph.document(), made);
    graph.addTypes(statement, Scr.Statement);
    graph.addFirstLabel(statement, Labels.statement(made, graph.document()));
    graph.addTriple(statement, Scr.document, graph.iri());
    made.speaker()
        .ifPresent(name ->
            graph.addTriple(
                statement,
                Scr.speaker,
                PersonTriples.addPerson(
                    graph.document().person(name, made.organisation()), name, graph)));
    graph.addTriple(
        statement,
        Scr.speaksFor,
        PersonTriples.addOrganisation(graph.document().organisation(made.organisation()), graph));
    graph.addTriple(statement, Scr.words, Literals.quotedText(made.quote()));
    if (made.reported()) {
      graph.addTriple(statement, Scr.inReportedSpeech, Literals.bool(true));
    }
    graph.addEvidence(made.quote(), statement);
  }
}
