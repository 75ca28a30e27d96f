package scrutiny.document.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import scrutiny.document.Document;
import scrutiny.document.DocumentBuilder;
import scrutiny.document.DocumentReader;
import scrutiny.document.MediaType;
import scrutiny.document.SourceFile;
import scrutiny.document.TextDecoder;
import scrutiny.document.UnreadableDocumentException;

/** Reads the article of a web page (headline, byline, date, text) without the site around it. */
public final class HtmlReader implements DocumentReader {
  @Override
  public MediaType mediaType() {
    return MediaType.HTML;
  }

  @Override
  public Document read(SourceFile file) throws UnreadableDocumentException {
    org.jsoup.nodes.Document page = parse(file);
    String title = page.title();
    BoilerplateRemover.remove(page);
    Element content = ContentFinder.find(page);
    DocumentBuilder builder = new DocumentBuilder();
    if (content.selectFirst("h1") == null) {
      Element headline = page.selectFirst("h1");
      builder.addHeading(headline == null ? withoutSiteName(title) : headline.text(), 1);
    }
    new BlockWriter(builder).write(content);
    return builder.build(file, mediaType());
  }

  private static org.jsoup.nodes.Document parse(SourceFile file)
      throws UnreadableDocumentException {
    try {
      var page = Jsoup.parse(new ByteArrayInputStream(file.bytes()), null, "");
      boolean declaresCharset =
          page.selectFirst("meta[charset], meta[http-equiv=content-type i]") != null;
      return declaresCharset
          ? page
          : TextDecoder.decode(file.bytes()).map(Jsoup::parse).orElse(page);
    } catch (IOException damaged) {
      throw new UnreadableDocumentException("the page cannot be read", "save it again", damaged);
    }
  }

  /** Returns a page's title up to the separator after which sites put their own name. */
  private static String withoutSiteName(String title) {
    return title.split("\\s+[|–—·»]\\s+|\\s+-\\s+(?=[^-]+$)", 2)[0];
  }
}
