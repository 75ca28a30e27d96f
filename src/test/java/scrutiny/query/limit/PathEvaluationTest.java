package scrutiny.query.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that property paths have the results that Jena gives, without its recursion. */
class PathEvaluationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "?s <urn:p>+ ?o",
        "?s <urn:p>* ?o",
        "?s <urn:p>? ?o",
        "?s (<urn:p>|<urn:q>)+ ?o",
        "?s (<urn:p>|<urn:q>)/<urn:p> ?o",
        "?s (<urn:p>/<urn:q>)* ?o",
        "?s ^<urn:p>/<urn:q>+ ?o",
        "?s ^(<urn:p>/<urn:q>) ?o",
        "?s (^<urn:p>)+ ?o",
        "?s !<urn:p> ?o",
        "?s !(<urn:p>|^<urn:q>) ?o",
        "?s !(^<urn:q>) ?o",
        "?s (!<urn:x>)+ ?o",
        "?s ((!<urn:x>)*)* ?o",
        "?s <urn:p>{2} ?o",
        "?s <urn:p>{1,3} ?o",
        "?s <urn:p>+ ?s",
        "?s (<urn:p>|<urn:q>)* ?s",
        "<urn:1> (<urn:p>|<urn:q>)+ ?o",
        "?s (<urn:p>|<urn:q>)+ <urn:1>",
        "?s (<urn:p>|^<urn:q>/<urn:p>?) <urn:1>",
        "<urn:1> <urn:p>* <urn:1>",
        "<urn:absent> <urn:p>* <urn:absent>",
        "<urn:absent> <urn:p>* ?o",
        "<urn:1> (<urn:p>|<urn:q>) <urn:2>",
        "?s <urn:q> ?x . ?x <urn:p>+ ?o"
      })
  void hasTheResultsOfJena(String pattern) {
    for (int seed = 0; seed < 8; seed++) {
      DatasetGraph data = randomGraph(seed);
      String query = "SELECT * { " + pattern + " }";
      assertThat(limited(data, query)).as("seed " + seed).isEqualTo(standard(data, query));
    }
  }

  @Test
  void followsALongChainWithoutRecursion() {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    for (int i = 0; i < 200_000; i++) {
      data.add(link(i, "p", i + 1));
    }
    assertThat(limited(data, "SELECT (COUNT(*) AS ?n) { <urn:0> <urn:p>+ ?o }"))
        .containsExactly("n=200000");
  }

  private static DatasetGraph randomGraph(int seed) {
    Random random = new Random(seed);
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    for (int i = 0; i < 14; i++) {
      data.add(link(random.nextInt(6), random.nextBoolean() ? "p" : "q", random.nextInt(6)));
    }
    return data;
  }

  private static Quad link(int from, String property, int to) {
    return Quad.create(Quad.defaultGraphIRI, node(from), iri(property), node(to));
  }

  private static Node node(int number) {
    return iri(String.valueOf(number));
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("urn:" + name);
  }

  private static List<String> limited(DatasetGraph data, String query) {
    try (Deadline deadline = Deadline.start(Duration.ofMinutes(1));
        QueryExec execution =
            LimitedExecution.of(
                data,
                QueryFactory.create(query),
                deadline,
                QueryLimits.DEFAULT,
                AllowedServices.NONE)) {
      return rows(execution);
    }
  }

  private static List<String> standard(DatasetGraph data, String query) {
    try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
      return rows(execution);
    }
  }

  private static List<String> rows(QueryExec execution) {
    return execution.select().stream()
        .map(row -> {
          StringBuilder text = new StringBuilder();
          row.varsMentioned().stream()
              .map(v -> v.getVarName())
              .sorted()
              .forEach(v ->
                  text.append(v)
                      .append('=')
                      .append(
                          row.get(v).isLiteral()
                              ? row.get(v).getLiteralLexicalForm()
                              : row.get(v).toString()));
          return text.toString();
        })
        .sorted()
        .toList();
  }
}
