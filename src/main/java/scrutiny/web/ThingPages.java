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
final class ThingPages extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient DatasetGraph data;
  private final transient Labels labels;
  private final transient ThingPage page;

  ThingPages(DatasetGraph data, Labels labels) {
    this.data = data;
    this.labels = labels;
    this.page = new ThingPage(data, labels);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path =
        request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    Node thing = NodeFactory.createURI(Site.name(path.replaceFirst("/$", "")));
    Description.Form form = Description.wanted(request);
    Txn.calculateRead(data, () -> textOf(thing, form).orElseGet(() -> reply(thing, form)))
        .send(response);
  }

  /** The text of a document, with its facts; for programs, all that the document says. */
  private Optional<Reply> textOf(Node thing, Description.Form form) {
    String name = thing.getURI();
    if (!name.endsWith(Site.TEXT)) {
      return Optional.empty();
    }
    String of = name.substring(0, name.length() - Site.TEXT.length());
    return ReadDocument.in(data, NodeFactory.createURI(of))
        .map(document ->
            form == Description.Form.PAGE
                ? Reply.page(
                    200, Page.html(labels.of(document.iri()), TextPage.linked(document, data)))
                : form.write(Description.all(data.getGraph(document.iri()))));
  }

  private Reply reply(Node thing, Description.Form form) {
    Graph described = Description.of(thing, data);
    if (described.isEmpty() && data.containsGraph(thing)) {
      Graph said = data.getGraph(thing);
      return form == Description.Form.PAGE
          ? Reply.page(200, page.graph(thing, said))
          : form.write(Description.all(said));
    }
    if (described.isEmpty()) {
      return form == Description.Form.PAGE
          ? Reply.page(
              404,
              Page.problem("Nothing is known of this", thing.getURI() + " is not in the graph."))
          : Reply.words(404, thing.getURI() + " is not in the graph");
    }
    return form == Description.Form.PAGE
        ? Reply.page(200, page.html(thing))
        : form.write(described);
  }
}
