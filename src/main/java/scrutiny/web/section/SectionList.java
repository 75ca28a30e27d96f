package scrutiny.web.section;

import java.util.List;
import scrutiny.web.html.Html;

/**
 * The sections of a page, in order, after a list of links to them.
 *
 * @param <T> the thing that the page is about
 */
public record SectionList<T>(List<Section<T>> sections) {
  public SectionList {
    sections = List.copyOf(sections);
  }

  /** Returns the links and the sections. Needs a transaction. */
  public Html html(T thing) {
    List<Section<T>> shown = sections.stream().filter(section -> section.appliesTo(thing)).toList();
    List<Html> links =
        shown.stream()
            .map(section ->
                Html.of("li", Html.fragmentLink(section.id(), Html.text(section.title()))))
            .toList();
    List<Html> parts = shown.stream().map(section -> part(section, thing)).toList();
    return Html.concat(
        Html.element("nav")
            .attribute("class", "contents")
            .attribute("aria-label", "On this page")
            .with(Html.of("ul", Html.concat(links))),
        Html.concat(parts));
  }

  private Html part(Section<T> section, T thing) {
    return Html.element("section")
        .attribute("class", "part")
        .attribute("aria-labelledby", section.id())
        .with(
            Html.element("h2").attribute("id", section.id()).with(section.title()),
            section.content(thing));
  }
}
