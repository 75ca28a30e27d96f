package scrutiny.web.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.apache.jena.graph.Node;

/** Maps between IRIs of the graph and URLs of this server. */
public final class Site {
  /** The prefix of the IRIs that this server serves. */
  public static final String BASE = "https://w3id.org/scrutiny/";

  /** The namespace of the ontology. */
  public static final String ONTOLOGY = BASE + "ontology#";

  private Site() {}

  /** Returns the path of an IRI on this server, or empty if the IRI is not under the base. */
  public static Optional<String> url(String iri) {
    return iri.startsWith(BASE)
        ? Optional.of("/" + iri.substring(BASE.length()))
        : Optional.empty();
  }

  /** The suffix that leads from the URL of a document to that of its text. */
  public static final String TEXT_SUFFIX = "/text";

  /** Returns the path of a document's text, or empty if its IRI is not under the base. */
  public static Optional<String> textUrl(Node document) {
    return document.isURI()
        ? url(document.getURI()).map(url -> url + TEXT_SUFFIX)
        : Optional.empty();
  }

  /** Returns the path of a passage in a document's text. */
  public static Optional<String> passageUrl(Node document, int start, int end) {
    return textUrl(document).map(url -> url + "#" + markId(start, end));
  }

  /** Returns the HTML id of the mark of a passage in the text page of its document. */
  public static String markId(int start, int end) {
    return "p" + start + "-" + end;
  }

  /** Returns the IRI that is served at a path of this server. */
  public static String iri(String path) {
    return BASE + path.substring(1);
  }

  /** Returns a path with query parameters. */
  public static String url(String path, Map<String, String> parameters) {
    StringJoiner query = new StringJoiner("&", parameters.isEmpty() ? "" : "?", "");
    parameters.forEach((key, value) -> query.add(encode(key) + "=" + encode(value)));
    return path + query;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
