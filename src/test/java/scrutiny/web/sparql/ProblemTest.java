package scrutiny.web.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scrutiny.query.limit.CheckedGraph;
import scrutiny.query.limit.Deadline;
import scrutiny.query.limit.QueryLimitException;

/** Tests which problem a failure becomes. */
class ProblemTest {
  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "N_TRIPLES", "RDF_XML", "JSON_LD"})
  void isATimeOutIfTheDeadlineStopsAWriter(SparqlFormat format) throws Exception {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < 20_000; i++) {
      graph.add(
          Triple.create(
              NodeFactory.createURI("urn:subject:" + i),
              NodeFactory.createURI("urn:terms:property"),
              NodeFactory.createLiteralString("value " + i)));
    }
    try (Deadline deadline = expired()) {
      OutputStream out =
          new HeldBackStream(OutputStream::nullOutputStream, deadline, Long.MAX_VALUE);
      assertIsTimeOut(
          catchThrowable(() -> RDFWriter.source(graph).format(format.graph()).output(out)));
      assertIsTimeOut(
          catchThrowable(() ->
              RDFWriter.source(new CheckedGraph(graph, deadline))
                  .format(format.graph())
                  .output(OutputStream.nullOutputStream())));
    }
  }

  private static void assertIsTimeOut(Throwable failure) {
    Problem problem = Problem.of(failure);
    assertThat(problem.status()).isEqualTo(503);
    assertThat(problem.code()).isEqualTo("timeout");
    assertThat(problem.detail()).contains("timed out");
  }

  private static Deadline expired() throws InterruptedException {
    Deadline deadline = Deadline.start(Duration.ofMillis(1));
    CountDownLatch end = new CountDownLatch(1);
    deadline.onExpiry(end::countDown);
    end.await();
    return deadline;
  }

  @Test
  void isThatOfTheCauseOfAnException() {
    var limit = new QueryLimitException(QueryLimitException.Limit.ROWS, "too many rows");
    for (RuntimeException wrapper :
        new RuntimeException[] {
          new JenaException(limit),
          new QueryException(limit),
          new IllegalStateException(new JenaException("no message", limit))
        }) {
      assertThat(Problem.of(wrapper)).isEqualTo(Problem.of(limit));
    }
  }

  @Test
  void explainsASortByValuesThatChange() {
    Problem problem =
        Problem.of(
            new IllegalArgumentException("Comparison method violates its general contract!"));
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.detail()).contains("RAND");
    assertThat(Problem.of(new IllegalArgumentException("other")).status()).isEqualTo(500);
  }
}
