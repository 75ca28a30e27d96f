package scrutiny.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.InspectionsCombined;
import scrutiny.fact.Kind;
import scrutiny.fact.LegalBasis;
import scrutiny.fact.MonthTold;
import scrutiny.fact.PartialDate;
import scrutiny.fact.PriorityActionIdentified;
import scrutiny.fact.ReportDated;
import scrutiny.fact.ReportMentioned;
import scrutiny.resolve.Inspection;
import scrutiny.text.Quote;

/** Inspections and visits, and when they were. */
final class InspectionTriples {
  private InspectionTriples() {}

  static void mention(InspectionMentioned mentioned, DocumentGraph graph) {
    Inspection inspection = graph.document().inspection(mentioned.id()).orElseThrow();
    Node node = Terms.uri(inspection.iri());
    graph.type(node, Scr.Inspection, Terms.ACTIVITY);
    graph.state(node, Terms.LABEL, Literals.name(label(inspection)));
    graph.state(node, Scr.service, Terms.uri(inspection.council().service()));
    graph.state(graph.iri(), Scr.mentions, node);
    if (mentioned.reported() && graph.document().read().official()) {
      graph.state(graph.iri(), Scr.reports, node);
    }
    graph.state(node, Scr.kind, kind(inspection.kind()));
    if (mentioned.kind() == inspection.kind()) {
      graph.claim(mentioned.quote(), node, Scr.kind, kind(mentioned.kind()));
    } else {
      graph.approximate(mentioned.quote(), node, Scr.kind, kind(mentioned.kind()));
    }
    graph.claim(mentioned.quote(), node, Scr.authority, Terms.uri(inspection.council().iri()));
  }

  /** That a document speaks of an inspection's report. */
  static void report(ReportMentioned mentioned, DocumentGraph graph) {
    graph
        .document()
        .inspection(mentioned.inspection())
        .ifPresent(inspection ->
            graph.claim(
                mentioned.quote(), graph.iri(), Scr.mentionsReportOf, Terms.uri(inspection.iri())));
  }

  /** That one report tells of two inspections: each is combined with the other. */
  static void combined(InspectionsCombined combined, DocumentGraph graph) {
    Optional<Inspection> one = graph.document().inspection(combined.inspection());
    Optional<Inspection> other = graph.document().inspection(combined.other());
    if (one.isPresent() && other.isPresent()) {
      Node first = Terms.uri(one.get().iri());
      Node second = Terms.uri(other.get().iri());
      graph.claim(combined.quote(), first, Scr.combinedWith, second);
      graph.claim(combined.quote(), second, Scr.combinedWith, first);
    }
  }

  private static Node kind(Kind kind) {
    return Scr.concept("kind", kind.notation());
  }

  private static String label(Inspection inspection) {
    return inspection.council().name()
        + ", "
        + inspection.kind().notation().replace('-', ' ')
        + inspection.start().map(start -> ", " + start).orElse("");
  }

  static void fieldwork(FieldworkDated dated, DocumentGraph graph) {
    graph
        .document()
        .inspection(dated.inspection())
        .ifPresent(inspection -> {
          Node node = Terms.uri(inspection.iri());
          date(dated.quote(), node, Scr.startDate, dated.start(), inspection.start(), graph);
          dated
              .end()
              .ifPresent(
                  end -> date(dated.quote(), node, Scr.endDate, end, inspection.end(), graph));
        });
  }

  /** The month of an inspection whose date nothing tells; one with a date has its month there. */
  static void month(MonthTold told, DocumentGraph graph) {
    graph
        .document()
        .inspection(told.inspection())
        .filter(inspection -> inspection.start().isEmpty())
        .ifPresent(inspection ->
            graph.claim(
                told.quote(),
                Terms.uri(inspection.iri()),
                Scr.month,
                Literals.month(told.month())));
  }

  /** A date that another document tells more exactly stays a claim; another day is a dispute. */
  private static void date(
      Quote quote,
      Node inspection,
      Node property,
      PartialDate told,
      Optional<PartialDate> followed,
      DocumentGraph graph) {
    if (followed.isEmpty() || told.equals(followed.get())) {
      graph.claim(quote, inspection, property, Literals.date(told));
    } else if (told.isDay() && followed.get().isDay()) {
      graph.disagree(quote, inspection, property, Literals.date(told), Optional.empty());
    } else {
      graph.approximate(quote, inspection, property, Literals.date(told));
    }
  }

  static void priority(PriorityActionIdentified identified, DocumentGraph graph) {
    graph
        .document()
        .inspection(identified.inspection())
        .ifPresent(inspection ->
            graph.claim(
                identified.quote(),
                Terms.uri(inspection.iri()),
                Scr.priorityAction,
                Literals.TRUE));
  }

  /** When its report came out. */
  static void report(ReportDated dated, DocumentGraph graph) {
    graph
        .document()
        .inspection(dated.inspection())
        .ifPresent(inspection ->
            graph.claim(
                dated.quote(),
                Terms.uri(inspection.iri()),
                Scr.reportPublished,
                Literals.date(dated.published())));
  }

  /** Under which law it was. */
  static void law(LegalBasis basis, DocumentGraph graph) {
    graph
        .document()
        .inspection(basis.inspection())
        .ifPresent(inspection -> {
          Node law = graph.part("legal-basis/" + basis.quote().span().start());
          graph.type(law, Scr.LegalBasis);
          graph.state(law, Scr.document, graph.iri());
          graph.state(law, Scr.inspection, Terms.uri(inspection.iri()));
          graph.state(law, Scr.purpose, Scr.concept("purpose", basis.purpose().notation()));
          basis
              .section()
              .ifPresent(section -> graph.state(law, Scr.section, Literals.string(section)));
          graph.claim(basis.quote(), law, Scr.act, Literals.string(basis.act()));
        });
  }
}
