package scrutiny.web.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Memory is given back once after heavy queries, and never while they run. */
class MemoryReleaseTest {
  private static final long KEPT = 200L << 20;
  private static final long GROWN = KEPT + MemoryRelease.WORTHWHILE;

  @Test
  void aHeapThatHasGrownIsReleased() {
    assertThat(MemoryRelease.isDue(GROWN, KEPT, false)).isTrue();
  }

  @Test
  void aHeapThatHasGrownLittleIsKept() {
    assertThat(MemoryRelease.isDue(GROWN - 1, KEPT, false)).isFalse();
  }

  @Test
  void nothingIsReleasedWhileHeavyQueriesRun() {
    assertThat(MemoryRelease.isDue(GROWN, KEPT, true)).isFalse();
  }

  @Test
  void aHeapThatIsNotGivenBackIsNotTriedAgain() {
    assertThat(MemoryRelease.isDue(GROWN, GROWN, false)).isFalse();
  }
}
