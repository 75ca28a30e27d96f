package scrutiny.web.feed;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import scrutiny.query.SparqlService;
import scrutiny.web.html.Site;

/** The latest documents of all councils or of one, in Atom. */
public final class AtomFeed {
  /** The media type of feeds. */
  public static final String MEDIA_TYPE = "application/atom+xml";

  /** The path of the feed. */
  public static final String PATH = "/feed.atom";

  /** The parameter with the GSS code of a council. */
  public static final String AUTHORITY = "authority";

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final String LICENCE =
      "Contains public sector information licensed under the Open Government Licence v3.0.";

  private final String origin;
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  private AtomFeed(String origin) throws XMLStreamException {
    this.origin = origin;
    this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
  }

  /** The council that a feed is about. */
  public record Subject(String code, String name) {}

  /** Returns the path of the feed of all councils, or of one. */
  public static String path(Optional<String> code) {
    return PATH + code.map(council -> "?" + AUTHORITY + "=" + council).orElse("");
  }

  /**
   * Returns the feed.
   *
   * @param origin the start of this server's addresses
   * @param loaded the day on which the data were loaded, in ISO 8601
   */
  public static String xml(
      SparqlService service, Optional<Subject> council, String origin, String loaded) {
    List<FeedEntry> entries = FeedEntry.latest(service, council.map(Subject::code).orElse(""));
    try {
      AtomFeed feed = new AtomFeed(origin);
      feed.write(council, entries, loaded);
      return feed.text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a writer in memory does not fail", e);
    }
  }

  private void write(Optional<Subject> council, List<FeedEntry> entries, String loaded)
      throws XMLStreamException {
    String path = path(council.map(Subject::code));
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("xml:lang", "en-GB");
    element("id", Site.BASE + path.substring(1));
    element(
        "title",
        "Scrutiny: latest documents" + council.map(one -> " about " + one.name()).orElse(""));
    element(
        "subtitle",
        "Reports, letters and articles, the latest first. A document that does not state its date"
            + " has that of the inspection.");
    element("updated", entries.isEmpty() ? loaded + "T00:00:00Z" : entries.getFirst().updated());
    xml.writeStartElement("author");
    element("name", "Scrutiny");
    element("uri", Site.BASE);
    xml.writeEndElement();
    element("rights", LICENCE);
    link("self", MEDIA_TYPE, origin + path);
    link(
        "alternate",
        "text/html",
        origin + council.map(one -> "/id/authority/" + one.code()).orElse("/"));
    for (FeedEntry entry : entries) {
      write(entry);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private void write(FeedEntry entry) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("entry");
    element("id", entry.id());
    element("title", entry.title());
    element("updated", entry.updated());
    element("published", entry.updated());
    link(
        "alternate", "text/html", Site.url(entry.id()).map(url -> origin + url).orElse(entry.id()));
    element("summary", entry.summary());
    xml.writeEndElement();
  }

  private void element(String name, String content) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(withoutControls(content));
    xml.writeEndElement();
  }

  private void link(String relation, String type, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", address);
  }

  /** Returns a text on one line without the characters that XML forbids. */
  private static String withoutControls(String content) {
    return content
        .replaceAll("[\\p{Cntrl}\\s]+", " ")
        .replaceAll("[\\x{FFFE}\\x{FFFF}]", "")
        .strip();
  }
}
