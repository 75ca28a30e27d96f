package scrutiny.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a file's format from its bytes. */
public final class MediaTypes {
  /** As far as the PDF standard lets a file begin with something else. */
  private static final int PDF_HEADER_WITHIN = 1024;

  /** A page's first tags stand in the first characters; beyond, a text may only quote them. */
  private static final int PAGE_BEGINS_WITHIN = 2048;

  private static final Pattern PAGE =
      Pattern.compile("<(!doctype\\s+html|html|head|body)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern FRAGMENT =
      Pattern.compile(
          "^<(article|div|main|section|header|h[1-6]|p|title|meta|span)[\\s>]",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "^#{1,6} \\S|^\\|.*\\|\\s*$|^\\s*([-*+] |\\d+\\. )?\\*\\*\\S|\\[[^\\]\\n]+\\]\\(\\S+\\)"
              + "|^>\\s\\S|^(```|~~~)",
          Pattern.MULTILINE);

  private MediaTypes() {}

  /**
   * The format of a file. Its name decides nothing; it only shows where a web page was saved as if
   * it were a PDF.
   *
   * @throws UnreadableDocument if the file is empty, or in a format that is not read
   */
  public static MediaType of(SourceFile file) throws UnreadableDocument {
    byte[] bytes = file.bytes();
    if (bytes.length == 0) {
      throw new UnreadableDocument("the file is empty", "fetch or save it again");
    }
    if (isPdf(bytes)) {
      return MediaType.PDF;
    }
    refuseKnownBinary(bytes);
    String text =
        Characters.of(bytes)
            .orElseThrow(() ->
                new UnreadableDocument(
                    "the file is binary and no PDF", "convert it to PDF, HTML or text"));
    if (text.isBlank()) {
      throw new UnreadableDocument(
          "the file holds nothing but white space", "fetch or save it again");
    }
    if (isPage(text)) {
      if (file.path().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
        throw new UnreadableDocument(
            "an HTML page that calls itself .pdf, as an error page saved in place of a document",
            "fetch the document again; a real article keeps its .html");
      }
      return MediaType.HTML;
    }
    return MARKDOWN.matcher(text).find() ? MediaType.MARKDOWN : MediaType.PLAIN;
  }

  private static boolean isPdf(byte[] bytes) {
    int length = Math.min(bytes.length, PDF_HEADER_WITHIN);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  private static boolean isPage(String text) {
    String start = text.substring(0, Math.min(text.length(), PAGE_BEGINS_WITHIN)).stripLeading();
    return start.startsWith("<")
        && (PAGE.matcher(start).find()
            || (FRAGMENT.matcher(start).find() && !MARKDOWN.matcher(text).find()));
  }

  private static void refuseKnownBinary(byte[] bytes) throws UnreadableDocument {
    if (Characters.startsWith(bytes, 'P', 'K', 3, 4)) {
      throw new UnreadableDocument(
          "a zip archive, or a document of an office program",
          "unpack it, or save it as PDF, HTML or text");
    }
    if (Characters.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)
        || Characters.startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
      throw new UnreadableDocument(
          "a document of an office program", "save it as PDF, HTML or text");
    }
    if (Characters.startsWith(bytes, 0x89, 'P', 'N', 'G')
        || Characters.startsWith(bytes, 0xFF, 0xD8, 0xFF)
        || Characters.startsWith(bytes, 'G', 'I', 'F', '8')) {
      throw new UnreadableDocument(
          "an image", "run text recognition on it and give the text, or leave it out");
    }
    if (Characters.startsWith(bytes, 0x1F, 0x8B)) {
      throw new UnreadableDocument("a compressed file", "unpack it");
    }
  }
}
