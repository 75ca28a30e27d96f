package scrutiny.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import scrutiny.document.Block;
import scrutiny.document.Bombs;
import scrutiny.document.Document;
import scrutiny.document.SourceFile;
import scrutiny.document.UnreadableDocumentException;

class HtmlReaderTest {
  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><title>Wirral called harsh - Example Echo</title>
      <script>var x = "Ofsted";</script></head>
      <body class="has-sidebar single-post">
      <header><a href="/">Example Echo</a></header>
      <nav><ul><li><a href="/news">News</a></li></ul></nav>
      <div class="cookie-banner">We use cookies to help this site work well for everybody.</div>
      <main><article class="post with-comments">
        <h1>Report on Wirral called &lsquo;harsh&rsquo;</h1>
        <p class="byline">By A Reporter</p> <time datetime="2023-11-20">20 November 2023</time>
        <p>Wirral Council was inspected in September 2023, and inspectors judged it in five areas.</p>
        <div class="advert">Buy a new car today, with a very long offer text in this advert.</div>
        <figure><img src="a.jpg" alt="x"><figcaption>The town hall in Wallasey</figcaption></figure>
        <p>Its services had been inspected in 2019 too,<br>with the same outcome at that time.</p>
        <table><tr><th>Area</th><th>Grade</th></tr><tr><td>Overall</td><td>Requires improvement</td></tr></table>
        <ul class="related-articles"><li><a href="/x">Another council rated inadequate</a></li></ul>
        <h2>What was found</h2>
        <ul><li>The report of the year 2019, which is quite long.</li><li>The report of the year 2023.</li></ul>
        <p><a href="/y">Read more about the council</a></p>
      </article>
      <section id="comments"><p>I think the council should be ashamed of this, says a commenter.</p></section>
      </main>
      <aside><p>Most read: Leeds rated outstanding again, and what that means for the region.</p></aside>
      <footer>Copyright Example Echo</footer></body></html>
      """;

  @Test
  void readsTheHeadlineFirst() throws UnreadableDocumentException {
    Document read = read(PAGE);
    assertThat(read.blocks().getFirst()).isInstanceOf(Block.Heading.class);
    assertThat(read.textOf(read.blocks().getFirst())).isEqualTo("Report on Wirral called ‘harsh’");
  }

  @Test
  void keepsTheArticleContent() throws UnreadableDocumentException {
    assertThat(read(PAGE).text().characters())
        .contains(
            "By A Reporter",
            "20 November 2023",
            "The town hall in Wallasey",
            "2019 too,\nwith the same outcome",
            "Overall\tRequires improvement",
            "What was found",
            "• The report of the year 2023.");
  }

  @Test
  void refusesAPageOfTooManyElements() throws UnreadableDocumentException {
    HtmlReader reader = new HtmlReader();
    assertThatThrownBy(() -> reader.read(new SourceFile("a.html", Bombs.elementPage(200_001))))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessage("has more than 200,000 characters that begin a tag");
    assertThat(reader.read(new SourceFile("a.html", Bombs.elementPage(100))).text().characters())
        .contains("Anytown");
  }

  @Test
  void removesBoilerplate() throws UnreadableDocumentException {
    assertThat(read(PAGE).text().characters())
        .doesNotContain(
            "cookies",
            "Buy a new car",
            "Another council",
            "Read more",
            "ashamed",
            "Leeds",
            "Copyright",
            "var x",
            "News");
  }

  @Test
  void fallsBackToThePageTitle() throws UnreadableDocumentException {
    Document read =
        read(
            "<html><head><title>Wirral inspected - Example Echo</title></head><body><p>Wirral"
                + " Council was inspected in September 2023 by a team of"
                + " inspectors.</p></body></html>");
    assertThat(read.textOf(read.blocks().getFirst())).isEqualTo("Wirral inspected");
  }

  @Test
  void usesTheDeclaredEncoding() throws UnreadableDocumentException {
    byte[] bytes =
        "<html><head><meta charset=\"iso-8859-1\"></head><body><p>Café in Wirral, open for everybody who comes.</p></body></html>"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(new HtmlReader().read(new SourceFile("a.html", bytes)).text().characters())
        .contains("Café");
  }

  @Test
  void rejectsAPageWithoutText() {
    assertThatThrownBy(() -> read("<html><body><script>x()</script></body></html>"))
        .isInstanceOf(UnreadableDocumentException.class);
  }

  private static Document read(String page) throws UnreadableDocumentException {
    return new HtmlReader().read(new SourceFile("a.html", page.getBytes(StandardCharsets.UTF_8)));
  }
}
