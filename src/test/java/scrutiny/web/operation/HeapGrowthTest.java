package scrutiny.web.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A heap is collected when long requests have ended and it has grown, and once for each growth. */
class HeapGrowthTest {
  private static final long SMALL = 200L << 20;
  private static final long LARGE = 400L << 20;

  @Test
  void aHeapThatHasGrownIsWorthCollecting() {
    assertThat(new HeapGrowth(SMALL).isWorthCollecting(LARGE, 1)).isTrue();
  }

  @Test
  void aHeapThatHasGrownLittleIsNot() {
    assertThat(new HeapGrowth(SMALL).isWorthCollecting(SMALL + (100L << 20), 1)).isFalse();
  }

  @Test
  void aHeapThatOtherRequestsMadeGrowIsNot() {
    HeapGrowth growth = new HeapGrowth(SMALL);
    assertThat(growth.isWorthCollecting(LARGE, 1)).isTrue();
    growth.collected(SMALL);
    assertThat(growth.isWorthCollecting(LARGE, 1)).as("no other long request").isFalse();
    assertThat(growth.isWorthCollecting(LARGE, 2)).as("another one").isTrue();
  }

  @Test
  void aHeapThatStayedLargeIsNotCollectedAgain() {
    HeapGrowth growth = new HeapGrowth(SMALL);
    assertThat(growth.isWorthCollecting(LARGE, 1)).isTrue();
    growth.collected(LARGE);
    assertThat(growth.isWorthCollecting(LARGE, 2)).isFalse();
  }

  @Test
  void theSmallestSizeIsTheBase() {
    HeapGrowth growth = new HeapGrowth(LARGE);
    assertThat(growth.isWorthCollecting(SMALL, 1)).isFalse();
    assertThat(growth.isWorthCollecting(LARGE, 2)).isTrue();
  }
}
