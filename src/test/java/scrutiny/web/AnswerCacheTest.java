package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import scrutiny.Fixture;
import scrutiny.query.InvalidRequestException;
import scrutiny.query.ParameterValues;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.PrebuiltQuery;
import scrutiny.query.QueryGroup;
import scrutiny.query.Rows;
import scrutiny.query.SparqlService;
import scrutiny.web.chart.Chart;
import scrutiny.web.chart.Charts;
import scrutiny.web.operation.Safeguards;

/** Tests the cache of the answers that pictures draw. */
class AnswerCacheTest {
  private static final SparqlService SERVICE =
      Fixture.executor(
          Path.of("src/test/resources/cases/history-of-a-service/expected.trig"),
          Path.of("src/test/resources/story-vocabulary.trig"));
  private static final ParameterValues ACCEPTED = new ParameterValues(SERVICE);
  private static final Chart POSTS = Charts.find("posts-over-the-years").orElseThrow();

  private static PrebuiltQuery query() throws InvalidRequestException {
    return PrebuiltQueries.bundled().get(POSTS.query());
  }

  private static SortedMap<String, String> values(String... namesAndValues) {
    SortedMap<String, String> values = new TreeMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return values;
  }

  @Test
  void anAnswerIsQueriedOnce() throws Exception {
    AnswerCache cache = new AnswerCache(SERVICE, ACCEPTED);
    Rows first = cache.rows(query(), values(), POSTS.filters());
    assertThat(first.rows()).isNotEmpty();
    assertThat(cache.rows(query(), values(), POSTS.filters())).isSameAs(first);
    assertThat(cache.rows(query(), values("person", "a"), POSTS.filters())).isNotSameAs(first);
  }

  @Test
  void aFilteredAnswerIsAPartOfTheCachedOne() throws Exception {
    AnswerCache cache = new AnswerCache(SERVICE, ACCEPTED);
    Chart themes = Charts.find("themes-over-the-years").orElseThrow();
    PrebuiltQuery query = PrebuiltQueries.bundled().get(themes.query());
    Rows all = cache.rows(query, values(), themes.filters());
    long size = cache.totalBytes();
    SortedMap<String, String> theme = values("theme", "pathway-plans");
    Rows part = cache.rows(query, theme, themes.filters());
    assertThat(part.rows()).isNotEmpty().hasSizeLessThan(all.rows().size());
    assertThat(cache.totalBytes()).isEqualTo(size);
    assertThat(part).isEqualTo(cache.rows(query, theme, List.of()));
  }

  @Test
  void longKeysOfEmptyAnswersAreEvicted() throws Exception {
    AnswerCache cache = new AnswerCache(SERVICE, ACCEPTED, 5_000, Ticker.systemTicker());
    for (int i = 0; i < 40; i++) {
      String nobody = i + "x".repeat(150);
      assertThat(cache.rows(query(), values("person", nobody), List.of()).rows()).isEmpty();
    }
    assertThat(cache.totalBytes()).isPositive().isLessThanOrEqualTo(5_000);
  }

  @Test
  void onlyAnswersToGivenValuesAreDroppedWhenNobodyAsksAgain() throws Exception {
    AtomicLong nanos = new AtomicLong();
    AnswerCache cache = new AnswerCache(SERVICE, ACCEPTED, 1 << 20, nanos::get);
    Rows all = cache.rows(query(), values(), List.of());
    Rows some = cache.rows(query(), values("person", "a"), List.of());
    nanos.addAndGet(Safeguards.UNUSED.toNanos() - 1);
    assertThat(cache.rows(query(), values("person", "a"), List.of())).isSameAs(some);
    nanos.addAndGet(Safeguards.UNUSED.toNanos() + 1);
    assertThat(cache.rows(query(), values("person", "a"), List.of())).isNotSameAs(some);
    assertThat(cache.rows(query(), values(), List.of())).isSameAs(all);
  }

  @Test
  void aLongTextIsRejected() throws Exception {
    AnswerCache cache = new AnswerCache(SERVICE, ACCEPTED);
    String text = "x".repeat(200);
    assertThat(cache.rows(query(), values("person", text), List.of()).rows()).isEmpty();
    assertThatThrownBy(() -> cache.rows(query(), values("person", text + "x"), List.of()))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("person must be a text of at most 200 characters");
  }

  @Test
  void anAnswerCanBePrepared() throws Exception {
    AnswerCache cache = new AnswerCache(SERVICE, ACCEPTED);
    assertThat(cache.totalBytes()).isZero();
    cache.prepare(List.of(query()));
    while (cache.isPreparing()) {
      Thread.sleep(10);
    }
    assertThat(cache.totalBytes()).isPositive();
    cache.close();
  }

  @Test
  @Timeout(30)
  void closingCancelsAQueryThatIsBeingPrepared() throws Exception {
    SparqlService patient = Fixture.executor();
    AnswerCache cache = new AnswerCache(patient, new ParameterValues(patient));
    cache.prepare(List.of(endless()));
    Thread.sleep(500);
    assertThat(cache.isPreparing()).isTrue();
    long start = System.nanoTime();
    cache.close();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    assertThat(cache.isPreparing()).isFalse();
    assertThat(cache.totalBytes()).isZero();
  }

  /** Returns a query that takes longer than its deadline. */
  private static PrebuiltQuery endless() {
    return new PrebuiltQuery(
        "endless",
        "Endless",
        "How many combinations are there?",
        QueryGroup.PEOPLE,
        "All combinations of facts.",
        List.of(),
        List.of("number"),
        "SELECT (COUNT(*) AS ?number) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
  }
}
