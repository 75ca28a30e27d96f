package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import scrutiny.web.describe.ServedStatistics;
import scrutiny.web.format.Format;
import scrutiny.web.format.UnacceptableRequestException;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;
import scrutiny.web.sparql.ProblemException;

/** Serves all ontology terms on one page, because their IRIs differ only in the fragment. */
final class OntologyPage extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient DatasetGraph data;
  private final transient ResourceLabels labels;
  private final transient CachedDescription description;

  OntologyPage(DatasetGraph data, ResourceLabels labels, ServedStatistics statistics) {
    this.data = data;
    this.labels = labels;
    this.description = new CachedDescription("ontology", data, statistics, this::respond);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = String.valueOf(request.getPathInfo());
    if (request.getPathInfo() == null) {
      description.send(request, response);
      return;
    }
    try {
      Txn.calculateRead(data, () -> termResponse(request, name.substring(1))).send(response);
    } catch (ProblemException e) {
      ErrorResponse.of(request, e.problem()).send(response);
    }
  }

  /** Returns the description of a term; a browser is sent to its place on the page. */
  private CompleteResponse termResponse(HttpServletRequest request, String path) {
    Node term = NodeFactory.createURI(Site.ONTOLOGY + Format.withoutSuffix(path));
    if (!data.getUnionGraph().contains(term, Node.ANY, Node.ANY)) {
      return ErrorResponse.notFound(request, "the ontology has no term " + term.getURI());
    }
    Format format;
    try {
      format = Description.FORMATS.choose(request, Format.ofSuffix(path));
    } catch (UnacceptableRequestException e) {
      throw new ProblemException(ErrorResponse.problem(e));
    }
    if (format == Format.HTML) {
      return CompleteResponse.plainText(303, "the term is described on the page of the ontology")
          .withHeader("Location", "/ontology#" + Format.withoutSuffix(path));
    }
    return Description.serialise(Description.withBlankNodes(Set.of(term), data), format, data);
  }

  private CompleteResponse respond(Format format) {
    Collection<Triple> triples =
        Description.ofNamespace(Site.BASE + "ontology", OWL.Ontology.asNode(), data);
    if (triples.isEmpty()) {
      return CompleteResponse.html(
          404, HtmlPage.error("No ontology", "The graph was loaded without the ontology."));
    }
    return format == Format.HTML
        ? CompleteResponse.html(
            200, HtmlPage.render("Ontology", content(Description.graph(triples))))
        : Description.serialise(triples, format, data);
  }

  private Html content(Graph terms) {
    Map<String, List<Html>> byType = new TreeMap<>();
    terms.find(Node.ANY, RDF.type.asNode(), Node.ANY).toList().stream()
        .filter(t -> t.getSubject().isURI() && t.getSubject().getURI().startsWith(Site.ONTOLOGY))
        .sorted(Comparator.comparing(t -> t.getSubject().getURI()))
        .forEach(t ->
            byType
                .computeIfAbsent(labels.of(t.getObject()), k -> new ArrayList<>())
                .add(term(terms, t.getSubject())));
    List<Html> sections = new ArrayList<>();
    byType.forEach((type, entries) -> {
      sections.add(Html.of("h2", type));
      sections.add(Html.element("dl").attribute("class", "terms").with(Html.concat(entries)));
    });
    return Html.concat(
        Html.of("h1", "Ontology"),
        Html.of("p", Html.of("code", Site.ONTOLOGY)),
        Html.element("p")
            .attribute("class", "summary")
            .with(ResourcePage.formatLinks(Description.FORMATS)),
        Html.concat(sections));
  }

  private Html term(Graph terms, Node term) {
    String name = term.getURI().substring(Site.ONTOLOGY.length());
    Iterator<Triple> comments = terms.find(term, RDFS.comment.asNode(), Node.ANY);
    String comment = comments.hasNext() ? comments.next().getObject().getLiteralLexicalForm() : "";
    return Html.concat(
        Html.element("dt")
            .attribute("id", name)
            .with(Html.of("code", "scr:" + name), Html.text(" " + labels.of(term))),
        Html.of("dd", comment));
  }
}
