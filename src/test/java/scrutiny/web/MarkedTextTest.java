package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests marks of nested, overlapping and adjacent passages. */
class MarkedTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2-4     | ab[2-4:cd]efgh",
        "0-8     | [0-8:abcdefgh]",
        "1-6 2-4 | a[1-6:b[2-4:cd]ef]gh",
        "2-4 2-6 | ab[2-6:[2-4:cd]ef]gh",
        "1-4 3-6 | a[1-4:bc[3-6:d]][3-6+:ef]gh",
        "1-3 3-6 | a[1-3:bc][3-6:def]gh",
        "0-4 1-6 2-8 | [0-4:a[1-6:b[2-8:cd]]][2-8+:[1-6+:ef]gh]"
      })
  void nestsContainedPassagesAndSplitsOverlappingOnes(String passages, String marked) {
    assertThat(toNotation(page("abcdefgh", passages(passages)).body())).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void preservesTheTextAndMarksEachPassageExactly(long seed) {
    Random random = new Random(seed);
    String text = "a<b>&\"c\n".repeat(20);
    List<MarkedPassage> passages = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      int start = random.nextInt(text.length() - 1);
      int end = start + 1 + random.nextInt(Math.min(40, text.length() - start - 1) + 1);
      passages.add(passage(start, Math.min(end, text.length())));
    }
    List<MarkedPassage> distinct =
        passages.stream().distinct().sorted(MarkedPassage.DOCUMENT_ORDER).toList();
    Document page = page(text, distinct);
    assertThat(page.body().wholeText()).isEqualTo(text);
    for (MarkedPassage passage : distinct) {
      assertThat(page.select("[id=" + passage.markId() + "]")).hasSize(1);
      assertThat(markedText(page, passage))
          .isEqualTo(text.substring(passage.start(), passage.end()));
    }
    assertThat(page.select("a a")).isEmpty();
    assertThat(page.select("a:not([title])")).isEmpty();
    assertThat(page.select("mark a")).isNotEmpty();
  }

  @Test
  void putsEachMarkInTheTabOrderOnce() {
    Document page = page("abcdefgh", passages("1-6 2-4"));
    assertThat(page.select("a[href=#f1-6]").eachAttr("tabindex")).containsExactly("-1");
    assertThat(page.select("a[href=#f1-6]")).hasSize(2);
    assertThat(page.select("a[href=#f2-4]:not([tabindex])")).hasSize(1);
  }

  /** Returns the text of all pieces of a passage's mark, including that of nested marks. */
  static String markedText(Element page, MarkedPassage passage) {
    return page
        .select("[id=" + passage.markId() + "],[data-mark=" + passage.markId() + "]")
        .stream()
        .map(Element::wholeText)
        .collect(Collectors.joining());
  }

  private static Document page(String text, List<MarkedPassage> passages) {
    MarkedText marks = new MarkedText(text, passages, fact -> "a fact");
    return Jsoup.parse("<body>" + marks.html(0, text.length()) + "</body>");
  }

  private static List<MarkedPassage> passages(String notation) {
    List<MarkedPassage> passages = new ArrayList<>();
    for (String range : notation.strip().split(" ", -1)) {
      String[] offsets = range.split("-", 2);
      passages.add(passage(Integer.parseInt(offsets[0]), Integer.parseInt(offsets[1])));
    }
    return passages.stream().sorted(MarkedPassage.DOCUMENT_ORDER).toList();
  }

  private static MarkedPassage passage(int start, int end) {
    var node = NodeFactory.createURI("urn:x");
    return new MarkedPassage(
        start, end, 1, List.of(new StatedFact(node, node, node, node, FactKind.OTHER, List.of())));
  }

  private static String toNotation(Element element) {
    StringBuilder notation = new StringBuilder();
    element
        .childNodes()
        .forEach(node -> {
          if (!(node instanceof Element child)) {
            notation.append(node.outerHtml());
          } else if (child.tagName().equals("mark")) {
            String id = child.id().isEmpty() ? child.attr("data-mark") + "+" : child.id();
            notation
                .append('[')
                .append(id.substring(1))
                .append(':')
                .append(toNotation(child))
                .append(']');
          } else {
            notation.append(toNotation(child));
          }
        });
    return notation.toString();
  }
}
