package scrutiny.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;

/** Tests how the values of parameters are queried and cached. */
class ParameterValuesTest {
  private static final String VOCABULARY =
      """
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      <https://w3id.org/scrutiny/vocab/grade/good> skos:notation "good" .
      <https://w3id.org/scrutiny/vocab/grade/inadequate> skos:notation "inadequate" .
      <https://w3id.org/scrutiny/vocab/theme/neglect> skos:notation "neglect" .
      """;

  private static final Executor NEW_THREAD = task -> Thread.ofVirtual().start(task);

  private final ObservedData data = new ObservedData();
  private final ParameterValues values =
      new ParameterValues(SparqlService.of(data, Duration.ofSeconds(60)));

  /** A dataset that counts transactions and makes those of chosen threads wait or fail. */
  private static final class ObservedData extends DatasetGraphWrapper {
    private final AtomicInteger transactions = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final Set<Thread> slowThreads = ConcurrentHashMap.newKeySet();
    private final CountDownLatch slowQueryStarted = new CountDownLatch(1);
    private final CountDownLatch slowQueryMayEnd = new CountDownLatch(1);

    ObservedData() {
      super(vocabulary());
    }

    private static DatasetGraph vocabulary() {
      DatasetGraph data = DatasetGraphFactory.createTxnMem();
      Txn.executeWrite(data, () -> RDFParser.fromString(VOCABULARY, Lang.TURTLE).parse(data));
      return data;
    }

    @Override
    public void begin(TxnType type) {
      transactions.incrementAndGet();
      if (slowThreads.contains(Thread.currentThread())) {
        slowQueryStarted.countDown();
        try {
          assertThat(slowQueryMayEnd.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
      if (failures.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
        throw new IllegalStateException("the query failed");
      }
      super.begin(type);
    }
  }

  private CompletableFuture<List<String>> startSlowly(ParameterType type) throws Exception {
    CompletableFuture<List<String>> result =
        CompletableFuture.supplyAsync(
            () -> {
              data.slowThreads.add(Thread.currentThread());
              return values.accepted(type);
            },
            NEW_THREAD);
    assertThat(data.slowQueryStarted.await(60, TimeUnit.SECONDS)).isTrue();
    return result;
  }

  private CompletableFuture<List<String>> start(ParameterType type) {
    return CompletableFuture.supplyAsync(() -> values.accepted(type), NEW_THREAD);
  }

  @Test
  void queriesEachTypeOnce() {
    for (int i = 0; i < 3; i++) {
      assertThat(values.accepted(ParameterType.GRADE)).containsExactly("good", "inadequate");
      assertThat(values.accepted(ParameterType.THEME)).containsExactly("neglect");
    }
    assertThat(data.transactions).hasValue(2);
    assertThat(values.accepted(ParameterType.TEXT)).isEmpty();
    assertThat(data.transactions).hasValue(2);
  }

  @Test
  void returnsOtherTypesDuringASlowQuery() throws Exception {
    CompletableFuture<List<String>> slow = startSlowly(ParameterType.GRADE);
    for (ParameterType type : ParameterType.values()) {
      if (type != ParameterType.GRADE) {
        start(type).get(20, TimeUnit.SECONDS);
      }
    }
    assertThat(slow).isNotDone();
    data.slowQueryMayEnd.countDown();
    assertThat(slow.get(20, TimeUnit.SECONDS)).containsExactly("good", "inadequate");
  }

  @Test
  void sharesARunningQueryForTheSameType() throws Exception {
    CompletableFuture<List<String>> slow = startSlowly(ParameterType.GRADE);
    CompletableFuture<List<String>> waiting = start(ParameterType.GRADE);
    assertThat(waiting).isNotDone();
    data.slowQueryMayEnd.countDown();
    assertThat(waiting.get(20, TimeUnit.SECONDS)).isEqualTo(slow.get(20, TimeUnit.SECONDS));
    assertThat(data.transactions).hasValue(1);
  }

  @Test
  void queriesAgainAfterAFailure() {
    data.failures.set(1);
    assertThatThrownBy(() -> values.accepted(ParameterType.GRADE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the query failed");
    assertThat(values.accepted(ParameterType.GRADE)).containsExactly("good", "inadequate");
    assertThat(data.transactions).hasValue(2);
  }
}
