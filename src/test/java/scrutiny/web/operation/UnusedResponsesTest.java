package scrutiny.web.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.eclipse.jetty.http.HttpFields;
import org.junit.jupiter.api.Test;
import scrutiny.web.operation.CachedResponses.CachedResponse;

/** A cached response is dropped when nobody has asked for it for a while. */
class UnusedResponsesTest {
  private static final ResponseKey KEY =
      new ResponseKey("GET", "http://localhost", "/sparql", "text/csv", "", "", "");

  private long nanos;
  private final CachedResponses cache = new CachedResponses(() -> nanos);

  @Test
  void aResponseThatNobodyAskedForIsDropped() {
    cache.put(KEY, new CachedResponse(HttpFields.EMPTY, new byte[10]));
    pass(Safeguards.UNUSED.plusSeconds(1));
    assertThat(cache.get(KEY)).isEmpty();
  }

  @Test
  void eachUseKeepsAResponse() {
    cache.put(KEY, new CachedResponse(HttpFields.EMPTY, new byte[10]));
    for (int use = 0; use < 3; use++) {
      pass(Safeguards.UNUSED.minusSeconds(1));
      assertThat(cache.get(KEY)).isPresent();
    }
  }

  private void pass(Duration time) {
    nanos += time.toNanos();
  }
}
