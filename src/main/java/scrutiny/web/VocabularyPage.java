package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SKOS;
import scrutiny.query.BundledQuery;
import scrutiny.query.SparqlService;
import scrutiny.web.describe.ServedStatistics;
import scrutiny.web.format.Format;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;

/** Serves all vocabularies on one page: the codes used in query results with their labels. */
final class VocabularyPage extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient DatasetGraph data;
  private final transient ResourceLabels labels;
  private final transient CachedDescription description;
  private final transient SparqlService service;
  private final transient BundledQuery counts = BundledQuery.read("/web/concept/uses.rq");

  VocabularyPage(
      DatasetGraph data,
      SparqlService service,
      ResourceLabels labels,
      ServedStatistics statistics) {
    this.data = data;
    this.service = service;
    this.labels = labels;
    this.description = new CachedDescription("vocabularies", data, statistics, this::respond);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    description.send(request, response);
  }

  private CompleteResponse respond(Format format) {
    Collection<Triple> triples =
        Description.ofNamespace(Site.BASE + "vocab/", SKOS.ConceptScheme.asNode(), data);
    return format == Format.HTML
        ? CompleteResponse.html(
            200, HtmlPage.render("Vocabularies", content(Description.graph(triples), uses())))
        : Description.serialise(triples, format, data);
  }

  /** Returns how many things refer to each concept. */
  private Map<Node, String> uses() {
    Map<Node, String> uses = new HashMap<>();
    counts.rows(service, Map.of()).forEach(row -> uses.put(row.node("concept"), row.text("uses")));
    return uses;
  }

  private Html content(Graph concepts, Map<Node, String> uses) {
    Map<Node, List<Node>> schemes = new TreeMap<>(Comparator.comparing(Node::toString));
    concepts
        .find(Node.ANY, SKOS.inScheme.asNode(), Node.ANY)
        .forEachRemaining(t ->
            schemes.computeIfAbsent(t.getObject(), s -> new ArrayList<>()).add(t.getSubject()));
    List<Html> sections = new ArrayList<>();
    schemes.forEach((scheme, members) -> {
      members.sort(Comparator.comparing(Node::toString));
      sections.add(Html.of("h2", labels.html(scheme)));
      sections.add(
          Html.element("dl")
              .attribute("class", "properties")
              .with(Html.concat(members.stream().map(member -> concept(member, uses)).toList())));
    });
    return Html.concat(
        Html.of("h1", "Vocabularies"),
        Html.of(
            "p",
            "The codes used in query results, with their labels, and how often the graph uses"
                + " them."),
        Html.element("p")
            .attribute("class", "summary")
            .with(ResourcePage.formatLinks(Description.FORMATS)),
        Html.concat(sections));
  }

  private Html concept(Node concept, Map<Node, String> uses) {
    String code = concept.getURI().replaceFirst("^.*/", "");
    String number = uses.getOrDefault(concept, "0");
    return Html.concat(
        Html.of("dt", Html.of("code", code)),
        Html.of(
            "dd",
            labels.html(concept),
            Html.element("small")
                .with(
                    number.equals("0")
                        ? " not used"
                        : number.equals("1") ? " once" : " " + number + " times")));
  }
}
