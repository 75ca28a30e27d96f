package scrutiny.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import scrutiny.fact.PartialDate;

/**
 * Writes the sort dates of what several documents may describe: inspections, judgements and
 * tenures. Each has at most one, in the inferred graph.
 */
final class SortDateTriples {
  private static final Comparator<PartialDate> FIRST_DAY =
      Comparator.comparing(PartialDate::earliest);

  private final Set<Node> judgements = new LinkedHashSet<>();
  private final Set<Node> inspections = new LinkedHashSet<>();
  private final Map<Node, Node> judgedIn = new HashMap<>();
  private final Set<Node> tenures = new LinkedHashSet<>();
  private final Map<Node, PartialDate> starts = new HashMap<>();
  private final Map<Node, PartialDate> since = new HashMap<>();
  private final Map<Node, PartialDate> firstSeen = new HashMap<>();

  private SortDateTriples() {}

  /**
   * Adds the sort dates to the inferred graph.
   *
   * @param quads the quads of all documents
   */
  static void add(Node inferredGraph, List<Quad> quads) {
    SortDateTriples dates = new SortDateTriples();
    quads.forEach(dates::read);
    dates.inspections.forEach(
        inspection -> add(inferredGraph, inspection, dates.start(inspection), quads));
    dates.judgements.forEach(
        judgement -> add(inferredGraph, judgement, dates.judgementDate(judgement), quads));
    dates.tenures.forEach(tenure -> add(inferredGraph, tenure, dates.tenureDate(tenure), quads));
  }

  private void read(Quad quad) {
    Node subject = quad.getSubject();
    Node predicate = quad.getPredicate();
    Node object = quad.getObject();
    if (predicate.equals(Terms.TYPE)) {
      if (object.equals(Scr.Inspection)) {
        inspections.add(subject);
      } else if (object.equals(Scr.Judgement)) {
        judgements.add(subject);
      } else if (object.equals(Scr.Tenure)) {
        tenures.add(subject);
      }
    } else if (predicate.equals(Scr.inspection)) {
      judgedIn.put(subject, object);
    } else if (predicate.equals(Scr.startDate)) {
      starts.merge(subject, date(object), SortDateTriples::earlier);
    } else if (predicate.equals(Scr.since)) {
      since.merge(subject, date(object), SortDateTriples::earlier);
    } else if (predicate.equals(Scr.seenOn)) {
      firstSeen.merge(subject, date(object), SortDateTriples::earlier);
    }
  }

  private static PartialDate date(Node literal) {
    return new PartialDate(literal.getLiteralLexicalForm());
  }

  private static PartialDate earlier(PartialDate a, PartialDate b) {
    return FIRST_DAY.compare(a, b) <= 0 ? a : b;
  }

  private Optional<PartialDate> start(Node inspection) {
    return Optional.ofNullable(starts.get(inspection));
  }

  private Optional<PartialDate> judgementDate(Node judgement) {
    return Optional.ofNullable(judgedIn.get(judgement)).flatMap(this::start);
  }

  private Optional<PartialDate> tenureDate(Node tenure) {
    return Optional.ofNullable(since.getOrDefault(tenure, firstSeen.get(tenure)));
  }

  private static void add(Node graph, Node subject, Optional<PartialDate> date, List<Quad> quads) {
    date.ifPresent(
        day -> quads.add(Quad.create(graph, subject, Scr.sortDate, Literals.firstDay(day))));
  }
}
