package scrutiny;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A cache for faster starts is used only with the flags with which it was made. */
class LauncherFlagsTest {
  @Test
  void theBuildMakesTheCacheOfTheServerWithItsFlags() throws IOException {
    assertThat(LauncherFlags.ofServer()).contains("-XX:+UseG1GC");
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<commandlineArgs>" + String.join(" ", LauncherFlags.ofServer()) + " ");
  }

  @Test
  void theDecisionListsTheFlags() throws IOException {
    String decision = Files.readString(Path.of(".github/docs/decisions/0005-jvm-flags.md"));
    assertThat(LauncherFlags.ofServer())
        .allSatisfy(flag -> assertThat(decision).contains("| `" + flag + "` |"));
  }
}
