package scrutiny.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;

/**
 * Renders the text of a document with every fact marked, and the list of facts; marks and facts
 * link to each other. Needs a transaction.
 */
final class TextPage {
  /** The maximum number of characters of a passage in the list of facts. */
  private static final int MAX_QUOTE_LENGTH = 130;

  private final ResourceLabels labels;
  private final FactDescriber describer;
  private final Origins origins;
  private final FactDescriber.Linker linker;

  private TextPage(DatasetGraph data, FactDescriber.Linker linker) {
    this.labels = new ResourceLabels(data);
    this.describer = new FactDescriber(data, labels);
    this.origins = new Origins(data, labels);
    this.linker = linker;
  }

  /** Returns the content for the site, where resources are links to their pages. */
  static Html forSite(AnnotatedDocument document, DatasetGraph data) {
    EvidenceSection evidence = new EvidenceSection(data, new ResourceLabels(data));
    return new TextPage(
            data,
            (node, label) ->
                node.isURI()
                    ? Html.link(
                        evidence
                            .passageUrl(node)
                            .or(() -> Site.url(node.getURI()))
                            .orElse(node.getURI()),
                        Html.text(label))
                    : Html.text(label))
        .content(document);
  }

  /** Returns the content for a self-contained file, where resources are labels without links. */
  static Html standalone(AnnotatedDocument document, DatasetGraph data) {
    return new TextPage(data, (node, label) -> Html.text(label)).content(document);
  }

  private Html content(AnnotatedDocument document) {
    MarkedText marks = new MarkedText(document.text(), document.passages(), describer::plainText);
    List<Html> sections = new ArrayList<>();
    for (TextSection section : document.sections()) {
      sections.add(section(section, marks.html(section.start(), section.end())));
    }
    return Html.concat(
        Html.of("h1", labels.findFull(document.iri()).orElseGet(() -> labels.of(document.iri()))),
        summary(document),
        legend(document.passages()),
        Html.element("div")
            .attribute("class", "annotated-document")
            .with(
                Html.element("article")
                    .attribute("aria-label", "Document text")
                    .with(Html.concat(sections)),
                facts(document)));
  }

  private Html summary(AnnotatedDocument document) {
    int facts = document.passages().stream().mapToInt(p -> p.facts().size()).sum();
    String number = String.format(Locale.UK, facts == 1 ? "%,d fact" : "%,d facts", facts);
    return Html.element("p")
        .attribute("class", "summary")
        .with(
            Html.element("a").attribute("href", "#facts").with(number),
            Html.text(", each marked in the text. "),
            linker.link(document.iri(), "About this document"));
  }

  private static Html legend(List<MarkedPassage> passages) {
    Map<FactKind, Integer> counts = new EnumMap<>(FactKind.class);
    passages.forEach(passage -> counts.merge(passage.kind(), 1, Integer::sum));
    List<Html> kinds = new ArrayList<>();
    counts.forEach((kind, count) ->
        kinds.add(
            Html.element("label")
                .attribute("class", kind.code())
                .with(
                    Html.element("input")
                        .attribute("type", "checkbox")
                        .attribute("id", "show-" + kind.code())
                        .attribute("autocomplete", "off")
                        .flag("checked", true)
                        .with(),
                    Html.text(" " + kind.title() + " "),
                    Html.of("small", String.valueOf(count)))));
    return Html.element("fieldset")
        .attribute("class", "legend")
        .with(Html.of("legend", "Marks"), Html.concat(kinds));
  }

  private static Html section(TextSection section, Html content) {
    Html title = section.title().isEmpty() ? Html.EMPTY : Html.of("h2", section.title());
    return Html.element("section")
        .attribute("id", section.id())
        .with(title, Html.element("div").attribute("class", "document-text").with(content));
  }

  private Html facts(AnnotatedDocument document) {
    List<Html> entries = new ArrayList<>();
    document.passages().forEach(passage -> entries.add(entry(passage, document.text())));
    return Html.element("aside")
        .attribute("id", "facts")
        .attribute("aria-labelledby", "facts-title")
        .attribute("tabindex", "-1")
        .with(
            Html.element("h2").attribute("id", "facts-title").with("Facts"),
            Html.of("ol", Html.concat(entries)));
  }

  private Html entry(MarkedPassage passage, String text) {
    List<Html> stated = new ArrayList<>();
    for (StatedFact fact : passage.facts()) {
      stated.add(
          Html.element("li")
              .attribute("class", fact.kind().code())
              .with(describer.html(fact, linker)));
    }
    passage.facts().stream()
        .map(StatedFact::subject)
        .distinct()
        .flatMap(subject -> origins.of(subject, linker).stream())
        .forEach(
            origin -> stated.add(Html.element("li").attribute("class", "origin").with(origin)));
    Html quote =
        Html.element("a")
            .attribute("href", "#" + passage.markId())
            .with("“" + abbreviate(text.substring(passage.start(), passage.end())) + "”");
    Html page = passage.page() > 0 ? Html.of("small", " page " + passage.page()) : Html.EMPTY;
    return Html.element("li")
        .attribute("id", passage.entryId())
        .attribute("class", passage.kind().code())
        .with(Html.of("p", quote, page), Html.of("ul", Html.concat(stated)));
  }

  private static String abbreviate(String passage) {
    String line = passage.replaceAll("\\s+", " ");
    return line.length() > MAX_QUOTE_LENGTH ? line.substring(0, MAX_QUOTE_LENGTH) + "…" : line;
  }
}
