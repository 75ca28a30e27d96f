package scrutiny.graph;

import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import scrutiny.fact.AuthorityMentioned;
import scrutiny.fact.Body;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.OrganisationMentioned;
import scrutiny.fact.Published;
import scrutiny.fact.PublishedBy;
import scrutiny.fact.Titled;
import scrutiny.resolve.Organisation;

/** Writes a document: its properties, title, date, publisher and mentions. */
final class DocumentTriples {
  private DocumentTriples() {}

  /** Adds the properties that a document has apart from its facts. */
  static void add(DocumentGraph graph) {
    DocumentFacts facts = graph.document().documentFacts();
    Node document = graph.iri();
    graph.addTypes(document, Scr.Document, Terms.DOCUMENT, documentClass(facts));
    graph.addTriple(document, Terms.LABEL, Literals.string(Labels.document(facts)));
    for (String source : facts.sources()) {
      graph.addTriple(document, Scr.source, Literals.string(source));
    }
    graph.addTriple(document, Scr.sha256, Literals.string(facts.hash()));
    graph.addTriple(document, Terms.FORMAT, Literals.string(facts.mediaType()));
    graph.addTriple(document, Scr.pageCount, Literals.integer(facts.pages()));
    if (!facts.text().pageStarts().isEmpty()) {
      graph.addTriple(document, Scr.pageStarts, Literals.string(pageStarts(facts)));
    }
    graph.addTriple(document, Scr.text, Literals.string(facts.text().characters()));
    graph
        .document()
        .published()
        .ifPresent(day -> graph.addTriple(document, Scr.sortDate, Literals.firstDay(day)));
    if (facts.official()) {
      graph.addTriple(document, Scr.reportedKind, Scr.concept("kind", facts.kind().notation()));
      graph.addTriple(document, Terms.LICENCE, Terms.OPEN_GOVERNMENT_LICENCE);
      graph.addTriple(
          document, Terms.PUBLISHER, Terms.uri(graph.document().organisation(Body.OFSTED).iri()));
    }
  }

  private static String pageStarts(DocumentFacts facts) {
    return facts.text().pageStarts().entrySet().stream()
        .map(start -> start.getValue() + "@" + start.getKey())
        .collect(Collectors.joining(" "));
  }

  private static Node documentClass(DocumentFacts facts) {
    return switch (facts.form()) {
      case "report" -> Scr.Report;
      case "letter" -> Scr.Letter;
      default -> Scr.Article;
    };
  }

  static void addTitle(Titled titled, DocumentGraph graph) {
    graph.addClaim(titled.quote(), graph.iri(), Terms.TITLE, Literals.string(titled.title()));
  }

  static void addPublicationDate(Published published, DocumentGraph graph) {
    Node date = Literals.date(published.date());
    if (graph.document().published().filter(published.date()::equals).isPresent()) {
      graph.addClaim(published.quote(), graph.iri(), Terms.ISSUED, date);
      graph.addTriple(graph.iri(), Scr.issuedFrom, Literals.string("document"));
    } else {
      graph.addDisagreement(published.quote(), graph.iri(), Terms.ISSUED, date, Optional.empty());
    }
  }

  static void addPublisher(PublishedBy published, DocumentGraph graph) {
    graph
        .document()
        .inspectorate(published.publisher())
        .ifPresentOrElse(
            iri -> graph.addClaim(published.quote(), graph.iri(), Terms.PUBLISHER, Terms.uri(iri)),
            () ->
                graph.addClaim(
                    published.quote(),
                    graph.iri(),
                    Scr.publisherName,
                    Literals.string(published.publisher())));
  }

  static void addAuthorityMention(AuthorityMentioned mentioned, DocumentGraph graph) {
    Node authority = Terms.uri(graph.document().council(mentioned.authority()).iri());
    graph.addClaim(mentioned.quote(), graph.iri(), Scr.mentionsAuthority, authority);
  }

  static void addOrganisationMention(OrganisationMentioned mentioned, DocumentGraph graph) {
    Organisation organisation = graph.document().organisation(mentioned.organisation());
    graph.addClaim(
        mentioned.quote(),
        graph.iri(),
        Scr.mentionsOrganisation,
        PersonTriples.addOrganisation(organisation, graph));
  }
}
