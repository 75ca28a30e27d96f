package scrutiny.document.html;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import scrutiny.document.DocumentBuilder;

/** Writes the content of an element as blocks, in page order. */
final class BlockWriter {
  private static final Set<String> BLOCK_TAGS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "body",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "ul");
  private static final Pattern HEADING_TAG = Pattern.compile("h[1-6]");

  /** A list or paragraph with a larger share of link text than this leads to other pages. */
  private static final double MAX_LINK_SHARE = 0.7;

  private final DocumentBuilder builder;
  private final StringBuilder line = new StringBuilder();

  BlockWriter(DocumentBuilder builder) {
    this.builder = builder;
  }

  /** Writes all content of an element. */
  void write(Element element) {
    writeChildren(element, 0);
    endLine();
  }

  private void writeChildren(Element element, int depth) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        line.append(text.getWholeText().replaceAll("\\s+", " "));
      } else if (node instanceof Element child) {
        writeChild(child, depth);
      }
    }
  }

  private void writeChild(Element child, int depth) {
    String name = child.normalName();
    if (name.equals("br")) {
      line.append('\n');
    } else if (!BLOCK_TAGS.contains(name)) {
      writeChildren(child, depth);
    } else {
      endLine();
      writeBlock(child, name, depth);
      endLine();
    }
  }

  private void writeBlock(Element element, String name, int depth) {
    if (HEADING_TAG.matcher(name).matches()) {
      builder.addHeading(clean(element.wholeText().replaceAll("\\s+", " ")), name.charAt(1) - '0');
    } else if (name.equals("table") && isDataTable(element)) {
      builder.addTable(
          element.select("tr").stream()
              .map(row -> row.select("> td, > th").stream().map(Element::text).toList())
              .toList());
    } else if (name.equals("ul") || name.equals("ol")) {
      writeList(element, name.equals("ol"), depth);
    } else if (!(name.equals("p") && isMostlyLinks(element))) {
      writeChildren(element, depth);
    }
  }

  private void writeList(Element list, boolean numbered, int depth) {
    if (isMostlyLinks(list)) {
      return;
    }
    int number = 1;
    for (Element item : list.children()) {
      List<Element> nestedLists = item.select("> ul, > ol").stream().toList();
      Element content = item.clone();
      content.select("> ul, > ol").remove();
      builder.addItem(numbered ? number++ + "." : "•", clean(content.text()), depth);
      nestedLists.forEach(nested -> writeList(nested, nested.normalName().equals("ol"), depth + 1));
    }
  }

  private static boolean isMostlyLinks(Element element) {
    int length = element.text().length();
    int linkLength = element.select("a[href]").stream().mapToInt(a -> a.text().length()).sum();
    return length > 0 && linkLength > length * MAX_LINK_SHARE;
  }

  /** Returns whether a table contains data; old pages also use tables for layout. */
  private static boolean isDataTable(Element table) {
    return table.selectFirst("table table, p + p, h1, h2") == null
        && table.select("tr").stream().anyMatch(row -> row.select("> td, > th").size() > 1);
  }

  private void endLine() {
    builder.addParagraph(clean(line.toString()));
    line.setLength(0);
  }

  private static String clean(String text) {
    return text.replace('\u00A0', ' ')
        .replace("\u00AD", "")
        .replace("\u200B", "")
        .replaceAll(" +", " ")
        .replaceAll(" ?\n ?", "\n")
        .strip();
  }
}
