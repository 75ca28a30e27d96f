package scrutiny.graph;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import scrutiny.fact.PartialDate;
import scrutiny.graph.JudgementHistory.GradedJudgement;
import scrutiny.resolve.Inspection;
import scrutiny.resolve.Resolution;
import scrutiny.resolve.ResolvedDocument;

/** Writes the history of each inspected service: what changed from one inspection to the next. */
final class ServiceHistoryTriples {
  private final Node graph;
  private final List<Quad> quads;

  private ServiceHistoryTriples(Node graph, List<Quad> quads) {
    this.graph = graph;
    this.quads = quads;
  }

  static void add(Resolution resolved, List<Quad> quads) {
    ServiceHistoryTriples triples =
        new ServiceHistoryTriples(Terms.uri(resolved.iris().inferredGraph()), quads);
    Map<String, JudgementHistory> histories = JudgementHistory.of(resolved.judgements());
    Map<String, ServiceTimeline> timelines = ServiceTimeline.of(resolved);
    histories.forEach((service, history) -> {
      history.judgements().forEach(judged -> triples.addComparison(history, judged));
      triples.addIntervals(
          resolved, history, timelines.getOrDefault(service, ServiceTimeline.EMPTY));
    });
    resolved.documents().forEach(triples::addDaysToPublication);
  }

  private void addComparison(JudgementHistory history, GradedJudgement judged) {
    Node node = Terms.uri(judged.judgement().iri());
    Optional<GradedJudgement> previous = history.previousComparable(judged);
    previous.ifPresent(
        other -> addTriple(node, Scr.comparedWith, Terms.uri(other.judgement().iri())));
    addGradeChange(node, judged, previous);
    history
        .lastEqualOrBetter(judged)
        .ifPresent(other ->
            addTriple(node, Scr.lastEqualOrBetterJudgement, Terms.uri(other.judgement().iri())));
  }

  private void addGradeChange(
      Node node, GradedJudgement judged, Optional<GradedJudgement> previous) {
    if (previous.isEmpty()) {
      addTriple(node, Scr.gradeChange, Scr.concept("change", "first"));
      return;
    }
    int gradesUp = previous.get().rank() - judged.rank();
    String change = gradesUp > 0 ? "improved" : gradesUp < 0 ? "declined" : "held";
    addTriple(node, Scr.gradeChange, Scr.concept("change", change));
    addTriple(node, Scr.gradesUp, Literals.integer(gradesUp));
  }

  private void addIntervals(
      Resolution resolved, JudgementHistory history, ServiceTimeline timeline) {
    List<GradedJudgement> overall = history.overallEffectiveness();
    for (int i = 1; i < overall.size(); i++) {
      GradedJudgement from = overall.get(i - 1);
      GradedJudgement to = overall.get(i);
      if (from.start().isBefore(to.start())) {
        addInterval(
            Terms.uri(resolved.iris().inspectionInterval(to.inspection())), from, to, timeline);
      }
    }
  }

  private void addInterval(
      Node interval, GradedJudgement from, GradedJudgement to, ServiceTimeline timeline) {
    addTriple(interval, Terms.TYPE, Scr.InspectionInterval);
    addTriple(interval, Terms.LABEL, Literals.english(label(from.inspection(), to.inspection())));
    addTriple(interval, Scr.service, Terms.uri(to.inspection().council().service()));
    addTriple(interval, Scr.earlierInspection, Terms.uri(from.inspection().iri()));
    addTriple(interval, Scr.laterInspection, Terms.uri(to.inspection().iri()));
    addTriple(Terms.uri(to.inspection().iri()), Scr.precedingInterval, interval);
    addGradeChange(interval, to, Optional.of(from));
    if (isDay(from.inspection().start()) && isDay(to.inspection().start())) {
      addTriple(interval, Scr.daysBetween, days(ChronoUnit.DAYS.between(from.start(), to.start())));
    }
    timeline
        .visitsBetween(from.start(), to.start())
        .filter(visit -> !visit.equals(from.inspection()) && !visit.equals(to.inspection()))
        .forEach(visit -> addTriple(interval, Scr.visitBetween, Terms.uri(visit.iri())));
    timeline
        .director(from.start())
        .ifPresent(person -> addTriple(interval, Scr.directorBefore, Terms.uri(person)));
    timeline
        .newDirectors(from.start(), to.start())
        .forEach(person -> addTriple(interval, Scr.newDirector, Terms.uri(person)));
    addTriple(interval, Terms.DERIVED_FROM, Terms.uri(from.judgement().document()));
    addTriple(interval, Terms.DERIVED_FROM, Terms.uri(to.judgement().document()));
  }

  private static String label(Inspection from, Inspection to) {
    return to.council().name() + ", " + startText(from) + " to " + startText(to);
  }

  private static String startText(Inspection inspection) {
    return inspection.start().map(PartialDate::iso).orElse("");
  }

  private static boolean isDay(Optional<PartialDate> date) {
    return date.filter(PartialDate::isDay).isPresent();
  }

  private static Node days(long days) {
    return Literals.integer(Math.toIntExact(days));
  }

  private void addDaysToPublication(ResolvedDocument document) {
    ServiceTimeline.reportedInspection(document)
        .flatMap(Inspection::end)
        .filter(PartialDate::isDay)
        .ifPresent(end ->
            document
                .published()
                .filter(day -> day.isDay() && !day.earliest().isBefore(end.earliest()))
                .ifPresent(day ->
                    addTriple(
                        Terms.uri(document.iri()),
                        Scr.daysToPublication,
                        days(ChronoUnit.DAYS.between(end.earliest(), day.earliest())))));
  }

  private void addTriple(Node subject, Node predicate, Node object) {
    quads.add(Quad.create(graph, subject, predicate, object));
  }
}
