package scrutiny.document.plain;

import java.util.regex.Pattern;

/** Takes the marks out of a line of Markdown, so that only its words are left. */
final class InlineMarkdown {
  private static final Pattern FOOTNOTE_MARKER =
      Pattern.compile(
          "<sup>\\s*(?:\\d+|[*†‡])\\s*</sup>|\\[\\^[^\\]\\s]+\\]:?", Pattern.CASE_INSENSITIVE);
  private static final Pattern LINE_BREAK =
      Pattern.compile("<br\\s*/?>|</p>\\s*<p>|</(?:li|div)>", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>|<!--.*?-->");
  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*\\]\\([^)\\s]*[^)]*\\)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]]+)\\]\\((?:[^()\\s]|\\([^)]*\\))*[^)]*\\)");
  private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*])([*_])(?=[^\\s*_])(.+?)(?<=[^\\s*_])\\1(?![\\w*])");
  private static final Pattern CODE = Pattern.compile("(`+)(.+?)\\1");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])");

  private InlineMarkdown() {}

  /** The words of a line. */
  static String toPlainText(String line) {
    String words = FOOTNOTE_MARKER.matcher(line).replaceAll("");
    words = LINE_BREAK.matcher(words).replaceAll("\n");
    words = TAG.matcher(words).replaceAll("");
    words = IMAGE.matcher(words).replaceAll("");
    words = LINK.matcher(words).replaceAll("$1");
    words = CODE.matcher(words).replaceAll("$2");
    words = STRONG.matcher(words).replaceAll("$2");
    words = EMPHASIS.matcher(words).replaceAll("$2");
    words = ESCAPE.matcher(words).replaceAll("$1");
    words = HtmlEntities.decode(words).replace('\u00A0', ' ');
    return words.replaceAll("[ \\t]+", " ").replaceAll(" ?\n ?", "\n").strip();
  }
}
