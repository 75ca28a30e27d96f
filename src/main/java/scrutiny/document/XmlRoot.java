package scrutiny.document;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the root element of XML that declares itself. */
final class XmlRoot {
  /** The root elements of pages, and of parts of pages. */
  private static final Set<String> PAGES =
      Set.of("html", "head", "body", "article", "div", "main", "section", "header", "p");

  /** What may stand before the root element: declaration, instructions, comments, type. */
  private static final Pattern PROLOG =
      Pattern.compile("\\s+|<\\?.*?\\?>|<!--.*?-->|<![^>\\[]*(?:\\[.*?\\]\\s*)?>", Pattern.DOTALL);

  private static final Pattern ELEMENT = Pattern.compile("<([a-zA-Z][\\w.:-]*)([^>]*)");

  private XmlRoot() {}

  /**
   * Returns the name of the root element in lower case; empty if the text is a page, or has neither
   * an XML declaration nor a namespace, so that it may be anything.
   */
  static Optional<String> ofData(String head) {
    Matcher prolog = PROLOG.matcher(head);
    int at = 0;
    while (prolog.region(at, head.length()).lookingAt()) {
      at = prolog.end();
    }
    Matcher element = ELEMENT.matcher(head).region(at, head.length());
    boolean isXml =
        element.lookingAt()
            && (head.stripLeading().startsWith("<?xml") || element.group(2).contains("xmlns"));
    return isXml
        ? Optional.of(element.group(1).toLowerCase(Locale.ROOT)).filter(e -> !PAGES.contains(e))
        : Optional.empty();
  }
}
