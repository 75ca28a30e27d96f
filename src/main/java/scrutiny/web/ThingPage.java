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
final class ThingPage {
  /** Of many values of one property, as many are shown. */
  private static final int SHOWN = 60;

  /** Of the things that a graph speaks of, as many are listed. */
  private static final int LISTED = 1000;

  /** Properties of the machinery, which a reader finds as quotes. */
  private static final Set<String> UNSEEN =
      Set.of(RDF.subject.getURI(), RDF.object.getURI(), Site.ONTOLOGY + "text");

  private final DatasetGraph data;
  private final Labels labels;
  private final Evidence evidence;

  ThingPage(DatasetGraph data, Labels labels) {
    this.data = data;
    this.labels = labels;
    this.evidence = new Evidence(data, labels);
  }

  /** The page. To be asked inside a transaction. */
  String html(Node thing) {
    String name = labels.of(thing);
    Graph all = data.getUnionGraph();
    return Page.html(
        name,
        Html.all(
            Html.of("h1", name),
            Html.element("p").attribute("class", "iri").with(Html.of("code", thing.getURI())),
            Html.element("p")
                .attribute("class", "summary")
                .with(
                    form("Turtle", "?format=ttl"),
                    form("JSON-LD", "?format=jsonld"),
                    form("N-Triples", "?format=nt"),
                    inTheText(thing)),
            section("What is said", grouped(all.find(thing, Node.ANY, Node.ANY), true)),
            evidence.of(thing),
            section("What points here", grouped(all.find(Node.ANY, Node.ANY, thing), false))));
  }

  /** The page of a named graph that nothing else is said of: what it speaks of. */
  String graph(Node name, Graph said) {
    Set<Node> subjects = new TreeSet<>(Comparator.comparing(Node::toString));
    said.find().mapWith(Triple::getSubject).forEachRemaining(subjects::add);
    List<Html> items = new ArrayList<>();
    subjects.stream()
        .limit(LISTED)
        .forEach(subject -> items.add(Html.of("li", labels.html(subject))));
    String number =
        String.format(Locale.UK, "%,d statements about %,d things. ", said.size(), subjects.size());
    return Page.html(
        labels.of(name),
        Html.all(
            Html.of("h1", labels.of(name)),
            Html.element("p").attribute("class", "iri").with(Html.of("code", name.getURI())),
            Html.element("p")
                .attribute("class", "summary")
                .with(
                    Html.text(number),
                    form("Turtle", "?format=ttl"),
                    form("JSON-LD", "?format=jsonld"),
                    form("N-Triples", "?format=nt")),
            Html.of("ul", Html.all(items)),
            subjects.size() > LISTED ? Html.of("p", "… and more") : Html.NOTHING));
  }

  /** The way to a document's text, or to a passage's words in it. */
  private Html inTheText(Node thing) {
    if (ReadDocument.isIn(data, thing)) {
      return Site.text(thing)
          .map(address -> Html.link(address, Html.text("The text, with every fact marked")))
          .orElse(Html.NOTHING);
    }
    return evidence
        .wordsOf(thing)
        .map(address -> Html.link(address, Html.text("The words in their page")))
        .orElse(Html.NOTHING);
  }

  private static Html form(String name, String query) {
    return Html.all(Html.element("a").attribute("href", query).with(name), Html.text(" "));
  }

  /**
   * Values by property, each property's sorted; one more than is shown tells that there are more.
   */
  private Map<String, List<Node>> grouped(Iterator<Triple> triples, boolean objects) {
    Map<Node, Set<Node>> values = new TreeMap<>(Comparator.comparing(Node::toString));
    while (triples.hasNext()) {
      Triple triple = triples.next();
      Node property = triple.getPredicate();
      if (UNSEEN.contains(property.getURI())) {
        continue;
      }
      Set<Node> group =
          values.computeIfAbsent(
              property, p -> new TreeSet<>(Comparator.comparing(Node::toString)));
      if (group.size() <= SHOWN) {
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
      return Html.NOTHING;
    }
    List<Html> items = new ArrayList<>();
    values.forEach((property, group) -> {
      items.add(Html.of("dt", property));
      for (Node value : group.subList(0, Math.min(SHOWN, group.size()))) {
        items.add(Html.of("dd", labels.html(value)));
      }
      if (group.size() > SHOWN) {
        items.add(Html.of("dd", "… and more"));
      }
    });
    return Html.of(
        "section",
        Html.of("h2", title),
        Html.element("dl").attribute("class", "facts").with(Html.all(items)));
  }
}
