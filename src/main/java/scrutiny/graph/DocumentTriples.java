package scrutiny.graph;

import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import scrutiny.fact.AuthorityMentioned;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.OrganisationMentioned;
import scrutiny.fact.Published;
import scrutiny.fact.PublishedBy;
import scrutiny.fact.Titled;
import scrutiny.resolve.Organisation;

/** What a document is, and what it says of itself. */
final class DocumentTriples {
  private DocumentTriples() {}

  /** What it is, before any fact. */
  static void add(DocumentGraph graph) {
    DocumentFacts read = graph.document().read();
    Node document = graph.iri();
    graph.type(document, Scr.Document, Terms.DOCUMENT, form(read));
    for (String source : read.sources()) {
      graph.state(document, Scr.source, Literals.string(source));
    }
    graph.state(document, Scr.sha256, Literals.string(read.hash()));
    graph.state(document, Terms.FORMAT, Literals.string(read.mediaType()));
    graph.state(document, Scr.pages, Literals.number(read.pages()));
    if (!read.text().pageStarts().isEmpty()) {
      graph.state(document, Scr.pageStarts, Literals.string(pageStarts(read)));
    }
    graph.state(document, Scr.text, Literals.string(read.text().characters()));
    if (read.official()) {
      graph.state(document, Scr.kind, Scr.concept("kind", read.kind().notation()));
      graph.state(document, Terms.LICENCE, Terms.OPEN_GOVERNMENT_LICENCE);
    }
  }

  private static String pageStarts(DocumentFacts read) {
    return read.text().pageStarts().entrySet().stream()
        .map(start -> start.getValue() + "@" + start.getKey())
        .collect(Collectors.joining(" "));
  }

  private static Node form(DocumentFacts read) {
    return switch (read.form()) {
      case "report" -> Scr.Report;
      case "letter" -> Scr.Letter;
      default -> Scr.Article;
    };
  }

  static void title(Titled titled, DocumentGraph graph) {
    graph.claim(titled.quote(), graph.iri(), Terms.TITLE, Literals.string(titled.title()));
  }

  static void issued(Published published, DocumentGraph graph) {
    Node date = Literals.date(published.date());
    if (graph.document().published().filter(published.date()::equals).isPresent()) {
      graph.claim(published.quote(), graph.iri(), Terms.ISSUED, date);
    } else {
      graph.disagree(published.quote(), graph.iri(), Terms.ISSUED, date, Optional.empty());
    }
  }

  static void publisher(PublishedBy published, DocumentGraph graph) {
    graph
        .document()
        .inspectorate(published.publisher())
        .ifPresentOrElse(
            iri -> graph.claim(published.quote(), graph.iri(), Terms.PUBLISHER, Terms.uri(iri)),
            () ->
                graph.claim(
                    published.quote(),
                    graph.iri(),
                    Scr.publisherName,
                    Literals.string(published.publisher())));
  }

  static void authority(AuthorityMentioned mentioned, DocumentGraph graph) {
    Node authority = Terms.uri(graph.document().council(mentioned.authority()).iri());
    graph.claim(mentioned.quote(), graph.iri(), Scr.mentionsAuthority, authority);
  }

  static void organisation(OrganisationMentioned mentioned, DocumentGraph graph) {
    Organisation organisation = graph.document().organisation(mentioned.organisation());
    graph.claim(
        mentioned.quote(),
        graph.iri(),
        Scr.mentionsOrganisation,
        PersonTriples.organisation(organisation, graph));
  }
}
