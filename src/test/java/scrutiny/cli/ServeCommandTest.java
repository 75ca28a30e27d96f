package scrutiny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.web.operation.ServerLimits;

/** Tests the options of {@code serve}, and the end of its process. */
class ServeCommandTest {
  /** The exit code of a process that ended because of SIGTERM: 128 and the signal's number. */
  private static final int TERMINATED = 143;

  private static final String SLOW_QUERY =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a != ?l) }";

  private static String run(int exitCode, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Console console = new Console(stream, stream, false);
    assertThat(Main.commandLine(console).execute(arguments)).isEqualTo(exitCode);
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "--max-queries,0,not a whole number of at least 1",
    "--queue-seconds,-1,not a whole number of at least 1",
    "--timeout,soon,not a whole number of at least 1",
    "--max-bytes,9999999999,not a whole number of at least 1",
    "--trusted-proxy,proxy,not an address range such as 10.0.0.0/8",
    "--trusted-proxy,10.0.0.0/99,not an address range such as 10.0.0.0/8",
    "--allow-service,http://example.org/,NAME=URL",
    "--port,x,--port"
  })
  void rejectsWrongValuesInOneLine(String option, String value, String message) {
    String printed = run(ExitCode.USAGE, "serve", option, value);
    assertThat(printed.lines()).singleElement().asString().contains(option).contains(message);
  }

  @Test
  void getsItsPagesAndEndsWhenAStartCacheIsMade() {
    assertThat(run(ExitCode.DONE, "serve", "--port", "0", "--once"))
        .contains("serving http://localhost:");
  }

  @Test
  void listsEveryLimitWithItsDefault() throws Exception {
    String help = help();
    ServerLimits.DEFAULT
        .byOption()
        .forEach((option, value) ->
            assertThat(help.replaceAll("\\s+", " "))
                .containsPattern("--" + option + "=[A-Z]+ [^(]*\\(default: " + value + "\\)"));
    assertThat(help)
        .contains("--everywhere", "--trusted-proxy=CIDR", "--allow-service=NAME=URL", "--no-mcp");
  }

  private static String help() throws IOException, InterruptedException {
    Process process = start("serve", "--help");
    String help = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return help;
  }

  private static Process start(String... arguments) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    builder.command().addAll(List.of(arguments));
    return builder.redirectErrorStream(true).start();
  }

  @Test
  @Timeout(120)
  void endsRunningQueriesWhenTerminated() throws Exception {
    Process serving = start("serve", "--port", "0", "--timeout", "3", "--max-queries", "7");
    try (BufferedReader out = serving.inputReader()) {
      Matcher url = Pattern.compile("serving (\\S+) until Ctrl-C").matcher(out.readLine());
      assertThat(url.matches()).isTrue();
      assertThat(out.readLine())
          .matches(
              "address=localhost:\\d+ version=\\S+ dataset=[0-9a-f]{12} quads=\\d+ graphs=\\d+"
                  + " timeout=3 .*max-queries=7 .*drain-seconds=10");
      try (HttpClient client = HttpClient.newHttpClient()) {
        URI query =
            URI.create(
                url.group(1)
                    + "sparql?query="
                    + URLEncoder.encode(SLOW_QUERY, StandardCharsets.UTF_8));
        var response =
            client.sendAsync(HttpRequest.newBuilder(query).build(), BodyHandlers.ofString());
        awaitRunning(client, url.group(1));
        serving.destroy();
        assertThat(response.join().statusCode()).isIn(408, 503);
      }
      assertThat(serving.waitFor()).isEqualTo(TERMINATED);
    } finally {
      serving.destroyForcibly();
    }
  }

  private static void awaitRunning(HttpClient client, String url) throws Exception {
    HttpRequest metrics = HttpRequest.newBuilder(URI.create(url + "metrics")).build();
    for (int i = 0; i < 100; i++) {
      String text = client.send(metrics, BodyHandlers.ofString()).body();
      if (text.contains("scrutiny_queries_running 1.0")) {
        return;
      }
      Thread.sleep(50);
    }
  }
}
