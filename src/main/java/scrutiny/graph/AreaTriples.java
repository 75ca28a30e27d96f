package scrutiny.graph;

import org.apache.jena.graph.Node;
import scrutiny.fact.ActionStatementAsked;
import scrutiny.fact.ActionStatementDue;
import scrutiny.fact.OutcomeReached;
import scrutiny.fact.PartnerNamed;
import scrutiny.resolve.Inspection;

/** Inspections of an area: who is responsible for it, what they come to, and who has to answer. */
final class AreaTriples {
  private AreaTriples() {}

  static void partner(PartnerNamed named, DocumentGraph graph) {
    graph
        .document()
        .inspection(named.inspection())
        .ifPresent(inspection ->
            graph.claim(
                named.quote(),
                Terms.uri(inspection.iri()),
                Scr.partner,
                PersonTriples.organisation(
                    graph.document().organisation(named.organisation()), graph)));
  }

  static void outcome(OutcomeReached reached, DocumentGraph graph) {
    graph
        .document()
        .inspection(reached.inspection())
        .ifPresent(inspection ->
            graph.claim(
                reached.quote(),
                Terms.uri(inspection.iri()),
                Scr.outcome,
                Scr.concept("outcome", reached.outcome().notation())));
  }

  /** Who is to write the statement that answers the document. */
  static void asked(ActionStatementAsked asked, DocumentGraph graph) {
    graph
        .document()
        .inspection(asked.inspection())
        .ifPresent(inspection -> {
          Node statement = statement(inspection, graph);
          graph.state(statement, Scr.principal, Literals.truth(asked.principal()));
          asked
              .body()
              .ifPresent(body ->
                  graph.state(
                      statement,
                      Scr.answersFor,
                      PersonTriples.organisation(graph.document().organisation(body), graph)));
          graph.claim(asked.quote(), statement, Scr.writer, Literals.string(asked.writer()));
        });
  }

  /** By when it is to be sent. */
  static void due(ActionStatementDue due, DocumentGraph graph) {
    graph
        .document()
        .inspection(due.inspection())
        .ifPresent(inspection ->
            graph.claim(
                due.quote(), statement(inspection, graph), Scr.due, Literals.date(due.due())));
  }

  /** A document asks for one statement. */
  private static Node statement(Inspection inspection, DocumentGraph graph) {
    Node statement = graph.part("action-statement");
    graph.type(statement, Scr.ActionStatement);
    graph.state(statement, Terms.LABEL, Literals.name("Statement of action"));
    graph.state(statement, Scr.document, graph.iri());
    graph.state(statement, Scr.inspection, Terms.uri(inspection.iri()));
    return statement;
  }
}
