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

/** The page about a thing: what it is, what is said of it and in which words, what points at it. */
final class ResourcePage {
  /** Of many values of one property, as many are shown. */
  private static final int MAX_VALUES = 60;

  /** Of the things that a graph speaks of, as many are listed. */
  private static final int MAX_SUBJECTS = 1000;

  /** Properties of the machinery, which a reader finds as quotes. */
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

  /** The page. To be asked inside a transaction. */
  String html(Node thing) {
    String name = labels.of(thing);
    Graph all = data.getUnionGraph();
    return HtmlPage.render(
        name,
        Html.concat(
            Html.of("h1", name),
            Html.element("p").attribute("class", "iri").with(Html.of("code", thing.getURI())),
            Html.element("p")
                .attribute("class", "summary")
                .with(
                    formatLink("Turtle", "?format=ttl"),
                    formatLink("JSON-LD", "?format=jsonld"),
                    formatLink("N-Triples", "?format=nt"),
                    textLink(thing)),
            section("What is said", groupByProperty(all.find(thing, Node.ANY, Node.ANY), true)),
            evidence.html(thing),
            section(
                "What points here", groupByProperty(all.find(Node.ANY, Node.ANY, thing), false))));
  }

  /** The page of a named graph that nothing else is said of: what it speaks of. */
  String namedGraph(Node name, Graph said) {
    Set<Node> subjects = new TreeSet<>(Comparator.comparing(Node::toString));
    said.find().mapWith(Triple::getSubject).forEachRemaining(subjects::add);
    List<Html> items = new ArrayList<>();
    subjects.stream()
        .limit(MAX_SUBJECTS)
        .forEach(subject -> items.add(Html.of("li", labels.html(subject))));
    String number =
        String.format(Locale.UK, "%,d statements about %,d things. ", said.size(), subjects.size());
    return HtmlPage.render(
        labels.of(name),
        Html.concat(
            Html.of("h1", labels.of(name)),
            Html.element("p").attribute("class", "iri").with(Html.of("code", name.getURI())),
            Html.element("p")
                .attribute("class", "summary")
                .with(
                    Html.text(number),
                    formatLink("Turtle", "?format=ttl"),
                    formatLink("JSON-LD", "?format=jsonld"),
                    formatLink("N-Triples", "?format=nt")),
            Html.of("ul", Html.concat(items)),
            subjects.size() > MAX_SUBJECTS ? Html.of("p", "… and more") : Html.EMPTY));
  }

  /** The way to a document's text, or to a passage's words in it. */
  private Html textLink(Node thing) {
    if (AnnotatedDocument.hasText(data, thing)) {
      return Site.textUrl(thing)
          .map(address -> Html.link(address, Html.text("The text, with every fact marked")))
          .orElse(Html.EMPTY);
    }
    return evidence
        .passageUrl(thing)
        .map(address -> Html.link(address, Html.text("The words in their page")))
        .orElse(Html.EMPTY);
  }

  private static Html formatLink(String name, String query) {
    return Html.concat(Html.element("a").attribute("href", query).with(name), Html.text(" "));
  }

  /**
   * Values by property, each property's sorted; one more than is shown tells that there are more.
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
        Html.element("dl").attribute("class", "facts").with(Html.concat(items)));
  }
}
