package scrutiny.query.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.Fixture;

/** Long requests pause while quick ones run or have just run, and only then. */
class RightOfWayTest {
  private static final DatasetGraph DATA = Fixture.dataset();

  @Test
  void aLongRequestPausesWhileAQuickOneRuns() {
    try (RightOfWay slow = RightOfWay.begin();
        RightOfWay quick = RightOfWay.begin()) {
      slow.giveWay();
      assertThat(slow.paused()).as("before it is long").isZero();
      slow.yieldToOthers();
      slow.giveWay();
      assertThat(slow.paused()).isGreaterThan(Duration.ofMillis(20));
      quick.giveWay();
      assertThat(quick.paused()).isZero();
    }
  }

  @Test
  void severalLongRequestsPauseLongerThanOne() {
    try (RightOfWay first = RightOfWay.begin();
        RightOfWay quick = RightOfWay.begin()) {
      first.yieldToOthers();
      try (RightOfWay second = RightOfWay.begin();
          RightOfWay third = RightOfWay.begin()) {
        second.yieldToOthers();
        third.yieldToOthers();
        first.giveWay();
        assertThat(first.paused()).isGreaterThan(Duration.ofMillis(70));
        assertThat(quick.paused()).isZero();
      }
    }
  }

  @Test
  void aLongRequestRunsBetweenPauses() {
    try (RightOfWay slow = RightOfWay.begin();
        RightOfWay quick = RightOfWay.begin()) {
      slow.yieldToOthers();
      long start = System.nanoTime();
      int pauses = 0;
      while (pauses < 5) {
        Duration before = slow.paused();
        slow.giveWay();
        pauses += slow.paused().equals(before) ? 0 : 1;
      }
      Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
      assertThat(elapsed.minus(slow.paused())).isGreaterThan(Duration.ofMillis(4 * 5));
      assertThat(quick.paused()).isZero();
    }
  }

  @Test
  void aLongRequestDoesNotPauseAlone() throws InterruptedException {
    try (RightOfWay slow = RightOfWay.begin()) {
      RightOfWay quick = RightOfWay.begin();
      slow.yieldToOthers();
      quick.close();
      quick.close();
      waitUntilQuiet();
      slow.giveWay();
      assertThat(slow.paused()).as("long after the quick one").isZero();
      try (RightOfWay other = RightOfWay.begin()) {
        other.yieldToOthers();
        other.yieldToOthers();
        slow.giveWay();
        other.giveWay();
        assertThat(slow.paused().plus(other.paused())).as("beside a long one").isZero();
      }
    }
  }

  @Test
  void aRequestThatWaitsForItsClientDoesNotCount() throws InterruptedException {
    try (RightOfWay slow = RightOfWay.begin();
        RightOfWay quick = RightOfWay.begin()) {
      slow.yieldToOthers();
      quick.rest();
      waitUntilQuiet();
      slow.giveWay();
      assertThat(slow.paused()).isZero();
      quick.resume();
      slow.giveWay();
      assertThat(slow.paused()).as("when its client reads again").isPositive();
    }
  }

  @Test
  void aLongRequestPausesJustAfterAQuickOne() {
    try (RightOfWay slow = RightOfWay.begin()) {
      slow.yieldToOthers();
      RightOfWay.begin().close();
      slow.giveWay();
      assertThat(slow.paused()).isGreaterThan(Duration.ofMillis(20));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f FILTER(STR(?a) = \"none\") }",
        "SELECT (COUNT(*) AS ?n) { ?a (!<urn:x>)+ ?b }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c } ORDER BY ?a",
        "SELECT (COUNT(*) AS ?n) { VALUES ?a { 1 2 3 4 5 6 7 8 } ?c ?d ?e }"
      })
  void everyKindOfLongQueryPauses(String query) throws InterruptedException {
    waitUntilQuiet();
    assertThat(timePaused(query)).as("alone").isZero();
    try (RightOfWay quick = RightOfWay.begin()) {
      assertThat(timePaused(query)).isPositive();
      assertThat(quick.paused()).isZero();
    }
  }

  private static void waitUntilQuiet() throws InterruptedException {
    Thread.sleep(RightOfWay.BUSY);
  }

  /** Executes a query as a long one, for a little, and returns how long it paused. */
  private static Duration timePaused(String query) {
    try (RightOfWay way = RightOfWay.begin()) {
      way.yieldToOthers();
      way.run(() ->
          Txn.executeRead(
              DATA,
              () -> {
                try (Deadline deadline = Deadline.start(Duration.ofMillis(100));
                    QueryExec execution =
                        LimitedExecution.of(DATA, QueryFactory.create(query), deadline)) {
                  execution.select().forEachRemaining(row -> {});
                } catch (QueryCancelledException expected) {
                  // Most of them end by their deadline.
                }
              }));
      return way.paused();
    }
  }
}
