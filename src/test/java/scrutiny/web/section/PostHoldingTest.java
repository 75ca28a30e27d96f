package scrutiny.web.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Site;

class PostHoldingTest {
  private final List<QueryRow> rows = new ArrayList<>();

  private static Node thing(String name) {
    return NodeFactory.createURI("https://example.org/" + name);
  }

  private void add(String tenure, String person, String property, String value) {
    Map<String, Node> values = new HashMap<>();
    values.put("tenure", thing(tenure));
    values.put("role", thing("director"));
    if (!person.isEmpty()) {
      values.put("person", thing(person));
    }
    values.put("property", NodeFactory.createURI(Site.ONTOLOGY + property));
    values.put("value", NodeFactory.createLiteralString(value));
    rows.add(new QueryRow(values));
  }

  private List<PostHolding> holdings() {
    return PostHolding.read(rows, "person").stream().sorted(PostHolding.latestFirst()).toList();
  }

  @Test
  void joinsTheTenuresOfOnePerson() {
    add("first", "ann", "seenOn", "2018-05-01");
    add("second", "ann", "since", "2017-09");
    assertThat(holdings()).hasSize(1);
    assertThat(holdings().getFirst().time()).isEqualTo("since September 2017; shown on 1 May 2018");
    assertThat(holdings().getFirst().hasStatedDates()).isTrue();
  }

  @Test
  void separatesTenuresWithoutAName() {
    add("first", "", "since", "2017-09");
    add("second", "", "since", "2019-01");
    assertThat(holdings()).hasSize(2);
  }

  @Test
  void putsPeopleWhoLeftLast() {
    add("first", "ann", "until", "2021-03-31");
    add("second", "bob", "seenOn", "2019-02-02");
    add("third", "cat", "seenOn", "2020-02-02");
    assertThat(holdings().stream().map(holding -> holding.other().orElseThrow().getURI()))
        .containsExactly(
            "https://example.org/cat", "https://example.org/bob", "https://example.org/ann");
  }

  @Test
  void countsTheDaysOnWhichDocumentsShowThePost() {
    add("first", "ann", "seenOn", "2018-05-01");
    add("first", "ann", "seenOn", "2020-06-02");
    assertThat(holdings().getFirst().time())
        .isEqualTo("shown on 2 days from 1 May 2018 to 2 June 2020");
    assertThat(holdings().getFirst().isEnded()).isFalse();
  }

  @Test
  void saysThatAFormerHolderHasNoDates() {
    add("first", "ann", "former", "true");
    assertThat(holdings().getFirst().time()).isEqualTo("former; dates not stated");
  }
}
