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

/** Each thing of the graph at its own address: as a page, Turtle, JSON-LD or N-Triples. */
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
    Node thing = NodeFactory.createURI(Site.iri(path.replaceFirst("/$", "")));
    Description.Representation form = Description.negotiate(request);
    Txn.calculateRead(
            data, () -> textResponse(thing, form).orElseGet(() -> resourceResponse(thing, form)))
        .send(response);
  }

  /** The text of a document, with its facts; for programs, all that the document says. */
  private Optional<CompleteResponse> textResponse(Node thing, Description.Representation form) {
    String name = thing.getURI();
    if (!name.endsWith(Site.TEXT_SUFFIX)) {
      return Optional.empty();
    }
    String of = name.substring(0, name.length() - Site.TEXT_SUFFIX.length());
    return AnnotatedDocument.find(data, NodeFactory.createURI(of))
        .map(document ->
            form == Description.Representation.HTML
                ? CompleteResponse.html(
                    200,
                    HtmlPage.render(labels.of(document.iri()), TextPage.forSite(document, data)))
                : form.serialise(Description.ofGraph(data.getGraph(document.iri()))));
  }

  private CompleteResponse resourceResponse(Node thing, Description.Representation form) {
    Graph described = Description.of(thing, data);
    if (described.isEmpty() && data.containsGraph(thing)) {
      Graph said = data.getGraph(thing);
      return form == Description.Representation.HTML
          ? CompleteResponse.html(200, page.namedGraph(thing, said))
          : form.serialise(Description.ofGraph(said));
    }
    if (described.isEmpty()) {
      return form == Description.Representation.HTML
          ? CompleteResponse.html(
              404,
              HtmlPage.error("Nothing is known of this", thing.getURI() + " is not in the graph."))
          : CompleteResponse.plainText(404, thing.getURI() + " is not in the graph");
    }
    return form == Description.Representation.HTML
        ? CompleteResponse.html(200, page.html(thing))
        : form.serialise(described);
  }
}
