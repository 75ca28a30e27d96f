package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Serves each resource of the graph at its IRI's path, as HTML, Turtle, JSON-LD or N-Triples. */
final class ResourceServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient DatasetGraph data;
  private final transient ResourceLabels labels;
  private final transient ResourcePage page;

  ResourceServlet(DatasetGraph data, ResourceLabels labels) {
    this.data = data;
    this.labels = labels;
    this.page = new ResourcePage(data, labels);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path =
        request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    Node resource = NodeFactory.createURI(Site.iri(path.replaceFirst("/$", "")));
    Description.Representation representation = Description.negotiate(request);
    Txn.calculateRead(
            data,
            () ->
                textResponse(resource, representation)
                    .orElseGet(() -> resourceResponse(resource, representation)))
        .send(response);
  }

  /** Returns the annotated text of a document as HTML, or its graph in an RDF format. */
  private Optional<CompleteResponse> textResponse(
      Node resource, Description.Representation representation) {
    String iri = resource.getURI();
    if (!iri.endsWith(Site.TEXT_SUFFIX)) {
      return Optional.empty();
    }
    String documentIri = iri.substring(0, iri.length() - Site.TEXT_SUFFIX.length());
    return AnnotatedDocument.find(data, NodeFactory.createURI(documentIri))
        .map(document ->
            representation == Description.Representation.HTML
                ? CompleteResponse.html(
                    200,
                    HtmlPage.render(labels.of(document.iri()), TextPage.forSite(document, data)))
                : representation.serialise(Description.ofGraph(data.getGraph(document.iri()))));
  }

  private CompleteResponse resourceResponse(
      Node resource, Description.Representation representation) {
    Graph described = Description.of(resource, data);
    if (described.isEmpty() && data.containsGraph(resource)) {
      Graph graph = data.getGraph(resource);
      return representation == Description.Representation.HTML
          ? CompleteResponse.html(200, page.namedGraph(resource, graph))
          : representation.serialise(Description.ofGraph(graph));
    }
    if (described.isEmpty()) {
      return representation == Description.Representation.HTML
          ? CompleteResponse.html(
              404, HtmlPage.error("Not found", resource.getURI() + " is not in the graph."))
          : CompleteResponse.plainText(404, resource.getURI() + " is not in the graph");
    }
    return representation == Description.Representation.HTML
        ? CompleteResponse.html(200, page.html(resource))
        : representation.serialise(described);
  }
}
