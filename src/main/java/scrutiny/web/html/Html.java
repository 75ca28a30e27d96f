package scrutiny.web.html;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A fragment of HTML. Data enters only through {@link #text} and attributes, which escape it, so it
 * cannot become markup.
 */
public final class Html {
  /** The empty fragment. */
  public static final Html EMPTY = new Html("");

  private static final Set<String> VOID_ELEMENTS = Set.of("img", "input", "link", "meta");

  private final String markup;

  private Html(String markup) {
    this.markup = markup;
  }

  /** Returns a text with its special characters escaped. */
  public static Html text(String text) {
    return new Html(escape(text));
  }

  /** Returns the site's style sheet as a {@code style} element. */
  public static Html inlineStyleSheet() {
    return new Html("<style>" + StyleSheet.text() + "</style>");
  }

  /** Concatenates fragments. */
  public static Html concat(List<Html> fragments) {
    StringBuilder markup = new StringBuilder();
    fragments.forEach(fragment -> markup.append(fragment.markup));
    return new Html(markup.toString());
  }

  /** Concatenates fragments. */
  public static Html concat(Html... fragments) {
    return concat(List.of(fragments));
  }

  /** Returns an element without attributes. */
  public static Html of(@CompileTimeConstant String name, Html... content) {
    return new Element(name).with(content);
  }

  /** Returns an element without attributes that contains text. */
  public static Html of(@CompileTimeConstant String name, String text) {
    return new Element(name).with(text(text));
  }

  /** Returns a builder of an element with attributes. */
  public static Element element(@CompileTimeConstant String name) {
    return new Element(name);
  }

  /**
   * Returns a link if the address is a web address or a path of this server; for any other address
   * only the content.
   */
  public static Html link(String address, Html content) {
    if (!isLinkable(address)) {
      return content;
    }
    Element link = new Element("a").attribute("href", address);
    return (address.startsWith("/") ? link : link.attribute("rel", "noopener nofollow"))
        .with(content);
  }

  /** Returns a link to the element of the same page that has an id. */
  public static Html fragmentLink(String id, Html content) {
    return new Element("a").attribute("href", "#" + id).with(content);
  }

  private static boolean isLinkable(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://")
        || lower.startsWith("https://")
        || (lower.startsWith("/") && !lower.startsWith("//") && !lower.startsWith("/\\"));
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
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

  /** A builder of an element with attributes. */
  public static final class Element {
    private final String name;
    private final List<String> attributes = new ArrayList<>();

    private Element(String name) {
      this.name = name;
    }

    /** Adds an attribute. */
    public Element attribute(@CompileTimeConstant String key, String value) {
      attributes.add(" " + key + "=\"" + escape(value) + "\"");
      return this;
    }

    /** Adds an attribute without a value if a condition is true. */
    public Element flag(@CompileTimeConstant String key, boolean set) {
      if (set) {
        attributes.add(" " + key);
      }
      return this;
    }

    /** Returns the element with its content. */
    public Html with(Html... content) {
      String open = "<" + name + String.join("", attributes) + ">";
      return new Html(
          VOID_ELEMENTS.contains(name) ? open : open + concat(content) + "</" + name + ">");
    }

    /** Returns the element with text as its content. */
    public Html with(String text) {
      return with(text(text));
    }
  }
}
