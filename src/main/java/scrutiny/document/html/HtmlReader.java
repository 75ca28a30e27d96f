package scrutiny.document.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import scrutiny.document.Characters;
import scrutiny.document.Composer;
import scrutiny.document.Document;
import scrutiny.document.DocumentReader;
import scrutiny.document.MediaType;
import scrutiny.document.SourceFile;
import scrutiny.document.UnreadableDocument;

/** Reads a web page's article: headline, byline, date and text, nothing of the site around it. */
public final class HtmlReader implements DocumentReader {
  @Override
  public MediaType mediaType() {
    return MediaType.HTML;
  }

  @Override
  public Document read(SourceFile file) throws UnreadableDocument {
    org.jsoup.nodes.Document page = parsed(file);
    String title = page.title();
    Furniture.remove(page);
    Element content = Content.of(page);
    Composer composer = new Composer();
    if (content.selectFirst("h1") == null) {
      Element headline = page.selectFirst("h1");
      composer.heading(headline == null ? withoutSite(title) : headline.text(), 1);
    }
    new BlockWriter(composer).write(content);
    return composer.document(file, mediaType());
  }

  private static org.jsoup.nodes.Document parsed(SourceFile file) throws UnreadableDocument {
    try {
      var page = Jsoup.parse(new ByteArrayInputStream(file.bytes()), null, "");
      boolean says = page.selectFirst("meta[charset], meta[http-equiv=content-type i]") != null;
      return says ? page : Characters.of(file.bytes()).map(Jsoup::parse).orElse(page);
    } catch (IOException damaged) {
      throw new UnreadableDocument("the page cannot be read", "save it again");
    }
  }

  /** A page's title up to the mark behind which sites put their own name. */
  private static String withoutSite(String title) {
    return title.split("\\s+[|–—·»]\\s+|\\s+-\\s+(?=[^-]+$)", 2)[0];
  }
}
