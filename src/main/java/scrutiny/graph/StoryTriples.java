package scrutiny.graph;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import scrutiny.fact.PartialDate;
import scrutiny.graph.History.Judged;
import scrutiny.resolve.Inspection;
import scrutiny.resolve.Resolved;
import scrutiny.resolve.ResolvedDocument;

/** The story of each inspected service: what changed from one inspection to the next. */
final class StoryTriples {
  private final Node graph;
  private final List<Quad> quads;

  private StoryTriples(Node graph, List<Quad> quads) {
    this.graph = graph;
    this.quads = quads;
  }

  static void add(Resolved resolved, List<Quad> quads) {
    StoryTriples triples = new StoryTriples(Terms.uri(resolved.iris().inferredGraph()), quads);
    Map<String, History> histories = History.of(resolved.rulings());
    Map<String, Happenings> happenings = Happenings.of(resolved);
    histories.forEach((service, history) -> {
      history.judgements().forEach(judged -> triples.judgement(history, judged));
      triples.steps(resolved, history, happenings.getOrDefault(service, Happenings.NONE));
    });
    resolved.documents().forEach(triples::publication);
  }

  private void judgement(History history, Judged judged) {
    Node node = Terms.uri(judged.ruling().iri());
    List<Judged> before = history.comparable(judged);
    before.forEach(other -> state(node, Scr.comparedWith, Terms.uri(other.ruling().iri())));
    change(node, judged, before);
    history
        .lastAsGood(judged)
        .ifPresent(other -> state(node, Scr.lastGivenBy, Terms.uri(other.ruling().iri())));
  }

  /** Several areas of which one is the heir tell a change only where all had the same grade. */
  private void change(Node node, Judged judged, List<Judged> before) {
    if (before.isEmpty()) {
      state(node, Scr.change, Scr.concept("change", "first"));
      return;
    }
    up(judged, before)
        .ifPresent(up -> {
          String change = up > 0 ? "improved" : up < 0 ? "declined" : "held";
          state(node, Scr.change, Scr.concept("change", change));
          state(node, Scr.gradesUp, Literals.number(up));
        });
  }

  private static OptionalInt up(Judged judged, List<Judged> before) {
    int[] ranks = before.stream().mapToInt(Judged::rank).distinct().toArray();
    return ranks.length == 1 ? OptionalInt.of(ranks[0] - judged.rank()) : OptionalInt.empty();
  }

  private void steps(Resolved resolved, History history, Happenings happenings) {
    List<Judged> overall = history.overall();
    for (int i = 1; i < overall.size(); i++) {
      Judged from = overall.get(i - 1);
      Judged to = overall.get(i);
      if (from.start().isBefore(to.start())) {
        step(Terms.uri(resolved.iris().step(to.inspection())), from, to, happenings);
      }
    }
  }

  private void step(Node step, Judged from, Judged to, Happenings happenings) {
    state(step, Terms.TYPE, Scr.Step);
    state(step, Terms.LABEL, Literals.name(label(from.inspection(), to.inspection())));
    state(step, Scr.service, Terms.uri(to.inspection().council().service()));
    state(step, Scr.from, Terms.uri(from.inspection().iri()));
    state(step, Scr.to, Terms.uri(to.inspection().iri()));
    state(Terms.uri(to.inspection().iri()), Scr.step, step);
    change(step, to, List.of(from));
    if (isDay(from.inspection().start()) && isDay(to.inspection().start())) {
      state(step, Scr.daysBetween, days(ChronoUnit.DAYS.between(from.start(), to.start())));
    }
    happenings
        .visits(from.start(), to.start())
        .filter(visit -> !visit.equals(from.inspection()) && !visit.equals(to.inspection()))
        .forEach(visit -> state(step, Scr.visitBetween, Terms.uri(visit.iri())));
    happenings
        .director(from.start())
        .ifPresent(person -> state(step, Scr.directorBefore, Terms.uri(person)));
    happenings
        .newDirectors(from.start(), to.start())
        .forEach(person -> state(step, Scr.directorSince, Terms.uri(person)));
    state(step, Terms.DERIVED_FROM, Terms.uri(from.ruling().document()));
    state(step, Terms.DERIVED_FROM, Terms.uri(to.ruling().document()));
  }

  private static String label(Inspection from, Inspection to) {
    return to.council().name() + ", " + told(from) + " to " + told(to);
  }

  private static String told(Inspection inspection) {
    return inspection.start().map(PartialDate::iso).orElse("");
  }

  private static boolean isDay(Optional<PartialDate> date) {
    return date.filter(PartialDate::isDay).isPresent();
  }

  private static Node days(long days) {
    return Literals.number(Math.toIntExact(days));
  }

  private void publication(ResolvedDocument document) {
    Happenings.reported(document)
        .flatMap(Inspection::end)
        .filter(PartialDate::isDay)
        .ifPresent(end ->
            document
                .published()
                .filter(day -> day.isDay() && !day.earliest().isBefore(end.earliest()))
                .ifPresent(day ->
                    state(
                        Terms.uri(document.iri()),
                        Scr.daysToPublication,
                        days(ChronoUnit.DAYS.between(end.earliest(), day.earliest())))));
  }

  private void state(Node subject, Node predicate, Node object) {
    quads.add(Quad.create(graph, subject, predicate, object));
  }
}
