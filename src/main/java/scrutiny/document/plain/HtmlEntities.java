package scrutiny.document.plain;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes the HTML character references that occur in texts converted to Markdown. */
final class HtmlEntities {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("hellip", "…"),
          Map.entry("bull", "•"),
          Map.entry("pound", "£"),
          Map.entry("eacute", "é"));

  private HtmlEntities() {}

  /** Returns the text with references replaced by their characters; unknown ones remain. */
  static String decode(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return REFERENCE.matcher(text).replaceAll(HtmlEntities::replacement);
  }

  private static String replacement(java.util.regex.MatchResult reference) {
    String decoded;
    if (reference.group(1) != null) {
      decoded = character(Integer.parseInt(reference.group(1)));
    } else if (reference.group(2) != null) {
      decoded = character(Integer.parseInt(reference.group(2), 16));
    } else {
      decoded = NAMED.getOrDefault(reference.group(3), reference.group());
    }
    return Matcher.quoteReplacement(decoded);
  }

  private static String character(int codePoint) {
    return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "\uFFFD";
  }
}
