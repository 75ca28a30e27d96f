package scrutiny.document.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import scrutiny.document.Document;
import scrutiny.document.DocumentBuilder;
import scrutiny.document.DocumentLimits;
import scrutiny.document.DocumentReader;
import scrutiny.document.MediaType;
import scrutiny.document.SourceFile;
import scrutiny.document.TextDecoder;
import scrutiny.document.UnreadableDocumentException;

/** Reads the article of a web page (headline, byline, date, text) without the site around it. */
public final class HtmlReader implements DocumentReader {
  /**
   * Matches the labels of encodings that pages confuse: their bytes show which one it is. A page
   * that declares ISO 8859-1 or ASCII means windows-1252.
   */
  private static final Pattern WESTERN =
      Pattern.compile(
          "(?:^|charset\\s*=\\s*)[\\s\"']*(?:utf-?8|iso-?8859-?1|latin-?1|l1|(?:us-)?ascii|(?:windows-|x-)?(?:cp)?1252)\\s*[\"';]?\\s*$",
          Pattern.CASE_INSENSITIVE);

  /**
   * A page with more “{@literal <}” than this is no article, and its elements would fill the
   * memory.
   */
  private static final int MAX_TAGS = 200_000;

  private final DocumentLimits limits;

  /** Creates a reader with the default limits. */
  public HtmlReader() {
    this(DocumentLimits.DEFAULT);
  }

  /** Creates a reader that refuses what exceeds limits. */
  public HtmlReader(DocumentLimits limits) {
    this.limits = limits;
  }

  @Override
  public MediaType mediaType() {
    return MediaType.HTML;
  }

  @Override
  public Document read(SourceFile file) throws UnreadableDocumentException {
    checkTags(file.bytes());
    org.jsoup.nodes.Document page = parse(file);
    limits.checkCharacters(page.wholeText().length());
    String title = page.title();
    Optional<LocalDate> published = PublicationDay.of(page);
    CommentThreads.remove(page);
    BoilerplateRemover.remove(page);
    Element content = ContentFinder.find(page);
    DocumentBuilder builder = new DocumentBuilder();
    if (content.selectFirst("h1") == null) {
      Element headline = page.selectFirst("h1");
      builder.addHeading(headline == null ? withoutSiteName(title) : headline.text(), 1);
    }
    published.ifPresent(day -> PublicationDay.show(day, content));
    new BlockWriter(builder).write(content);
    return builder.build(file, mediaType());
  }

  private static void checkTags(byte[] page) throws UnreadableDocumentException {
    int tags = 0;
    for (byte b : page) {
      tags += b == '<' ? 1 : 0;
    }
    if (tags > MAX_TAGS) {
      throw new UnreadableDocumentException(
          "has more than %,d characters that begin a tag".formatted(MAX_TAGS),
          "save its text, or leave it out");
    }
  }

  private static org.jsoup.nodes.Document parse(SourceFile file)
      throws UnreadableDocumentException {
    try {
      var page = Jsoup.parse(new ByteArrayInputStream(file.bytes()), null, "");
      Element declared = page.selectFirst("meta[charset], meta[http-equiv=content-type]");
      boolean western =
          declared == null
              || WESTERN.matcher(declared.attr("charset") + declared.attr("content")).find();
      return western ? TextDecoder.decode(file.bytes()).map(Jsoup::parse).orElse(page) : page;
    } catch (IOException damaged) {
      throw new UnreadableDocumentException("the page cannot be read", "save it again", damaged);
    }
  }

  /** Returns a page's title up to the separator after which sites put their own name. */
  private static String withoutSiteName(String title) {
    return title.split("\\s+[|–—·»]\\s+|\\s+-\\s+(?=[^-]+$)", 2)[0];
  }
}
