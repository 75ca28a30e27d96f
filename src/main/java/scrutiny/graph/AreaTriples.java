package scrutiny.graph;

import org.apache.jena.graph.Node;
import scrutiny.fact.ActionStatementAsked;
import scrutiny.fact.ActionStatementDue;
import scrutiny.fact.OutcomeReached;
import scrutiny.fact.PartnerNamed;
import scrutiny.resolve.Inspection;

/** Writes the partners, the outcome and the statement of action of an area inspection. */
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

  /** Adds who must write the statement of action that the document requires. */
  static void addWriter(ActionStatementAsked required, DocumentGraph graph) {
    graph
        .document()
        .inspection(required.inspection())
        .ifPresent(inspection -> {
          Node statement = addStatement(inspection, graph);
          graph.addTriple(statement, Scr.byPrincipalAuthority, Literals.bool(required.principal()));
          required
              .body()
              .ifPresent(body ->
                  graph.addTriple(
                      statement,
                      Scr.responsibleAuthority,
                      PersonTriples.addOrganisation(graph.document().organisation(body), graph)));
          graph.addClaim(
              required.quote(), statement, Scr.writer, Literals.string(required.writer()));
        });
  }

  /** Adds the date by which the statement of action must be submitted. */
  static void addDueDate(ActionStatementDue due, DocumentGraph graph) {
    graph
        .document()
        .inspection(due.inspection())
        .ifPresent(inspection -> {
          Node statement = addStatement(inspection, graph);
          graph.addClaim(due.quote(), statement, Scr.dueDate, Literals.date(due.due()));
          graph.addTriple(statement, Scr.sortDate, Literals.firstDay(due.due()));
        });
  }

  /** Adds the one statement of action that a document requires, and returns its node. */
  private static Node addStatement(Inspection inspection, DocumentGraph graph) {
    Node statement = graph.part("action-statement");
    graph.addTypes(statement, Scr.ActionStatement);
    graph.addTriple(statement, Terms.LABEL, Literals.english("Statement of action"));
    graph.addTriple(statement, Scr.document, graph.iri());
    graph.addTriple(statement, Scr.inspection, Terms.uri(inspection.iri()));
    return statement;
  }
}
