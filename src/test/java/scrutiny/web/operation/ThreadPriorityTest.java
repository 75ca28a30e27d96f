package scrutiny.web.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class ThreadPriorityTest {
  /** The position of the priority in the statistics of a thread, after its name: proc(5). */
  private static final int NICE_FIELD = 16;

  @Test
  void lowersThePriorityOfItsThreadOnly() throws Exception {
    CompletableFuture<List<Integer>> priorities = new CompletableFuture<>();
    Thread.ofPlatform()
        .start(() ->
            priorities.completeAsync(
                () -> {
                  int before = nice();
                  ThreadPriority.ofCurrentThread().orElseThrow().lower();
                  return List.of(before, nice());
                },
                Runnable::run));
    int mine = nice();
    assertThat(priorities.get()).containsExactly(mine, mine + 5);
    assertThat(nice()).as("the priority of another thread").isEqualTo(mine);
  }

  @Test
  void lowersNothingAfterItsThreadHasEnded() throws Exception {
    CompletableFuture<Integer> priority = new CompletableFuture<>();
    Thread.ofPlatform()
        .start(() ->
            priority.completeAsync(
                () -> {
                  ThreadPriority own = ThreadPriority.ofCurrentThread().orElseThrow();
                  own.end();
                  own.lower();
                  return nice();
                },
                Runnable::run));
    assertThat(priority.get()).isEqualTo(nice());
  }

  private static int nice() {
    try {
      String statistics = Files.readString(Path.of("/proc/thread-self/stat"));
      String afterName = statistics.substring(statistics.lastIndexOf(')') + 2);
      return Integer.parseInt(afterName.split(" ", -1)[NICE_FIELD]);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
