package scrutiny.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** Renders the page of a resource: its properties, evidence and incoming references. */
final class ResourcePage {
  /** The maximum number of values shown per property. */
  private static final int MAX_VALUES = 60;

  /** The maximum number of subjects listed for a named graph. */
  private static final int MAX_SUBJECTS = 1000;

  /** Properties of claims and texts, which the page shows as evidence instead. */
  private static final Set<String> HIDDEN_PROPERTIES =
      Set.of(RDF.subject.getURI(), RDF.object.getURI(), Site.ONTOLOGY + "text");

  private final DatasetGraph data;
  private final ResourceLabels labels;
  private final EvidenceSection evidence;

  ResourcePage(DatasetGraph data, ResourceLabels labels) {
    this.data = data;
    this.labels = labels;
    this.evidence = new EvidenceSection(data, labels);
  }

  /** Returns the page of a resource. Needs a transaction. */
  String html(Node resource) {
    String name = labels.of(resource);
    Graph unionGraph = data.getUnionGraph();
    return HtmlPage.render(
        name,
        Html.concat(
            Html.of("h1", name),
            Html.element("p").attribute("class", "iri").with(Html.of("code", resource.getURI())),
            Html.element("p")
                .attribute("class", "summary")
                .with(
                    formatLink("Turtle", "?format=ttl"),
                    formatLink("JSON-LD", "?format=jsonld"),
                    formatLink("N-Triples", "?format=nt"),
                    textLink(resource)),
            section(
                "Properties", groupByProperty(unionGraph.find(resource, Node.ANY, Node.ANY), true)),
            evidence.html(resource),
            section(
                "Referenced by",
                groupByProperty(unionGraph.find(Node.ANY, Node.ANY, resource), false))));
  }

  /** Returns the page of a named graph without a description: a list of its subjects. */
  String namedGraph(Node name, Graph graph) {
    Set<Node> subjects = new TreeSet<>(Comparator.comparing(Node::toString));
    graph.find().mapWith(Triple::getSubject).forEachRemaining(subjects::add);
    List<Html> items = new ArrayList<>();
    subjects.stream()
        .limit(MAX_SUBJECTS)
        .forEach(subject -> items.add(Html.of("li", labels.html(subject))));
    String counts =
        String.format(
            Locale.UK, "%,d triples about %,d resources. ", graph.size(), subjects.size());
    return HtmlPage.render(
        labels.of(name),
        Html.concat(
            Html.of("h1", labels.of(name)),
            Html.element("p").attribute("class", "iri").with(Html.of("code", name.getURI())),
            Html.element("p")
                .attribute("class", "summary")
                .with(
                    Html.text(counts),
                    formatLink("Turtle", "?format=ttl"),
                    formatLink("JSON-LD", "?format=jsonld"),
                    formatLink("N-Triples", "?format=nt")),
            Html.of("ul", Html.concat(items)),
            subjects.size() > MAX_SUBJECTS ? Html.of("p", "… and more") : Html.EMPTY));
  }

  /** Returns a link to the text of a document, or to a passage in it. */
  private Html textLink(Node resource) {
    if (AnnotatedDocument.hasText(data, resource)) {
      return Site.textUrl(resource)
          .map(url -> Html.link(url, Html.text("Text with all facts marked")))
          .orElse(Html.EMPTY);
    }
    return evidence
        .passageUrl(resource)
        .map(url -> Html.link(url, Html.text("Passage in the document text")))
        .orElse(Html.EMPTY);
  }

  private static Html formatLink(String name, String query) {
    return Html.concat(Html.element("a").attribute("href", query).with(name), Html.text(" "));
  }

  /**
   * Groups the values by property label, sorted. A group has one value more than is shown if there
   * are more.
   */
  private Map<String, List<Node>> groupByProperty(Iterator<Triple> triples, boolean objects) {
    Map<Node, Set<Node>> values = new TreeMap<>(Comparator.comparing(Node::toString));
    while (triples.hasNext()) {
      Triple triple = triples.next();
      Node property = triple.getPredicate();
      if (HIDDEN_PROPERTIES.contains(property.getURI())) {
        continue;
      }
      Set<Node> group =
          values.computeIfAbsent(
              property, p -> new TreeSet<>(Comparator.comparing(Node::toString)));
      if (group.size() <= MAX_VALUES) {
        group.add(objects ? triple.getObject() : triple.getSubject());
      }
    }
    Map<String, List<Node>> byName = new TreeMap<>();
    values.forEach((property, group) ->
        byName.computeIfAbsent(labels.property(property), n -> new ArrayList<>()).addAll(group));
    return byName;
  }

  private Html section(String title, Map<String, List<Node>> values) {
    if (values.isEmpty()) {
      return Html.EMPTY;
    }
    List<Html> items = new ArrayList<>();
    values.forEach((property, group) -> {
      items.add(Html.of("dt", property));
      for (Node value : group.subList(0, Math.min(MAX_VALUES, group.size()))) {
        items.add(Html.of("dd", labels.html(value)));
      }
      if (group.size() > MAX_VALUES) {
        items.add(Html.of("dd", "… and more"));
      }
    });
    return Html.of(
        "section",
        Html.of("h2", title),
        Html.element("dl").attribute("class", "properties").with(Html.concat(items)));
  }
}
