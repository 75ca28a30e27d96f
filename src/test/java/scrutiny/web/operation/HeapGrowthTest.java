package scrutiny.web.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A heap is collected when long requests have ended and it has grown, and once for each growth. */
class HeapGrowthTest {
  private static final long SMALL = 200L << 20;
  private static final long LARGE = 400L << 20;
  private static final Instant START = Instant.EPOCH;

  @Test
  void aHeapThatHasGrownIsWorthCollecting() {
    assertThat(new HeapGrowth(SMALL, START).isWorthCollecting(LARGE, 1, START)).isTrue();
  }

  @Test
  void aHeapThatHasGrownLittleIsNot() {
    assertThat(new HeapGrowth(SMALL, START).isWorthCollecting(SMALL + (25L << 20), 1, START))
        .isFalse();
  }

  @Test
  void aHeapThatOtherRequestsMadeGrowIsNot() {
    HeapGrowth growth = new HeapGrowth(SMALL, START);
    assertThat(growth.isWorthCollecting(LARGE, 1, START)).isTrue();
    growth.collected(SMALL);
    assertThat(growth.isWorthCollecting(LARGE, 1, START)).as("no other long request").isFalse();
    assertThat(growth.isWorthCollecting(LARGE, 2, START)).as("another one").isTrue();
  }

  @Test
  void aHeapThatStayedLargeIsNotCollectedAgain() {
    HeapGrowth growth = new HeapGrowth(SMALL, START);
    assertThat(growth.isWorthCollecting(LARGE, 1, START)).isTrue();
    growth.collected(LARGE);
    assertThat(growth.isWorthCollecting(LARGE, 2, START)).isFalse();
  }

  @Test
  void theSmallestSizeIsTheBase() {
    HeapGrowth growth = new HeapGrowth(LARGE, START);
    assertThat(growth.isWorthCollecting(SMALL, 1, START)).isFalse();
    assertThat(growth.isWorthCollecting(LARGE, 2, START)).isTrue();
  }

  @Test
  void aHeapThatStayedLargeIsCollectedAgainWhenCachesHaveDroppedWhatIsUnused() {
    HeapGrowth growth = new HeapGrowth(SMALL, START);
    assertThat(growth.isWorthCollecting(LARGE, 1, START)).isTrue();
    growth.collected(LARGE);
    Instant early = START.plus(Duration.ofMinutes(5));
    Instant later = START.plus(Duration.ofMinutes(6));
    assertThat(growth.isWorthCollecting(LARGE, 1, early)).isFalse();
    assertThat(growth.isWorthCollecting(LARGE, 1, later)).isTrue();
    growth.collected(LARGE);
    assertThat(growth.isWorthCollecting(LARGE, 1, later.plusSeconds(60))).as("again").isFalse();
    assertThat(growth.isWorthCollecting(LARGE, 1, later.plus(Duration.ofHours(1))))
        .as("once all that is left is needed")
        .isFalse();
  }

  @Test
  void aHeapOfItsSmallestSizeIsNeverCollected() {
    Instant later = START.plus(Duration.ofHours(1));
    assertThat(new HeapGrowth(SMALL, START).isWorthCollecting(SMALL, 1, later)).isFalse();
  }
}
