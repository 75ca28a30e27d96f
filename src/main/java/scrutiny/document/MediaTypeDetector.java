package scrutiny.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Detects the media type of a file from its bytes. */
public final class MediaTypeDetector {
  /** The PDF standard allows the header anywhere within this many first bytes. */
  private static final int PDF_HEADER_SEARCH_LENGTH = 1024;

  /** The first tags of a page are within this length; further on, a text may only quote them. */
  private static final int HTML_SEARCH_LENGTH = 2048;

  private static final Pattern HTML_PAGE =
      Pattern.compile("<(!doctype\\s+html|html|head|body)[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern HTML_FRAGMENT =
      Pattern.compile(
          "^<(article|div|main|section|header|h[1-6]|p|title|meta|span)[\\s>]",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "^#{1,6} \\S|^\\|.*\\|\\s*$|^\\s*([-*+] |\\d+\\."
              + " )?\\*\\*\\S|\\[[^\\[\\]\\n]+\\]\\(\\S+\\)|^>\\s\\S|^(```|~~~)",
          Pattern.MULTILINE);

  private MediaTypeDetector() {}

  /** Returns the media type of a file within the default limits. */
  public static MediaType detect(SourceFile file) throws UnreadableDocumentException {
    return detect(file, DocumentLimits.DEFAULT);
  }

  /**
   * Returns the media type of a file. Its name has no influence, except that a web page saved under
   * the name of a PDF is rejected.
   *
   * @throws UnreadableDocumentException if the file is empty, too long a text or in an unsupported
   *     format
   */
  public static MediaType detect(SourceFile file, DocumentLimits limits)
      throws UnreadableDocumentException {
    byte[] bytes = file.bytes();
    if (bytes.length == 0) {
      throw new UnreadableDocumentException("the file is empty", "fetch or save it again");
    }
    if (isPdf(bytes)) {
      return MediaType.PDF;
    }
    rejectKnownBinary(bytes);
    DataFormat.requireNone(Arrays.copyOf(bytes, Math.min(bytes.length, DataFormat.HEAD_LENGTH)));
    limits.checkTextBytes(bytes.length);
    String text =
        TextDecoder.decode(bytes)
            .orElseThrow(() ->
                new UnreadableDocumentException(
                    "the file is binary but not a PDF", "convert it to PDF, HTML or text"));
    if (text.isBlank()) {
      throw new UnreadableDocumentException(
          "the file contains only white space", "fetch or save it again");
    }
    if (isHtml(text)) {
      if (file.path().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
        throw new UnreadableDocumentException(
            "an HTML page named .pdf, such as an error page saved instead of a document",
            "fetch the document again; rename a genuine article to .html");
      }
      return MediaType.HTML;
    }
    return MARKDOWN.matcher(text).find() ? MediaType.MARKDOWN : MediaType.PLAIN;
  }

  static boolean isPdf(byte[] bytes) {
    int length = Math.min(bytes.length, PDF_HEADER_SEARCH_LENGTH);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  static boolean isHtml(String text) {
    String start = text.substring(0, Math.min(text.length(), HTML_SEARCH_LENGTH)).stripLeading();
    return start.startsWith("<")
        && (HTML_PAGE.matcher(start).find()
            || (HTML_FRAGMENT.matcher(start).find() && !MARKDOWN.matcher(text).find()));
  }

  private static void rejectKnownBinary(byte[] bytes) throws UnreadableDocumentException {
    if (TextDecoder.startsWith(bytes, 'P', 'K', 3, 4)) {
      throw new UnreadableDocumentException(
          "a zip archive or an office document", "unpack it, or save it as PDF, HTML or text");
    }
    if (TextDecoder.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)
        || TextDecoder.startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
      throw new UnreadableDocumentException("an office document", "save it as PDF, HTML or text");
    }
    if (TextDecoder.startsWith(bytes, 0x89, 'P', 'N', 'G')
        || TextDecoder.startsWith(bytes, 0xFF, 0xD8, 0xFF)
        || TextDecoder.startsWith(bytes, 'G', 'I', 'F', '8')) {
      throw new UnreadableDocumentException(
          "an image", "run text recognition (OCR) on it and supply the text, or omit it");
    }
    if (TextDecoder.startsWith(bytes, 0x1F, 0x8B)) {
      throw new UnreadableDocumentException("a compressed file", "unpack it");
    }
  }
}
