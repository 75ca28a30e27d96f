package scrutiny.web.abuse;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The hostile clients of an attack, in a process of their own at the lowest priority: they stand
 * for other machines, so what they compute must not take processor time from the server, nor delay
 * the normal clients whose waiting is measured.
 */
final class HostileClients {
  /** More than the time limit of queries, so that late ends are measured. */
  static final Duration MAX_WAIT = Duration.ofMinutes(3);

  private HostileClients() {}

  /** Attacks the server on a port: {@code HostileClients PORT ATTACK SECONDS}. */
  public static void main(String[] args) throws InterruptedException {
    Instant end = Instant.now().plusSeconds(Long.parseLong(args[2]));
    Attack.valueOf(args[1]).run(new RawHttp(Integer.parseInt(args[0]), MAX_WAIT), end);
  }

  /** Runs an attack in another process until it ends. */
  static void attack(int port, Attack attack, Duration time)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(
            "nice",
            "-n",
            "19",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            HostileClients.class.getName(),
            String.valueOf(port),
            attack.name(),
            String.valueOf(time.toSeconds()));
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IOException("the attack " + attack + " ended with exit code " + status);
    }
  }
}
