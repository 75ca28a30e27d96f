package scrutiny.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import scrutiny.fact.PartialDate;
import scrutiny.fact.Role;
import scrutiny.graph.DirectorSights.Sight;
import scrutiny.graph.DirectorSights.UnnamedTenure;
import scrutiny.resolve.Inspection;
import scrutiny.resolve.Resolution;
import scrutiny.resolve.ResolvedJudgement;

/**
 * Writes who was director of children's services when each inspection that gave a grade began, to
 * the inferred graph.
 */
final class DirectorTriples {
  private static final Node DIRECTOR =
      Scr.concept("role", Role.DIRECTOR_OF_CHILDRENS_SERVICES.notation());

  /** What the documents say of one tenure. */
  private static final class Tenure {
    private Optional<Node> organisation = Optional.empty();
    private Optional<Node> person = Optional.empty();
    private final List<Quad> seen = new ArrayList<>();
    private final List<PartialDate> since = new ArrayList<>();
    private final List<PartialDate> until = new ArrayList<>();
    private final Map<Node, Node> titles = new HashMap<>();
  }

  private final Map<Node, Tenure> tenures = new HashMap<>();
  private final Set<Node> directors = new HashSet<>();
  private final Map<Node, String> names = new HashMap<>();
  private final Map<Node, String> sources = new HashMap<>();
  private final Map<Node, DirectorSights> councils = new HashMap<>();

  private DirectorTriples() {}

  /**
   * Adds the directors.
   *
   * @param quads the quads of all documents
   */
  static void add(Resolution resolved, List<Quad> quads) {
    DirectorTriples read = new DirectorTriples();
    resolved
        .documents()
        .forEach(document ->
            read.sources.put(
                Terms.uri(document.iri()), document.documentFacts().sources().getFirst()));
    quads.forEach(read::read);
    read.tenures.forEach(read::addSights);
    resolved.judgements().stream()
        .filter(judgement -> judgement.grade().isPresent())
        .map(ResolvedJudgement::inspection)
        .filter(inspection -> inspection.start().isPresent())
        .distinct()
        .forEach(inspection -> read.add(inspection, resolved, quads));
  }

  private void read(Quad quad) {
    Node subject = quad.getSubject();
    Node predicate = quad.getPredicate();
    Node object = quad.getObject();
    if (predicate.equals(Terms.ROLE)) {
      if (object.equals(DIRECTOR)) {
        directors.add(subject);
      }
    } else if (predicate.equals(Terms.OF_ORGANISATION)) {
      tenure(subject).organisation = Optional.of(object);
    } else if (predicate.equals(Terms.MEMBER)) {
      tenure(subject).person = Optional.of(object);
    } else if (predicate.equals(Scr.seenOn)) {
      tenure(subject).seen.add(quad);
    } else if (predicate.equals(Scr.since)) {
      tenure(subject).since.add(date(object));
    } else if (predicate.equals(Scr.until)) {
      tenure(subject).until.add(date(object));
    } else if (predicate.equals(Terms.NAME)) {
      names.merge(subject, object.getLiteralLexicalForm(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    } else if (predicate.equals(Scr.title)) {
      tenure(subject).titles.merge(quad.getGraph(), object, DirectorTriples::first);
    }
  }

  private Tenure tenure(Node subject) {
    return tenures.computeIfAbsent(subject, s -> new Tenure());
  }

  private static Node first(Node a, Node b) {
    return a.getLiteralLexicalForm().compareTo(b.getLiteralLexicalForm()) <= 0 ? a : b;
  }

  private static PartialDate date(Node literal) {
    return new PartialDate(literal.getLiteralLexicalForm());
  }

  private static Collection<PartialDate> dates(List<Quad> quads) {
    return quads.stream().map(quad -> date(quad.getObject())).toList();
  }

  private void addSights(Node node, Tenure tenure) {
    if (!directors.contains(node)) {
      return;
    }
    tenure.organisation.ifPresent(organisation -> {
      DirectorSights sights = councils.computeIfAbsent(organisation, o -> new DirectorSights());
      tenure.person.ifPresentOrElse(
          person -> sights.add(node, person, dates(tenure.seen), tenure.since, tenure.until),
          () -> addUnnamed(tenure, sights));
    });
  }

  private static void addUnnamed(Tenure tenure, DirectorSights sights) {
    for (PartialDate since : tenure.since) {
      dates(tenure.seen).stream()
          .filter(PartialDate::isDay)
          .forEach(day -> sights.addUnnamed(new UnnamedTenure(since, day.earliest())));
    }
  }

  private void add(Inspection inspection, Resolution resolved, List<Quad> quads) {
    DirectorSights sights =
        councils.getOrDefault(Terms.uri(inspection.council().iri()), new DirectorSights());
    PartialDate start = inspection.start().orElseThrow();
    LocalDate day = start.earliest();
    // A year says too little of who was in the post.
    Optional<DirectorWhenInspected> director =
        start.iso().length() == 4 ? Optional.empty() : DirectorWhenInspected.of(sights, day);
    Writer out =
        new Writer(
            Terms.uri(resolved.iris().inferredGraph()),
            Terms.uri(resolved.iris().directorWhenInspected(inspection)),
            quads);
    out.add(Terms.TYPE, Scr.DirectorWhenInspected);
    out.add(Terms.LABEL, Labels.directorWhenInspected(inspection, director.map(this::described)));
    out.add(Scr.inspection, Terms.uri(inspection.iri()));
    out.add(Scr.authority, Terms.uri(inspection.council().iri()));
    out.add(
        Scr.tenureEvidence,
        Scr.concept("tenure-evidence", director.map(d -> d.evidence().notation()).orElse("none")));
    director.ifPresent(found -> add(found, out));
    sights
        .unnamedOn(day)
        .ifPresent(tenure -> out.add(Scr.inPostSince, Literals.date(tenure.since())));
    sights
        .lastBefore(day)
        .ifPresent(sight -> {
          out.add(Scr.shownBefore, sight.person());
          out.add(Scr.shownBeforeOn, day(sight));
        });
    sights
        .firstAfter(day)
        .ifPresent(sight -> {
          out.add(Scr.shownAfter, sight.person());
          out.add(Scr.shownAfterOn, day(sight));
        });
  }

  private String described(DirectorWhenInspected found) {
    String name = names.getOrDefault(found.person(), "");
    return found.isShown() ? name : "perhaps " + name;
  }

  private void add(DirectorWhenInspected found, Writer out) {
    out.add(found.isShown() ? Scr.director : Scr.possibleDirector, found.person());
    found
        .nearest()
        .ifPresent(sight -> {
          out.add(Scr.nearestSightOn, day(sight));
          out.add(Scr.monthsApart, Literals.integer(found.monthsApart()));
          Tenure tenure = tenure(sight.tenure());
          firstDocument(tenure, sight.day())
              .ifPresent(document -> {
                out.add(Scr.document, document);
                Optional.ofNullable(tenure.titles.get(document))
                    .ifPresent(title -> out.add(Scr.title, title));
              });
        });
  }

  /** Returns the document that shows the tenure on the day; the first by its path if several do. */
  private Optional<Node> firstDocument(Tenure tenure, LocalDate day) {
    return tenure.seen.stream()
        .filter(quad -> quad.getObject().getLiteralLexicalForm().equals(day.toString()))
        .map(Quad::getGraph)
        .min(Comparator.comparing(graph -> sources.getOrDefault(graph, "")));
  }

  private static Node day(Sight sight) {
    return Literals.date(PartialDate.of(sight.day()));
  }

  /** Adds triples about one resource to one graph. */
  private record Writer(Node graph, Node subject, List<Quad> quads) {
    void add(Node predicate, Node object) {
      quads.add(Quad.create(graph, subject, predicate, object));
    }
  }
}
