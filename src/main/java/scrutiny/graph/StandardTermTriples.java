package scrutiny.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import scrutiny.fact.PartialDate;
import scrutiny.resolve.Iris;
import scrutiny.resolve.Resolution;

/**
 * Describes people, inspections, judgements, tenures and documents in standard terms beside the
 * project's own: PROV, ORG, Dublin Core, FOAF and schema.org. What several documents may describe
 * is written once, to the inferred graph; claims and passages have no such description.
 */
final class StandardTermTriples {
  private static final Set<Node> PROPERTIES =
      Set.of(
          Terms.TYPE,
          Terms.LABEL,
          Terms.NAME,
          Terms.MEMBER,
          Terms.OF_ORGANISATION,
          Terms.ISSUED,
          Terms.PUBLISHER,
          Scr.inspection,
          Scr.inspector,
          Scr.authority,
          Scr.startDate,
          Scr.endDate,
          Scr.since,
          Scr.until,
          Scr.former,
          Scr.reportsOn,
          Scr.mentionsAuthority);

  private static final Map<Node, Node> DOCUMENT_CLASSES =
      Map.of(
          Scr.Report, Terms.schema("Report"),
          Scr.Letter, Terms.schema("DigitalDocument"),
          Scr.Article, Terms.schema("Article"));

  private static final Node SCHEMA_PERSON = Terms.schema("Person");
  private static final Node SCHEMA_NAME = Terms.schema("name");
  private static final Node SCHEMA_ABOUT = Terms.schema("about");
  private static final Node SCHEMA_PUBLISHER = Terms.schema("publisher");
  private static final Node SCHEMA_PUBLISHED = Terms.schema("datePublished");
  private static final String TIME = "http://www.w3.org/2006/time#";
  private static final Node INTERVAL = Terms.uri(TIME + "Interval");
  private static final Node INSTANT = Terms.uri(TIME + "Instant");
  private static final Node HAS_BEGINNING = Terms.uri(TIME + "hasBeginning");
  private static final Node HAS_END = Terms.uri(TIME + "hasEnd");

  private final Iris iris;
  private final Node graph;
  private final QuadIndex stated;
  private final List<Quad> quads;

  private StandardTermTriples(Iris iris, List<Quad> quads) {
    this.iris = iris;
    this.graph = Terms.uri(iris.inferredGraph());
    this.stated = QuadIndex.of(quads, PROPERTIES);
    this.quads = quads;
  }

  /** Adds the descriptions of what the quads of all documents describe. */
  static void add(Resolution resolved, List<Quad> quads) {
    StandardTermTriples triples = new StandardTermTriples(resolved.iris(), quads);
    triples.stated.instances(Terms.PERSON).forEach(triples::addPerson);
    triples.stated.instances(Scr.Inspection).forEach(triples::addInspection);
    triples.stated.instances(Scr.Judgement).forEach(triples::addJudgement);
    triples.stated.instances(Scr.InspectionRole).forEach(triples::addInspectionRole);
    triples.stated.instances(Scr.Tenure).forEach(triples::addTenure);
    triples.stated.instances(Scr.Document).forEach(triples::addDocument);
  }

  private void addPerson(Node person) {
    addTriple(person, Terms.TYPE, SCHEMA_PERSON);
    stated.objects(person, Terms.NAME).forEach(name -> addTriple(person, SCHEMA_NAME, name));
  }

  private void addInspection(Node inspection) {
    stated
        .objects(inspection, Scr.inspector)
        .forEach(person -> addTriple(inspection, Terms.ASSOCIATED_WITH, person));
    day(inspection, Scr.startDate)
        .ifPresent(day -> addTriple(inspection, Terms.STARTED_AT, Literals.startOf(day)));
    day(inspection, Scr.endDate)
        .ifPresent(day -> addTriple(inspection, Terms.ENDED_AT, Literals.endOf(day)));
  }

  private void addJudgement(Node judgement) {
    stated
        .objects(judgement, Scr.inspection)
        .forEach(inspection -> addTriple(judgement, Terms.GENERATED_BY, inspection));
  }

  private void addInspectionRole(Node role) {
    addMembership(role);
    for (Node inspection : stated.objects(role, Scr.inspection)) {
      stated
          .objects(role, Terms.OF_ORGANISATION)
          .forEach(organisation -> addTriple(inspection, Terms.ASSOCIATED_WITH, organisation));
    }
  }

  private void addTenure(Node tenure) {
    if (stated.objects(tenure, Scr.former).isEmpty()
        && stated.objects(tenure, Scr.until).isEmpty()) {
      addMembership(tenure);
    }
    Optional<PartialDate> since = date(tenure, Scr.since);
    Optional<PartialDate> until = date(tenure, Scr.until);
    if (since.isPresent() || until.isPresent()) {
      Node period = Terms.uri(tenure.getURI() + "/period");
      addTriple(tenure, Terms.MEMBER_DURING, period);
      addTriple(period, Terms.TYPE, INTERVAL);
      stated
          .objects(tenure, Terms.LABEL)
          .forEach(label -> addTriple(period, Terms.LABEL, Labels.period(label)));
      since.ifPresent(date -> addTriple(period, HAS_BEGINNING, addInstant(date)));
      until.ifPresent(date -> addTriple(period, HAS_END, addInstant(date)));
    }
  }

  private Node addInstant(PartialDate date) {
    Node instant = Terms.uri(iris.instant(date));
    addTriple(instant, Terms.TYPE, INSTANT);
    addTriple(instant, Terms.LABEL, Literals.english(Labels.text(date)));
    String property =
        switch (date.iso().length()) {
          case 10 -> "inXSDDate";
          case 7 -> "inXSDgYearMonth";
          default -> "inXSDgYear";
        };
    addTriple(instant, Terms.uri(TIME + property), Literals.date(date));
    return instant;
  }

  /** Adds that the person of a membership is a member of its organisation. */
  private void addMembership(Node membership) {
    for (Node person : stated.objects(membership, Terms.MEMBER)) {
      stated
          .objects(membership, Terms.OF_ORGANISATION)
          .forEach(organisation -> addTriple(person, Terms.MEMBER_OF, organisation));
    }
  }

  private void addDocument(Node document) {
    DOCUMENT_CLASSES.forEach((own, standard) -> {
      if (stated.isA(document, own)) {
        addTriple(document, Terms.TYPE, standard);
      }
    });
    addCopies(document, Terms.LABEL, SCHEMA_NAME);
    addCopies(document, Terms.ISSUED, SCHEMA_PUBLISHED);
    addCopies(document, Terms.PUBLISHER, SCHEMA_PUBLISHER);
    Set<Node> inspections = stated.objects(document, Scr.reportsOn);
    for (Node inspection : inspections) {
      addTriple(document, Terms.GENERATED_BY, inspection);
      stated
          .objects(document, Terms.PUBLISHER)
          .forEach(publisher -> addTriple(inspection, Terms.ASSOCIATED_WITH, publisher));
      addCouncils(document, stated.objects(inspection, Scr.authority));
    }
    if (inspections.isEmpty()) {
      addCouncils(document, stated.objects(document, Scr.mentionsAuthority));
    }
  }

  private void addCouncils(Node document, Set<Node> councils) {
    for (Node council : councils) {
      addTriple(document, SCHEMA_ABOUT, council);
      addTriple(document, Terms.SUBJECT_MATTER, council);
    }
  }

  private void addCopies(Node subject, Node property, Node standard) {
    stated.objects(subject, property).forEach(object -> addTriple(subject, standard, object));
  }

  /** Returns the date of a resource, unless it has several. */
  private Optional<PartialDate> date(Node subject, Node property) {
    return stated
        .only(subject, property)
        .map(date -> new PartialDate(date.getLiteralLexicalForm()));
  }

  private Optional<LocalDate> day(Node subject, Node property) {
    return date(subject, property).filter(PartialDate::isDay).map(PartialDate::earliest);
  }

  private void addTriple(Node subject, Node predicate, Node object) {
    quads.add(Quad.create(graph, subject, predicate, object));
  }
}
