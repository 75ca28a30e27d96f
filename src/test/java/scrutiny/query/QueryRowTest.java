package scrutiny.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class QueryRowTest {
  private static QueryRow row(String finding, String words) {
    return new QueryRow(
        Map.of(
            "found",
            NodeFactory.createURI("https://example.org/" + finding),
            "words",
            NodeFactory.createLiteralString(words)));
  }

  @Test
  void keepsTheFirstOfTheCopiesOfAText() {
    List<QueryRow> rows =
        List.of(
            row("report/1", "Plans are\nclear."),
            row("report/1", "Plans are\nclear."),
            row("report/2", "Visits are late."),
            row("copy/1", "Plans are clear."));
    List<List<QueryRow>> distinct =
        QueryRow.withDistinctText("words", QueryRow.groupedBy("found", rows).values());
    assertThat(distinct).containsExactly(rows.subList(0, 2), rows.subList(2, 3));
  }

  @Test
  void givesTheFirstRowOfEachValue() {
    List<QueryRow> rows = List.of(row("1", "One."), row("2", "Two."), row("1", "Three."));
    assertThat(QueryRow.firstPer("found", rows)).containsExactly(rows.get(0), rows.get(1));
  }

  @Test
  void readsOnlyWholeNumbersAsNumbers() {
    Node number = NodeFactory.createLiteralString("12");
    Node word = NodeFactory.createLiteralString("twelve");
    assertThat(new QueryRow(Map.of("page", number)).number("page")).contains(12);
    assertThat(new QueryRow(Map.of("page", word)).number("page")).isEmpty();
    assertThat(new QueryRow(Map.of()).number("page")).isEmpty();
  }
}
