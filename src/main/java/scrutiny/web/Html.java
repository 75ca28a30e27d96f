package scrutiny.web;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A piece of a page. Words from outside come in only through {@link #text} and attributes, and are
 * escaped there, so data cannot become markup.
 */
final class Html {
  static final Html EMPTY = new Html("");

  private static final Set<String> VOID_ELEMENTS = Set.of("input", "link", "meta");

  private final String markup;

  private Html(String markup) {
    this.markup = markup;
  }

  /** Words, shown as they are. */
  static Html text(String words) {
    return new Html(escape(words));
  }

  /** The site's own style sheet, inside a page. */
  static Html inlineStyleSheet() {
    return new Html("<style>" + StaticFiles.styleSheet() + "</style>");
  }

  /** Pieces one after the other. */
  static Html concat(List<Html> pieces) {
    StringBuilder markup = new StringBuilder();
    pieces.forEach(piece -> markup.append(piece.markup));
    return new Html(markup.toString());
  }

  /** Pieces one after the other. */
  static Html concat(Html... pieces) {
    return concat(List.of(pieces));
  }

  /** An element without attributes. */
  static Html of(@CompileTimeConstant String name, Html... content) {
    return new Element(name).with(content);
  }

  /** An element with words in it. */
  static Html of(@CompileTimeConstant String name, String words) {
    return new Element(name).with(text(words));
  }

  /** An element that gets attributes. */
  static Element element(@CompileTimeConstant String name) {
    return new Element(name);
  }

  /**
   * A link, where the address is one to be followed: of the web or of this server. Any other
   * address leaves only the words.
   */
  static Html link(String address, Html words) {
    if (!isLinkable(address)) {
      return words;
    }
    Element link = new Element("a").attribute("href", address);
    return (address.startsWith("/") ? link : link.attribute("rel", "noopener nofollow"))
        .with(words);
  }

  private static boolean isLinkable(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://")
        || lower.startsWith("https://")
        || (lower.startsWith("/") && !lower.startsWith("//") && !lower.startsWith("/\\"));
  }

  private static String escape(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(Character.isISOControl(c) && !isSpace(c) ? '\uFFFD' : c);
      }
    }
    return escaped.toString();
  }

  private static boolean isSpace(char c) {
    return c == '\n' || c == '\t' || c == '\r';
  }

  @Override
  public String toString() {
    return markup;
  }

  /** An element whose attributes are being given. */
  static final class Element {
    private final String name;
    private final List<String> attributes = new ArrayList<>();

    private Element(String name) {
      this.name = name;
    }

    /** Gives it an attribute. */
    Element attribute(@CompileTimeConstant String key, String value) {
      attributes.add(" " + key + "=\"" + escape(value) + "\"");
      return this;
    }

    /** Gives it an attribute that has no value, where a condition holds. */
    Element flag(@CompileTimeConstant String key, boolean set) {
      if (set) {
        attributes.add(" " + key);
      }
      return this;
    }

    /** The element with its content. */
    Html with(Html... content) {
      String open = "<" + name + String.join("", attributes) + ">";
      return new Html(
          VOID_ELEMENTS.contains(name) ? open : open + concat(content) + "</" + name + ">");
    }

    /** The element with words in it. */
    Html with(String words) {
      return with(text(words));
    }
  }
}
