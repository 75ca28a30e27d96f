package scrutiny.document.plain;

import java.util.regex.Pattern;

/** Removes the inline markup of Markdown. */
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

  /** Returns the text of a line without its markup. */
  static String toPlainText(String line) {
    String text = FOOTNOTE_MARKER.matcher(line).replaceAll("");
    text = LINE_BREAK.matcher(text).replaceAll("\n");
    text = TAG.matcher(text).replaceAll("");
    // Where no bracket can belong to a link, each would be searched for its end.
    if (text.contains("](")) {
      text = IMAGE.matcher(text).replaceAll("");
      text = LINK.matcher(text).replaceAll("$1");
    }
    text = CODE.matcher(text).replaceAll("$2");
    text = STRONG.matcher(text).replaceAll("$2");
    text = EMPHASIS.matcher(text).replaceAll("$2");
    text = ESCAPE.matcher(text).replaceAll("$1");
    text = HtmlEntities.decode(text).replace('\u00A0', ' ');
    // A tab between words separates columns, as it does in a table.
    return text.replaceAll("[ \\t]*\\t[ \\t]*", "\t")
        .replaceAll(" +", " ")
        .replaceAll("[ \\t]?\n[ \\t]?", "\n")
        .strip();
  }
}
