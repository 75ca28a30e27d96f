package scrutiny.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.apache.jena.graph.Node;

/** Which of the graph's names are addresses of this server, and how its addresses are written. */
final class Site {
  /** What the names of all things of the graph begin with. */
  static final String BASE = "https://w3id.org/scrutiny/";

  /** The namespace of the ontology's terms. */
  static final String ONTOLOGY = BASE + "ontology#";

  private Site() {}

  /** The address here of a name; nothing where the name is another's. */
  static Optional<String> url(String iri) {
    return iri.startsWith(BASE)
        ? Optional.of("/" + iri.substring(BASE.length()))
        : Optional.empty();
  }

  /** What the address of a document's text has behind the document's own. */
  static final String TEXT_SUFFIX = "/text";

  /** The address of a document's text; nothing where the document is another's. */
  static Optional<String> textUrl(Node document) {
    return document.isURI() ? url(document.getURI()).map(a -> a + TEXT_SUFFIX) : Optional.empty();
  }

  /** The address of words in a document's text. */
  static Optional<String> passageUrl(Node document, int start, int end) {
    return textUrl(document).map(a -> a + "#" + MarkedPassage.markId(start, end));
  }

  /** The name that an address stands for. */
  static String iri(String path) {
    return BASE + path.substring(1);
  }

  /** An address with parameters. */
  static String url(String path, Map<String, String> parameters) {
    StringJoiner query = new StringJoiner("&", parameters.isEmpty() ? "" : "?", "");
    parameters.forEach((key, value) -> query.add(encode(key) + "=" + encode(value)));
    return path + query;
  }

  private static String encode(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
