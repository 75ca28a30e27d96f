package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import scrutiny.web.describe.ServedStatistics;
import scrutiny.web.format.Format;
import scrutiny.web.format.Page;
import scrutiny.web.format.UnacceptableRequestException;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;

/** Serves each resource of the graph at its IRI's path, as HTML or in an RDF format. */
final class ResourceServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  /** The default number of incoming links of each response in an RDF format. */
  private static final int LINKS_PER_DESCRIPTION = 1000;

  private final transient DatasetGraph data;
  private final transient ResourceLabels labels;
  private final transient ThingPages pages;
  private final transient ResourcePage page;
  private final transient ServedStatistics statistics;

  ResourceServlet(
      DatasetGraph data, ResourceLabels labels, ServedStatistics statistics, ThingPages pages) {
    this.data = data;
    this.labels = labels;
    this.pages = pages;
    this.page = new ResourcePage(data, labels, pages);
    this.statistics = statistics;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    data.begin(ReadWrite.READ);
    CompleteResponse description;
    try {
      description = describe(request);
    } catch (UnacceptableRequestException e) {
      description = ErrorResponse.of(request, e);
    } finally {
      data.end();
    }
    description.send(response);
  }

  private CompleteResponse describe(HttpServletRequest request)
      throws UnacceptableRequestException {
    String path =
        (request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse(""))
            .replaceFirst("/$", "");
    Node resource = resource(path);
    Optional<Format> suffix = Optional.empty();
    if (!exists(resource) && Format.ofSuffix(path).isPresent()) {
      suffix = Format.ofSuffix(path);
      resource = resource(Format.withoutSuffix(path));
    }
    if (!exists(resource)) {
      return ErrorResponse.notFound(request, resource.getURI() + " is not in the graph");
    }
    Format format = Description.THING_FORMATS.choose(request, suffix);
    Optional<CompleteResponse> text = textResponse(resource, format);
    CompleteResponse description =
        text.isPresent() ? text.get() : describeResource(request, resource, format);
    return Description.withFileName(
        description,
        resource.getURI().substring(Site.BASE.length()),
        statistics.get().loaded(),
        format);
  }

  private static Node resource(String path) {
    return NodeFactory.createURI(Site.iri(path));
  }

  private boolean exists(Node resource) {
    return data.getUnionGraph().contains(resource, Node.ANY, Node.ANY)
        || data.getUnionGraph().contains(Node.ANY, Node.ANY, resource)
        || data.containsGraph(resource)
        || documentOfText(resource)
            .filter(document -> AnnotatedDocument.hasText(data, document))
            .isPresent();
  }

  /** Returns the document whose text has an IRI; empty if the IRI is not that of a text. */
  private static Optional<Node> documentOfText(Node resource) {
    String iri = resource.getURI();
    return iri.endsWith(Site.TEXT_SUFFIX)
        ? Optional.of(
            NodeFactory.createURI(iri.substring(0, iri.length() - Site.TEXT_SUFFIX.length())))
        : Optional.empty();
  }

  /** Returns the annotated text of a document as HTML, or its graph in an RDF format. */
  private Optional<CompleteResponse> textResponse(Node resource, Format format) {
    return documentOfText(resource)
        .flatMap(document -> AnnotatedDocument.find(data, document))
        .map(document ->
            format == Format.HTML
                ? CompleteResponse.html(
                    200,
                    HtmlPage.render(labels.of(document.iri()), TextPage.forSite(document, data)))
                : serialise(resource, Description.ofGraph(data.getGraph(document.iri())), format));
  }

  private CompleteResponse describeResource(
      HttpServletRequest request, Node resource, Format format)
      throws UnacceptableRequestException {
    List<Triple> outgoing = Description.outgoing(resource, data);
    List<Triple> incoming = Description.incoming(resource, data);
    if (outgoing.isEmpty() && incoming.isEmpty()) {
      return describeGraph(request, resource, format);
    }
    if (format == Format.HTML) {
      Optional<String> overview = pages.html(resource, outgoing, request);
      if (overview.isPresent()) {
        return CompleteResponse.html(200, overview.get());
      }
      Page shown = Page.of(request, ResourcePage.LINKS_PER_PAGE);
      ResourcePage.Content content = page.html(resource, outgoing, incoming, request, shown);
      shown.checkWithin(content.total());
      return withLinks(CompleteResponse.html(200, content.html()), request, shown, content.total());
    }
    if (ThingTable.isTable(format)) {
      return new ThingTable(labels).response(resource, outgoing, format);
    }
    Page shown = Page.of(request, LINKS_PER_DESCRIPTION);
    shown.checkWithin(incoming.size());
    List<Triple> described = new ArrayList<>(shown.number() == 1 ? outgoing : List.of());
    described.addAll(shown.of(incoming));
    return withLinks(
        Description.serialise(described, format, data), request, shown, incoming.size());
  }

  private CompleteResponse describeGraph(HttpServletRequest request, Node name, Format format)
      throws UnacceptableRequestException {
    if (format != Format.HTML) {
      return serialise(name, Description.ofGraph(data.getGraph(name)), format);
    }
    Page shown = Page.of(request, ResourcePage.SUBJECTS_PER_PAGE);
    ResourcePage.Content content = page.namedGraph(name, data.getGraph(name), request, shown);
    shown.checkWithin(content.total());
    return withLinks(CompleteResponse.html(200, content.html()), request, shown, content.total());
  }

  private CompleteResponse serialise(Node about, Collection<Triple> triples, Format format) {
    return ThingTable.isTable(format)
        ? new ThingTable(labels).response(about, triples, format)
        : Description.serialise(triples, format, data);
  }

  /** Returns a response with links to the other pages, if there are any. */
  private static CompleteResponse withLinks(
      CompleteResponse response, HttpServletRequest request, Page page, int total) {
    return page.last(total) > 1
        ? page.linkHeader(request, total)
            .map(links -> response.withHeader("Link", links))
            .orElse(response)
        : response;
  }
}
