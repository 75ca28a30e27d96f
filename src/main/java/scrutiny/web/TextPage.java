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
  private static final int QUOTED = 130;

  private final Labels labels;
  private final FactWords words;
  private final Origins origins;
  private final FactWords.Leading leading;

  private TextPage(DatasetGraph data, FactWords.Leading leading) {
    this.labels = new Labels(data);
    this.words = new FactWords(data, labels);
    this.origins = new Origins(data, labels);
    this.leading = leading;
  }

  /** Its content for the site: things are links to their pages. */
  static Html linked(ReadDocument document, DatasetGraph data) {
    Evidence evidence = new Evidence(data, new Labels(data));
    return new TextPage(
            data,
            (thing, name) ->
                thing.isURI()
                    ? Html.link(
                        evidence
                            .wordsOf(thing)
                            .or(() -> Site.address(thing.getURI()))
                            .orElse(thing.getURI()),
                        Html.text(name))
                    : Html.text(name))
        .content(document);
  }

  /** Its content for a file that stands alone: things are names only. */
  static Html alone(ReadDocument document, DatasetGraph data) {
    return new TextPage(data, (thing, name) -> Html.text(name)).content(document);
  }

  private Html content(ReadDocument document) {
    Marks marks = new Marks(document.text(), document.passages(), words::line);
    List<Html> leaves = new ArrayList<>();
    for (Leaf leaf : document.leaves()) {
      leaves.add(leaf(leaf, marks.between(leaf.start(), leaf.end())));
    }
    return Html.all(
        Html.of("h1", labels.whole(document.iri()).orElseGet(() -> labels.of(document.iri()))),
        summary(document),
        legend(document.passages()),
        Html.element("div")
            .attribute("class", "seen")
            .with(
                Html.element("article").attribute("aria-label", "The text").with(Html.all(leaves)),
                facts(document)));
  }

  private Html summary(ReadDocument document) {
    int facts = document.passages().stream().mapToInt(p -> p.facts().size()).sum();
    String number = String.format(Locale.UK, facts == 1 ? "%,d fact" : "%,d facts", facts);
    return Html.element("p")
        .attribute("class", "summary")
        .with(
            Html.element("a").attribute("href", "#facts").with(number),
            Html.text(", each marked where it was read. "),
            leading.to(document.iri(), "About this document"));
  }

  private static Html legend(List<Passage> passages) {
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
        .with(Html.of("legend", "Marks"), Html.all(kinds));
  }

  private static Html leaf(Leaf leaf, Html content) {
    Html title = leaf.title().isEmpty() ? Html.NOTHING : Html.of("h2", leaf.title());
    return Html.element("section")
        .attribute("id", leaf.id())
        .with(title, Html.element("div").attribute("class", "words").with(content));
  }

  private Html facts(ReadDocument document) {
    List<Html> entries = new ArrayList<>();
    document.passages().forEach(passage -> entries.add(entry(passage, document.text())));
    return Html.element("aside")
        .attribute("id", "facts")
        .attribute("aria-labelledby", "facts-title")
        .attribute("tabindex", "-1")
        .with(
            Html.element("h2").attribute("id", "facts-title").with("Facts"),
            Html.of("ol", Html.all(entries)));
  }

  private Html entry(Passage passage, String text) {
    List<Html> stated = new ArrayList<>();
    for (Stated fact : passage.facts()) {
      stated.add(
          Html.element("li")
              .attribute("class", fact.kind().code())
              .with(words.html(fact, leading)));
    }
    passage.facts().stream()
        .map(Stated::subject)
        .distinct()
        .flatMap(subject -> origins.of(subject, leading).stream())
        .forEach(
            origin -> stated.add(Html.element("li").attribute("class", "origin").with(origin)));
    Html quote =
        Html.element("a")
            .attribute("href", "#" + passage.mark())
            .with("“" + quoted(text.substring(passage.start(), passage.end())) + "”");
    Html page = passage.page() > 0 ? Html.of("small", " page " + passage.page()) : Html.NOTHING;
    return Html.element("li")
        .attribute("id", passage.entry())
        .attribute("class", passage.kind().code())
        .with(Html.of("p", quote, page), Html.of("ul", Html.all(stated)));
  }

  private static String quoted(String words) {
    String line = words.replaceAll("\\s+", " ");
    return line.length() > QUOTED ? line.substring(0, QUOTED) + "…" : line;
  }
}
