package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
import scrutiny.web.format.AvailableFormats;
import scrutiny.web.format.Format;
import scrutiny.web.format.Page;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;

/** Renders the page of a resource: its properties, evidence and incoming references. */
final class ResourcePage {
  /** The default number of quotations, and of incoming links, on a page. */
  static final int LINKS_PER_PAGE = 100;

  /** The default number of subjects on a page of a named graph. */
  static final int SUBJECTS_PER_PAGE = 1000;

  /** The number of values of a property before the others, which are folded away. */
  private static final int MAX_UNFOLDED_VALUES = 60;

  /** Properties of claims and texts, which the page shows as evidence instead. */
  private static final Set<String> HIDDEN_PROPERTIES =
      Set.of(RDF.subject.getURI(), RDF.object.getURI(), Site.ONTOLOGY + "text");

  /** Links from claims and to passages, which the page shows as evidence instead. */
  private static final Set<String> HIDDEN_REFERENCES =
      Set.of(RDF.subject.getURI(), Site.ONTOLOGY + "evidence");

  private final DatasetGraph data;
  private final ResourceLabels labels;
  private final ThingPages pages;
  private final EvidenceSection evidence;

  ResourcePage(DatasetGraph data, ResourceLabels labels, ThingPages pages) {
    this.data = data;
    this.labels = labels;
    this.pages = pages;
    this.evidence = new EvidenceSection(data, labels);
  }

  /**
   * A page of a list.
   *
   * @param total the number of entries of the longest list on it
   */
  record Content(String html, int total) {}

  /** Returns the page of a resource. Needs a transaction. */
  Content html(
      Node resource,
      List<Triple> outgoing,
      List<Triple> incoming,
      HttpServletRequest request,
      Page page) {
    String name = labels.of(resource);
    List<Triple> references = without(HIDDEN_REFERENCES, incoming);
    List<Node> claims = evidence.claims(resource);
    int total = Math.max(references.size(), claims.size());
    return new Content(
        HtmlPage.render(
            name,
            Html.concat(
                Html.of("h1", name),
                Html.element("p")
                    .attribute("class", "iri")
                    .with(Html.of("code", resource.getURI())),
                Html.element("p")
                    .attribute("class", "summary")
                    .with(
                        pages.overviewLink(resource, outgoing),
                        formatLinks(Description.THING_FORMATS),
                        textLink(resource)),
                page.number() == 1 ? properties(outgoing) : Html.EMPTY,
                evidence.html(resource, page.of(claims), claims.size()),
                section(heading(references, page), group(page.of(references), false)),
                Pager.html(request, page, total)),
            PageExtras.of(name, outgoing)),
        total);
  }

  private Html properties(List<Triple> outgoing) {
    return section("Properties", group(without(HIDDEN_PROPERTIES, outgoing), true));
  }

  private static List<Triple> without(Set<String> hidden, List<Triple> triples) {
    return triples.stream()
        .filter(triple -> !hidden.contains(triple.getPredicate().getURI()))
        .toList();
  }

  private static String heading(List<Triple> references, Page page) {
    int from = page.offset();
    return references.size() <= page.size()
        ? "Referenced by"
        : String.format(
            Locale.UK,
            "Referenced by: %,d to %,d of %,d",
            from + 1,
            Math.min(from + page.size(), references.size()),
            references.size());
  }

  /** Returns the page of a named graph without a description: a list of its subjects. */
  Content namedGraph(Node name, Graph graph, HttpServletRequest request, Page page) {
    Collection<Triple> triples = Description.ofGraph(graph);
    Set<Node> subjects = new TreeSet<>(Comparator.comparing(Node::toString));
    triples.forEach(triple -> subjects.add(triple.getSubject()));
    List<Html> items = new ArrayList<>();
    page.of(List.copyOf(subjects))
        .forEach(subject -> items.add(Html.of("li", labels.html(subject))));
    String counts =
        String.format(
            Locale.UK, "%,d triples about %,d resources. ", triples.size(), subjects.size());
    return new Content(
        HtmlPage.render(
            labels.of(name),
            Html.concat(
                Html.of("h1", labels.of(name)),
                Html.element("p").attribute("class", "iri").with(Html.of("code", name.getURI())),
                Html.element("p")
                    .attribute("class", "summary")
                    .with(Html.text(counts), formatLinks(Description.THING_FORMATS)),
                Html.of("ul", Html.concat(items)),
                Pager.html(request, page, subjects.size()))),
        subjects.size());
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

  /** Returns links to the same description in the other formats. */
  static Html formatLinks(AvailableFormats formats) {
    List<Html> links = new ArrayList<>();
    for (Format format : formats.all()) {
      if (format != Format.HTML) {
        links.add(
            Html.element("a")
                .attribute("href", "?format=" + format.code())
                .attribute("rel", "alternate nofollow")
                .with(format.title()));
        links.add(Html.text(" "));
      }
    }
    return Html.concat(links);
  }

  /** Groups the objects or the subjects of triples by property label, sorted. */
  private Map<String, Set<Node>> group(List<Triple> triples, boolean objects) {
    Map<String, Set<Node>> byName = new TreeMap<>();
    for (Triple triple : triples) {
      byName
          .computeIfAbsent(
              labels.property(triple.getPredicate()),
              n -> new TreeSet<>(Comparator.comparing(Node::toString)))
          .add(objects ? triple.getObject() : triple.getSubject());
    }
    return byName;
  }

  private Html section(String title, Map<String, Set<Node>> values) {
    if (values.isEmpty()) {
      return Html.EMPTY;
    }
    List<Html> items = new ArrayList<>();
    values.forEach((property, group) -> {
      items.add(Html.of("dt", property));
      List<Html> entries = group.stream().map(value -> Html.of("dd", labels.html(value))).toList();
      items.addAll(entries.subList(0, Math.min(MAX_UNFOLDED_VALUES, entries.size())));
      if (entries.size() > MAX_UNFOLDED_VALUES) {
        items.add(Html.of("dd", folded(group)));
      }
    });
    return Html.of(
        "section",
        Html.of("h2", title),
        Html.element("dl").attribute("class", "properties").with(Html.concat(items)));
  }

  private Html folded(Set<Node> group) {
    List<Html> items =
        group.stream()
            .skip(MAX_UNFOLDED_VALUES)
            .map(value -> Html.of("li", labels.html(value)))
            .toList();
    return Html.of(
        "details",
        Html.of("summary", String.format(Locale.UK, "%,d more", items.size())),
        Html.of("ul", Html.concat(items)));
  }
}
