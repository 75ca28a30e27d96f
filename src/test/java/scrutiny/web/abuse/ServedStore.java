package scrutiny.web.abuse;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.LauncherFlags;

/**
 * A server in a process of its own, so that its memory and threads can be measured. Needs Linux.
 */
final class ServedStore implements AutoCloseable {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

  private final Process process;
  private final int port;

  private ServedStore(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Serves a store and waits until it responds.
   *
   * @param log the file for its output
   */
  static ServedStore start(Path store, List<String> options, Path log)
      throws IOException, InterruptedException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                JAVA.resolve("java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "scrutiny.cli.Main",
                "serve",
                "--store",
                store.toString(),
                "--port",
                String.valueOf(port)));
    command.addAll(1, LauncherFlags.ofServer());
    command.addAll(options);
    File output = log.toFile();
    ServedStore served =
        new ServedStore(
            new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start(),
            port);
    RawHttp http = new RawHttp(port, Duration.ofSeconds(10));
    while (true) {
      if (!served.process.isAlive()) {
        throw new IOException("the server has ended: " + Files.readString(log));
      }
      try {
        if (http.send("GET", "/health", "", "").status() == 200) {
          return served;
        }
      } catch (IOException e) {
        // Not listening yet; try again until the process ends.
        Thread.sleep(200);
      }
    }
  }

  int port() {
    return port;
  }

  /** Returns the resident memory in megabytes. */
  long residentMegabytes() throws IOException {
    return status("VmRSS:\\s+(\\d+) kB") / 1024;
  }

  /** Returns the resident memory without files mapped, such as those of the store, in megabytes. */
  long privateMegabytes() throws IOException {
    return status("RssAnon:\\s+(\\d+) kB") / 1024;
  }

  /** Returns the number of threads of the operating system. */
  long threads() throws IOException {
    return status("Threads:\\s+(\\d+)");
  }

  private long status(String pattern) throws IOException {
    Matcher value =
        Pattern.compile(pattern)
            .matcher(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status")));
    return value.find() ? Long.parseLong(value.group(1)) : -1;
  }

  /** Collects garbage and returns the used heap in megabytes. */
  long heapMegabytes() throws IOException {
    jcmd("GC.run");
    Matcher used = Pattern.compile("used (\\d+)K").matcher(jcmd("GC.heap_info"));
    return used.find() ? Long.parseLong(used.group(1)) / 1024 : -1;
  }

  private String jcmd(String command) throws IOException {
    Process jcmd =
        new ProcessBuilder(JAVA.resolve("jcmd").toString(), String.valueOf(process.pid()), command)
            .start();
    return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
    process.destroyForcibly();
  }
}
