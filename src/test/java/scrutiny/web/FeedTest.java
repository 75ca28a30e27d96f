package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Tests the feed over HTTP. */
class FeedTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @RegisterExtension static final FixtureServer server = new FixtureServer();

  private static Element feed(String path) throws Exception {
    var response = server.get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    assertThat(Http.header(response, "Content-Type")).startsWith("application/atom+xml");
    Element feed = Xml.parse(response.body()).getDocumentElement();
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    return feed;
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && element.getLocalName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }

  private static String text(Element parent, String name) {
    List<Element> found = children(parent, name);
    assertThat(found).as(name).hasSize(1);
    return found.getFirst().getTextContent();
  }

  @Test
  void hasTheElementsThatTheFormatRequires() throws Exception {
    Element feed = feed("/feed.atom");
    assertThat(text(feed, "id")).isEqualTo("https://w3id.org/scrutiny/feed.atom");
    assertThat(text(feed, "title")).isNotBlank();
    OffsetDateTime.parse(text(feed, "updated"));
    assertThat(text(children(feed, "author").getFirst(), "name")).isEqualTo("Scrutiny");
    assertThat(children(feed, "link"))
        .extracting(link -> link.getAttribute("rel"))
        .containsExactly("self", "alternate");
    List<Element> entries = children(feed, "entry");
    assertThat(entries).hasSizeGreaterThan(5);
    for (Element entry : entries) {
      assertThat(text(entry, "id")).startsWith("https://w3id.org/scrutiny/id/document/");
      assertThat(text(entry, "title")).isNotBlank();
      OffsetDateTime.parse(text(entry, "updated"));
    }
    assertThat(entries).extracting(entry -> text(entry, "id")).doesNotHaveDuplicates();
    assertThat(entries)
        .extracting(entry -> text(entry, "updated"))
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void givesTheGradesOfAReport() throws Exception {
    assertThat(children(feed("/feed.atom"), "entry"))
        .anySatisfy(entry ->
            assertThat(text(entry, "summary"))
                .contains("Overall effectiveness: Good")
                .contains("Adoption performance: Outstanding"));
  }

  @Test
  void givesTheDocumentsOfOneCouncil() throws Exception {
    Element feed = feed("/feed.atom?authority=E06000037");
    assertThat(text(feed, "title")).contains("West Berkshire");
    assertThat(children(feed, "entry"))
        .isNotEmpty()
        .hasSizeLessThan(children(feed("/feed.atom"), "entry").size());
  }

  @Test
  void isValidForACouncilWithoutDocuments() throws Exception {
    Element feed = feed("/feed.atom?authority=E06000061");
    OffsetDateTime.parse(text(feed, "updated"));
    assertThat(children(feed, "entry")).isEmpty();
  }

  @Test
  void rejectsACodeOfNoCouncil() throws Exception {
    assertThat(server.get("/feed.atom?authority=E99999999").statusCode()).isEqualTo(404);
  }

  @Test
  void pagesLinkTheirFeed() throws Exception {
    assertThat(server.html("/"))
        .contains("rel=\"alternate\" type=\"application/atom+xml\"")
        .contains("href=\"/feed.atom\"");
    assertThat(server.html("/id/authority/E06000022"))
        .contains("href=\"/feed.atom?authority=E06000022\"");
    assertThat(server.html("/ontology")).doesNotContain("application/atom+xml");
  }
}
