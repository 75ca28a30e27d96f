package scrutiny.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.document.SourceFile;
import scrutiny.document.UnreadableDocumentException;

/** Tests that a page is read as a browser shows it, whatever its labels and class names say. */
class PagesAsShownTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final String FIRST =
      "<p>Inspectors came to Wigan in June and looked at its services for children.</p>";
  private static final String SECOND =
      "<p>The director said that the town’s social workers had done their very best.</p>";

  @ParameterizedTest
  @ValueSource(strings = {"iso-8859-1", "latin1", "utf-8", "us-ascii", "windows-1252"})
  void readsQuotationMarksOfWindows1252UnderAnyWesternLabel(String label)
      throws UnreadableDocumentException {
    String page = "<html><head><meta charset=" + label + "></head><body><h1>A</h1>" + SECOND;
    assertThat(text(page.getBytes(WINDOWS_1252))).contains("the town’s social workers");
  }

  @Test
  void readsUtf8ThatIsDeclaredAsLatin1() throws UnreadableDocumentException {
    String page = "<html><head><meta charset=latin1></head><body><h1>A</h1>" + SECOND;
    assertThat(text(page.getBytes(StandardCharsets.UTF_8))).contains("the town’s social workers");
  }

  @Test
  void readsLettersThatWereEncodedTwice() throws UnreadableDocumentException {
    String page = "<html><head><meta charset=utf-8></head><body><h1>A</h1>" + SECOND;
    String twice = new String(page.getBytes(StandardCharsets.UTF_8), WINDOWS_1252);
    assertThat(text(twice.getBytes(StandardCharsets.UTF_8))).contains("the town’s social workers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta property="article:published_time" content="2024-02-09T08:00:00Z">
          <meta name="DC.date" content="2024-02-09">
          <script type="application/ld+json">{"dateModified":"2024-05-01","datePublished":"2024-02-09"}</script>
          """)
  void showsTheDayOfPublicationThatOnlyMachinesAreTold(String head)
      throws UnreadableDocumentException {
    assertThat(text("<head>" + head + "</head><body><h1>A</h1>" + FIRST + SECOND))
        .startsWith("A\n\n9 February 2024");
  }

  @Test
  void repeatsNoDayThatThePageShows() throws UnreadableDocumentException {
    String page =
        "<head><meta name=dc.date content=2024-02-09></head><body><h1>A</h1><p>9 Feb 2024</p>";
    assertThat(text(page + FIRST)).doesNotContain("9 February 2024");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"class=teaser-text", "id=paywall", "class=promo-body", "aria-hidden=true"})
  void keepsAContainerWithMostOfTheArticle(String attribute) throws UnreadableDocumentException {
    String page = "<article><h1>A</h1><div " + attribute + ">" + FIRST + FIRST + "</div>" + SECOND;
    assertThat(text(page + "</article>")).contains("Inspectors came to Wigan");
  }

  @ParameterizedTest
  @ValueSource(strings = {"class=teaser-text", "class=promo-body", "aria-hidden=true"})
  void removesASmallContainerOfTheSameName(String attribute) throws UnreadableDocumentException {
    String page =
        "<article><h1>A</h1>" + FIRST + FIRST + "<div " + attribute + ">" + SECOND + "</div>";
    assertThat(text(page + "</article>")).contains("Wigan").doesNotContain("very best");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<hr><p><b>anna</b> 3 days ago</p>%s<p><a>Reply</a> <a>Report</a></p>",
        "<div><p>anna</p>%s<a>Reply</a></div>",
        "<ul><li><span>anna, yesterday</span>%s<span>Report comment</span></li></ul>"
      })
  void removesCommentsWithLinksForReplies(String comment) throws UnreadableDocumentException {
    String page = "<article><h1>A</h1>" + FIRST + FIRST + comment.formatted(SECOND);
    assertThat(text(page + "</article>")).contains("Wigan").doesNotContain("very best");
  }

  @Test
  void keepsAnArticleThatSaysReport() throws UnreadableDocumentException {
    String page = "<article><h1>A</h1>" + FIRST + "<p>Read the <a>full report</a> today.</p>";
    assertThat(text(page + SECOND + "</article>")).contains("Wigan", "full report", "very best");
  }

  private static String text(String page) throws UnreadableDocumentException {
    return text(page.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(byte[] page) throws UnreadableDocumentException {
    return new HtmlReader().read(new SourceFile("a.html", page)).text().characters();
  }
}
