package scrutiny.web.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import scrutiny.web.html.Html;
import scrutiny.web.html.Site;

/** Links to things and to prebuilt queries. */
public final class Links {
  private static final Pattern HOST = Pattern.compile("^https?://([^/?#:]+)");

  private Links() {}

  /** Returns a link to the page of a thing. */
  public static Html to(Node thing, Html content) {
    return thing.isURI() ? to(thing.getURI(), content) : content;
  }

  /** Returns a link to the page of the thing with an IRI, or to the IRI itself if it has none. */
  public static Html to(String iri, Html content) {
    return Html.link(Site.url(iri).orElse(iri), content);
  }

  /** Returns a link to the result of a prebuilt query. */
  public static Html toQuery(String name, Map<String, String> parameters, String text) {
    return Html.link(Site.url("/queries/" + name, new TreeMap<>(parameters)), Html.text(text));
  }

  /** Returns a link to a picture. */
  public static Html toPicture(String name, Map<String, String> parameters, String text) {
    return Html.link(Site.url("/pictures/" + name, new TreeMap<>(parameters)), Html.text(text));
  }

  /** Returns the paragraph at the end of a section that leads to more. */
  public static Html more(Html... links) {
    return Html.element("p").attribute("class", "more").with(joined(" · ", List.of(links)));
  }

  /** Returns fragments with a separator between them. */
  public static Html joined(String separator, List<Html> fragments) {
    List<Html> parts = new ArrayList<>();
    for (Html fragment : fragments) {
      if (!parts.isEmpty()) {
        parts.add(Html.text(separator));
      }
      parts.add(fragment);
    }
    return Html.concat(parts);
  }

  /** Returns the host of a web address; empty if it has none. */
  public static Optional<String> host(String address) {
    Matcher host = HOST.matcher(address);
    return host.find() ? Optional.of(host.group(1)) : Optional.empty();
  }
}
