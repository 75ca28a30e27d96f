package scrutiny.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The text of a document with every fact marked where it was read, and the list of the facts; each
 * mark leads to its facts, each fact to its mark. To be asked inside a transaction.
 */
final class TextPage {
  /** Of a passage's words as many stand in the list. */
  private static final int MAX_QUOTE_LENGTH = 130;

  private final ResourceLabels labels;
  private final FactDescriber describer;
  private final Origins origins;
  private final FactDescriber.Linker linker;

  private TextPage(DatasetGraph data, FactDescriber.Linker leading) {
    this.labels = new ResourceLabels(data);
    this.describer = new FactDescriber(data, labels);
    this.origins = new Origins(data, labels);
    this.linker = leading;
  }

  /** Its content for the site: things are links to their pages. */
  static Html forSite(AnnotatedDocument document, DatasetGraph data) {
    EvidenceSection evidence = new EvidenceSection(data, new ResourceLabels(data));
    return new TextPage(
            data,
            (thing, name) ->
                thing.isURI()
                    ? Html.link(
                        evidence
                            .passageUrl(thing)
                            .or(() -> Site.url(thing.getURI()))
                            .orElse(thing.getURI()),
                        Html.text(name))
                    : Html.text(name))
        .content(document);
  }

  /** Its content for a file that stands alone: things are names only. */
  static Html standalone(AnnotatedDocument document, DatasetGraph data) {
    return new TextPage(data, (thing, name) -> Html.text(name)).content(document);
  }

  private Html content(AnnotatedDocument document) {
    MarkedText marks = new MarkedText(document.text(), document.passages(), describer::plainText);
    List<Html> leaves = new ArrayList<>();
    for (TextSection leaf : document.sections()) {
      leaves.add(section(leaf, marks.html(leaf.start(), leaf.end())));
    }
    return Html.concat(
        Html.of("h1", labels.findFull(document.iri()).orElseGet(() -> labels.of(document.iri()))),
        summary(document),
        legend(document.passages()),
        Html.element("div")
            .attribute("class", "seen")
            .with(
                Html.element("article")
                    .attribute("aria-label", "The text")
                    .with(Html.concat(leaves)),
                facts(document)));
  }

  private Html summary(AnnotatedDocument document) {
    int facts = document.passages().stream().mapToInt(p -> p.facts().size()).sum();
    String number = String.format(Locale.UK, facts == 1 ? "%,d fact" : "%,d facts", facts);
    return Html.element("p")
        .attribute("class", "summary")
        .with(
            Html.element("a").attribute("href", "#facts").with(number),
            Html.text(", each marked where it was read. "),
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

  private static Html section(TextSection leaf, Html content) {
    Html title = leaf.title().isEmpty() ? Html.EMPTY : Html.of("h2", leaf.title());
    return Html.element("section")
        .attribute("id", leaf.id())
        .with(title, Html.element("div").attribute("class", "words").with(content));
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

  private static String abbreviate(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() > MAX_QUOTE_LENGTH ? line.substring(0, MAX_QUOTE_LENGTH) + "…" : line;
  }
}
