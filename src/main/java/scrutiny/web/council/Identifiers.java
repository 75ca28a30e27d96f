package scrutiny.web.council;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.section.Links;
import scrutiny.web.section.PageSources;
import scrutiny.web.section.Section;
import scrutiny.web.section.SectionQuery;
import scrutiny.web.section.Wording;

/** The codes of a council, and links to it in other datasets. */
final class Identifiers implements Section<Council> {
  private final SectionQuery identifiers;

  Identifiers(PageSources sources) {
    this.identifiers = sources.query("council/identifiers.rq");
  }

  @Override
  public String id() {
    return "identifiers";
  }

  @Override
  public String title() {
    return "Identifiers";
  }

  @Override
  public Html content(Council council) {
    Map<String, List<Node>> schemes = new LinkedHashMap<>();
    for (QueryRow row : identifiers.rows(council.node())) {
      schemes
          .computeIfAbsent(row.text("scheme"), scheme -> new ArrayList<>())
          .add(row.node("value"));
    }
    if (schemes.isEmpty()) {
      return Wording.nothing("The register has no identifiers of this council.");
    }
    List<Html> items = new ArrayList<>();
    schemes.forEach((scheme, values) -> {
      items.add(Html.of("dt", scheme));
      values.forEach(value -> items.add(Html.of("dd", identifier(value))));
    });
    return Html.element("dl").attribute("class", "properties").with(Html.concat(items));
  }

  private static Html identifier(Node value) {
    return value.isURI()
        ? Html.link(value.getURI(), Html.text(name(value.getURI())))
        : Html.text(value.getLiteralLexicalForm());
  }

  /** Returns the end of a web address with its host, such as {@code Q1 at www.wikidata.org}. */
  private static String name(String address) {
    String end = address.replaceFirst("/$", "").replaceFirst("^.*[/#]", "");
    String host = Links.host(address).orElse(end);
    return end.equals(host) ? end : end + " at " + host;
  }
}
