package scrutiny.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import scrutiny.fact.Addressed;
import scrutiny.fact.OfficerNamed;
import scrutiny.fact.PartialDate;
import scrutiny.fact.PostHeld;
import scrutiny.fact.Role;
import scrutiny.fact.TenureStated;
import scrutiny.resolve.Inspection;
import scrutiny.resolve.Organisation;
import scrutiny.resolve.Person;
import scrutiny.resolve.ResolvedDocument;
import scrutiny.text.Quote;

/** Writes the holders of posts, and the addressees of letters. */
final class TenureTriples {
  private TenureTriples() {}

  static void add(OfficerNamed named, DocumentGraph graph) {
    Person person = graph.document().person(named.name(), named.organisation());
    Organisation organisation = graph.document().organisation(named.organisation());
    add(
        named.quote(),
        person,
        named.name(),
        organisation,
        named.role(),
        named.title(),
        graph.document().isCurrentHolder(named.name(), named.role(), named.organisation())
            ? named.date().or(graph.document()::published)
            : Optional.empty(),
        named.interim(),
        graph);
  }

  static void add(Addressed addressed, DocumentGraph graph) {
    Person person = graph.document().person(addressed.name(), addressed.organisation());
    Organisation organisation = graph.document().organisation(addressed.organisation());
    add(
        addressed.quote(),
        person,
        addressed.name(),
        organisation,
        addressed.role(),
        addressed.title(),
        graph.document().published(),
        addressed.interim(),
        graph);
    graph.addClaim(addressed.quote(), graph.iri(), Scr.addressee, Terms.uri(person.iri()));
  }

  static void add(PostHeld held, DocumentGraph graph) {
    graph.document().inspection(held.inspection()).ifPresent(i -> add(held, i, graph));
  }

  /** Adds a tenure without a named holder, identified by the post and the date. */
  private static void add(PostHeld held, Inspection inspection, DocumentGraph graph) {
    Node tenure = Terms.uri(graph.document().tenure(inspection, held));
    String organisation =
        held.ofBoard() ? RecommendationTriples.boardName(inspection) : inspection.council().name();
    graph.addTypes(tenure, Scr.Tenure, Terms.MEMBERSHIP);
    graph.addTriple(tenure, Terms.LABEL, Labels.tenure(held.role(), organisation, held.since()));
    graph.addTriple(
        tenure,
        Terms.OF_ORGANISATION,
        held.ofBoard()
            ? RecommendationTriples.addBoard(inspection, graph)
            : Terms.uri(inspection.council().iri()));
    graph.addTriple(tenure, Scr.title, Literals.string(held.title()));
    graph
        .document()
        .published()
        .ifPresent(d -> graph.addTriple(tenure, Scr.seenOn, Literals.date(d)));
    if (held.interim()) {
      graph.addTriple(tenure, Scr.interim, Literals.TRUE);
    }
    graph.addClaim(held.quote(), tenure, Terms.ROLE, Scr.concept("role", held.role().notation()));
    held.since()
        .ifPresent(since -> graph.addClaim(held.quote(), tenure, Scr.since, Literals.date(since)));
  }

  /** Adds a stated tenure; a person in another post than the document shows has a second tenure. */
  static void add(TenureStated stated, DocumentGraph graph) {
    Node tenure = Terms.uri(graph.document().tenure(stated));
    Organisation organisation = graph.document().organisation(stated.organisation());
    graph.addTypes(tenure, Scr.Tenure, Terms.MEMBERSHIP);
    graph.addTriple(tenure, Terms.LABEL, label(stated, organisation, graph.document()));
    graph.addTriple(
        tenure, Terms.OF_ORGANISATION, PersonTriples.addOrganisation(organisation, graph));
    if (!stated.title().isBlank()) {
      graph.addTriple(tenure, Scr.title, Literals.string(stated.title()));
    }
    stated
        .holder()
        .ifPresent(name ->
            graph.addTriple(
                tenure,
                Terms.MEMBER,
                PersonTriples.addPerson(
                    graph.document().person(name, stated.organisation()), name, graph)));
    if (stated.interim()) {
      graph.addTriple(tenure, Scr.interim, Literals.TRUE);
    }
    graph.addClaim(
        stated.quote(), tenure, Terms.ROLE, Scr.concept("role", stated.role().notation()));
    stated
        .since()
        .ifPresent(
            since -> graph.addClaim(stated.quote(), tenure, Scr.since, Literals.date(since)));
    stated
        .until()
        .ifPresent(
            until -> graph.addClaim(stated.quote(), tenure, Scr.until, Literals.date(until)));
    switch (stated.status()) {
      case CURRENT ->
          graph
              .document()
              .published()
              .ifPresent(day -> graph.addTriple(tenure, Scr.seenOn, Literals.date(day)));
      case FORMER -> graph.addClaim(stated.quote(), tenure, Scr.former, Literals.TRUE);
      case INCOMING -> {}
    }
  }

  private static Node label(
      TenureStated stated, Organisation organisation, ResolvedDocument document) {
    return stated
        .holder()
        .map(name ->
            Labels.tenure(
                document.person(name, stated.organisation()),
                stated.role(),
                organisation,
                document))
        .orElseGet(() ->
            Labels.tenure(
                stated.role(), Labels.name(stated.organisation(), document), stated.since()));
  }

  private static void add(
      Quote quote,
      Person person,
      String written,
      Organisation organisation,
      Role role,
      String title,
      Optional<PartialDate> seen,
      boolean interim,
      DocumentGraph graph) {
    Node tenure = Terms.uri(graph.document().tenure(organisation, role, person));
    graph.addTypes(tenure, Scr.Tenure, Terms.MEMBERSHIP);
    graph.addTriple(
        tenure, Terms.LABEL, Labels.tenure(person, role, organisation, graph.document()));
    graph.addTriple(tenure, Terms.ROLE, Scr.concept("role", role.notation()));
    graph.addTriple(
        tenure, Terms.OF_ORGANISATION, PersonTriples.addOrganisation(organisation, graph));
    if (!title.isBlank()) {
      graph.addTriple(tenure, Scr.title, Literals.string(title));
    }
    seen.ifPresent(date -> graph.addTriple(tenure, Scr.seenOn, Literals.date(date)));
    if (interim) {
      graph.addTriple(tenure, Scr.interim, Literals.TRUE);
    }
    graph.addClaim(quote, tenure, Terms.MEMBER, PersonTriples.addPerson(person, written, graph));
  }
}
