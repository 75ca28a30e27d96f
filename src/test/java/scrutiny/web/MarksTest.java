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

/** Marks, however their passages lie to each other. */
class MarksTest {
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
  void aPassageInAnotherIsAMarkInAMarkAndOneThatCrossesIsCut(String passages, String marked) {
    assertThat(drawn(page("abcdefgh", passages(passages)).body())).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noWordIsLostOrSaidTwiceAndEachMarkHasItsWords(long seed) {
    Random random = new Random(seed);
    String text = "a<b>&\"c\n".repeat(20);
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      int start = random.nextInt(text.length() - 1);
      int end = start + 1 + random.nextInt(Math.min(40, text.length() - start - 1) + 1);
      passages.add(passage(start, Math.min(end, text.length())));
    }
    List<Passage> distinct = passages.stream().distinct().sorted(Passage.IN_ORDER).toList();
    Document page = page(text, distinct);
    assertThat(page.body().wholeText()).isEqualTo(text);
    for (Passage passage : distinct) {
      assertThat(page.select("[id=" + passage.mark() + "]")).hasSize(1);
      assertThat(words(page, passage)).isEqualTo(text.substring(passage.start(), passage.end()));
    }
    assertThat(page.select("a a")).isEmpty();
    assertThat(page.select("a:not([title])")).isEmpty();
    assertThat(page.select("mark a")).isNotEmpty();
  }

  @Test
  void eachMarkIsReachedOnceFromTheKeyboard() {
    Document page = page("abcdefgh", passages("1-6 2-4"));
    assertThat(page.select("a[href=#f1-6]").eachAttr("tabindex")).containsExactly("-1");
    assertThat(page.select("a[href=#f1-6]")).hasSize(2);
    assertThat(page.select("a[href=#f2-4]:not([tabindex])")).hasSize(1);
  }

  /** The words in the pieces of a passage's mark, those in marks within these included. */
  static String words(Element page, Passage passage) {
    return page.select("[id=" + passage.mark() + "],[data-of=" + passage.mark() + "]").stream()
        .map(Element::wholeText)
        .collect(Collectors.joining());
  }

  private static Document page(String text, List<Passage> passages) {
    Marks marks = new Marks(text, passages, stated -> "a fact");
    return Jsoup.parse("<body>" + marks.between(0, text.length()) + "</body>");
  }

  private static List<Passage> passages(String written) {
    List<Passage> passages = new ArrayList<>();
    for (String each : written.strip().split(" ", -1)) {
      String[] offsets = each.split("-", 2);
      passages.add(passage(Integer.parseInt(offsets[0]), Integer.parseInt(offsets[1])));
    }
    return passages.stream().sorted(Passage.IN_ORDER).toList();
  }

  private static Passage passage(int start, int end) {
    var thing = NodeFactory.createURI("urn:x");
    return new Passage(
        start, end, 1, List.of(new Stated(thing, thing, thing, thing, FactKind.OTHER, List.of())));
  }

  private static String drawn(Element element) {
    StringBuilder drawn = new StringBuilder();
    element
        .childNodes()
        .forEach(node -> {
          if (!(node instanceof Element child)) {
            drawn.append(node.outerHtml());
          } else if (child.tagName().equals("mark")) {
            String name = child.id().isEmpty() ? child.attr("data-of") + "+" : child.id();
            drawn
                .append('[')
                .append(name.substring(1))
                .append(':')
                .append(drawn(child))
                .append(']');
          } else {
            drawn.append(drawn(child));
          }
        });
    return drawn.toString();
  }
}
