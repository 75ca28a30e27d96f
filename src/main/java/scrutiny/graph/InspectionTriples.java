package scrutiny.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.InspectionsCombined;
import scrutiny.fact.Kind;
import scrutiny.fact.LegalBasis;
import scrutiny.fact.MonthStated;
import scrutiny.fact.PartialDate;
import scrutiny.fact.PriorityActionIdentified;
import scrutiny.fact.ReportDated;
import scrutiny.fact.ReportMentioned;
import scrutiny.resolve.Inspection;
import scrutiny.text.Quote;

/** Writes inspections and visits, their dates and their legal basis. */
final class InspectionTriples {
  private InspectionTriples() {}

  static void addMention(InspectionMentioned mentioned, DocumentGraph graph) {
    Inspection inspection = graph.document().inspection(mentioned.id()).orElseThrow();
    Node node = Terms.uri(inspection.iri());
    graph.addTypes(node, Scr.Inspection, Terms.ACTIVITY);
    graph.addTriple(node, Terms.LABEL, Labels.inspection(inspection));
    graph.addTriple(node, Scr.service, Terms.uri(inspection.council().service()));
    graph.addTriple(graph.iri(), Scr.mentions, node);
    if (mentioned.reported() && graph.document().documentFacts().official()) {
      graph.addTriple(graph.iri(), Scr.reportsOn, node);
    }
    graph.addTriple(node, Scr.kind, kind(inspection.kind()));
    if (mentioned.kind() == inspection.kind()) {
      graph.addClaim(mentioned.quote(), node, Scr.kind, kind(mentioned.kind()));
    } else {
      graph.addApproximation(mentioned.quote(), node, Scr.kind, kind(mentioned.kind()));
    }
    graph.addClaim(mentioned.quote(), node, Scr.authority, Terms.uri(inspection.council().iri()));
  }

  /** Adds that a document mentions the report of an inspection. */
  static void addReport(ReportMentioned mentioned, DocumentGraph graph) {
    graph
        .document()
        .inspection(mentioned.inspection())
        .ifPresent(inspection ->
            graph.addClaim(
                mentioned.quote(), graph.iri(), Scr.mentionsReportOf, Terms.uri(inspection.iri())));
  }

  /** Adds that one report covers two inspections, each combined with the other. */
  static void addCombination(InspectionsCombined combined, DocumentGraph graph) {
    Optional<Inspection> firstInspection = graph.document().inspection(combined.inspection());
    Optional<Inspection> secondInspection = graph.document().inspection(combined.other());
    if (firstInspection.isPresent() && secondInspection.isPresent()) {
      Node first = Terms.uri(firstInspection.get().iri());
      Node second = Terms.uri(secondInspection.get().iri());
      graph.addClaim(combined.quote(), first, Scr.combinedWith, second);
      graph.addClaim(combined.quote(), second, Scr.combinedWith, first);
    }
  }

  private static Node kind(Kind kind) {
    return Scr.concept("kind", kind.notation());
  }

  static void addFieldwork(FieldworkDated dated, DocumentGraph graph) {
    graph
        .document()
        .inspection(dated.inspection())
        .ifPresent(inspection -> {
          Node node = Terms.uri(inspection.iri());
          addDate(dated.quote(), node, Scr.startDate, dated.start(), inspection.start(), graph);
          dated
              .end()
              .ifPresent(
                  end -> addDate(dated.quote(), node, Scr.endDate, end, inspection.end(), graph));
        });
  }

  /** Adds the month of an inspection whose date no document states; a date includes its month. */
  static void addMonth(MonthStated stated, DocumentGraph graph) {
    graph
        .document()
        .inspection(stated.inspection())
        .filter(inspection -> inspection.start().isEmpty())
        .ifPresent(inspection ->
            graph.addClaim(
                stated.quote(),
                Terms.uri(inspection.iri()),
                Scr.month,
                Literals.month(stated.month())));
  }

  /**
   * Adds a date of an inspection: as a plain claim where it is the accepted one, as an
   * approximation where it is less exact, and as a disagreement where it is another day.
   */
  private static void addDate(
      Quote quote,
      Node inspection,
      Node property,
      PartialDate stated,
      Optional<PartialDate> accepted,
      DocumentGraph graph) {
    if (accepted.isEmpty() || stated.equals(accepted.get())) {
      graph.addClaim(quote, inspection, property, Literals.date(stated));
    } else if (stated.isDay() && accepted.get().isDay()) {
      graph.addDisagreement(quote, inspection, property, Literals.date(stated), Optional.empty());
    } else {
      graph.addApproximation(quote, inspection, property, Literals.date(stated));
    }
  }

  static void addPriorityAction(PriorityActionIdentified identified, DocumentGraph graph) {
    graph
        .document()
        .inspection(identified.inspection())
        .ifPresent(inspection ->
            graph.addClaim(
                identified.quote(),
                Terms.uri(inspection.iri()),
                Scr.priorityAction,
                Literals.TRUE));
  }

  /** Adds the date on which the report of an inspection was published. */
  static void addReport(ReportDated dated, DocumentGraph graph) {
    graph
        .document()
        .inspection(dated.inspection())
        .ifPresent(inspection ->
            graph.addClaim(
                dated.quote(),
                Terms.uri(inspection.iri()),
                Scr.reportPublishedOn,
                Literals.date(dated.published())));
  }

  /** Adds the law under which an inspection was carried out. */
  static void addLegalBasis(LegalBasis basis, DocumentGraph graph) {
    graph
        .document()
        .inspection(basis.inspection())
        .ifPresent(inspection -> {
          Node law = graph.part("legal-basis/" + basis.quote().span().start());
          graph.addTypes(law, Scr.LegalBasis);
          graph.addTriple(law, Terms.LABEL, Labels.legalBasis(basis));
          graph.addTriple(law, Scr.document, graph.iri());
          graph.addTriple(law, Scr.inspection, Terms.uri(inspection.iri()));
          graph.addTriple(law, Scr.purpose, Scr.concept("purpose", basis.purpose().notation()));
          basis
              .section()
              .ifPresent(section -> graph.addTriple(law, Scr.section, Literals.string(section)));
          graph.addClaim(basis.quote(), law, Scr.act, Literals.string(basis.act()));
        });
  }
}
