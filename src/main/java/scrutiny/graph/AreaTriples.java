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

  static void addPartner(PartnerNamed named, DocumentGraph graph) {
    graph
        .document()
        .inspection(named.inspection())
        .ifPresent(inspection ->
            graph.addClaim(
                named.quote(),
                Terms.uri(inspection.iri()),
                Scr.partner,
                PersonTriples.addOrganisation(
                    graph.document().organisation(named.organisation()), graph)));
  }

  static void addOutcome(OutcomeReached reached, DocumentGraph graph) {
    graph
        .document()
        .inspection(reached.inspection())
        .ifPresent(inspection ->
            graph.addClaim(
                reached.quote(),
                Terms.uri(inspection.iri()),
                Scr.outcome,
                Scr.concept("outcome", reached.outcome().notation())));
  }

  /** Who is to write the statement that answers the document. */
  static void addWriter(ActionStatementAsked asked, DocumentGraph graph) {
    graph
        .document()
        .inspection(asked.inspection())
        .ifPresent(inspection -> {
          Node statement = addStatement(inspection, graph);
          graph.addTriple(statement, Scr.byPrincipalAuthority, Literals.bool(asked.principal()));
          asked
              .body()
              .ifPresent(body ->
                  graph.addTriple(
                      statement,
                      Scr.responsibleAuthority,
                      PersonTriples.addOrganisation(graph.document().organisation(body), graph)));
          graph.addClaim(asked.quote(), statement, Scr.writer, Literals.string(asked.writer()));
        });
  }

  /** By when it is to be sent. */
  static void addDueDate(ActionStatementDue due, DocumentGraph graph) {
    graph
        .document()
        .inspection(due.inspection())
        .ifPresent(inspection ->
            graph.addClaim(
                due.quote(),
                addStatement(inspection, graph),
                Scr.dueDate,
                Literals.date(due.due())));
  }

  /** A document asks for one statement. */
  private static Node addStatement(Inspection inspection, DocumentGraph graph) {
    Node statement = graph.part("action-statement");
    graph.addTypes(statement, Scr.ActionStatement);
    graph.addTriple(statement, Terms.LABEL, Literals.english("Statement of action"));
    graph.addTriple(statement, Scr.document, graph.iri());
    graph.addTriple(statement, Scr.inspection, Terms.uri(inspection.iri()));
    return statement;
  }
}
