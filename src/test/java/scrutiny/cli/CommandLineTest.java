package scrutiny.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.Fixture;

/** Tests the output and exit codes of the commands. */
class CommandLineTest {
  private static final String READABLE =
      "src/test/resources/cases/review-of-a-board-alone/input.md";

  @TempDir private Path folder;

  private static CommandRun runOnFixture(String... arguments) {
    return CommandRun.of(
        Stream.concat(Stream.of(arguments), Stream.of("--graph", Fixture.FILE.toString()))
            .toArray(String[]::new));
  }

  @Test
  void printsOnlyTheRowsOfAQuery() {
    CommandRun result = runOnFixture("query", "statements", "--format", "csv");
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines())
        .startsWith("source,speaker,organisation,text,quotedFrom")
        .hasSize(3);
  }

  @Test
  void acceptsParametersByName() {
    CommandRun result = runOnFixture("query", "history-of-an-authority", "-p", "authority=B&NES");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("Donna Marriott");
  }

  @Test
  void readsCompressedGraphs() throws IOException {
    Path compressed = folder.resolve("graph.trig.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
      Files.copy(Fixture.FILE, out);
    }
    CommandRun result =
        CommandRun.of("query", "reports", "--graph", compressed.toString(), "--format", "csv");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out().lines()).hasSize(10);
  }

  @Test
  void listsQueriesAndTheirParameters() {
    CommandRun result = CommandRun.of("query", "--list");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .contains("reports: Inspection reports and letters")
        .contains("  -p authority (authority, required): name or GSS code of a council");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "query judgments | 2 | did you mean judgements?",
        "query reports -p council=Kent | 2 | it has no parameters",
        "query history-of-an-authority | 2 | needs a value for authority",
        "query history-of-an-authority -p authority=Bth | 2 | Bath and North East Somerset",
        "query latest-judgements -p area | 2 | name=value",
        "query reports --format docx | 2 | available: table, csv",
        "query qqqq | 2 | list all: scrutiny query --list",
        "query history-of-an-authority | 2 | -p NAME=VALUE",
        "query | 2 | query --list"
      })
  void reportsUsageErrorsInOneLine(String line, int code, String message) {
    CommandRun result = runOnFixture(line.strip().split(" "));
    assertThat(result.exitCode()).isEqualTo(code);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).singleElement().asString().contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "evaluate | 2 | --gold=FILE and PATH",
        "evaluate --gold src x.pdf | 1 | src is a folder",
        "evaluate --gold pom.xml x.pdf | 1 | labels are JSON Lines",
        "evaluate --gold a.jsonl x.pdf --min 5 | 2 | a share from 0 to 1",
        "evaluate --gold a.jsonl x.pdf --min x | 2 | is not a number",
        "evaluate --gold a.jsonl x.pdf --by x | 2 | is none of field, kind, period",
        "query reports --graph pom.xml | 1 | pom.xml is not RDF",
        "query reports --graph README.md | 1 | convert documents first: scrutiny convert",
        "query reports --endpoint x | 2 | is no address",
        "show nowhere.pdf | 2 | there is no file nowhere.pdf",
        "show graph.nq | 2 | scrutiny show DOCUMENT --graph graph.nq",
        "show src | 2 | src is a folder",
        "convert README.md -o nowhere/graph.nq | 1 | nowhere",
        "convert pom.xml -o graph.nq | 4 | pom.xml: is XML data (project), not a document",
        "query reports --store nowhere | 1 | there is no store nowhere",
        "query reports --graph nowhere.nq | 1 | nowhere.nq",
        "query reports --graph a.nq --store b | 2 | mutually exclusive",
        "query reports --endpoint http://localhost:1/sparql | 1 | did not respond",
        "check --store nowhere | 1 | there is no store nowhere",
        "serve --store nowhere --port 0 | 1 | there is no store nowhere",
        "serve --port many | 2 | not a number from 0 to 65535",
        "serve --port 65536 | 2 | not a number from 0 to 65535",
        "serve --port 0 nowhere.pdf --store pom.xml | 1 | pom.xml is a file",
        "load nowhere.pdf --store pom.xml | 1 | pom.xml is a file",
        "query reports --store pom.xml | 1 | pom.xml is a file",
        "lod x | 2 | did you mean load?",
        "convert x --decision y | 2 | did you mean --decisions",
        "serve --port 0 --access-log nowhere/access.log | 1 | nowhere/access.log cannot be written",
        "serve --port 0 --access-log src | 1 | the access log src cannot be written",
        "convert | 2 | PATH",
        "convert x -o graph.docx | 2 | .nq, .trig or .ttl",
        "convert x --decisions nowhere.tsv | 1 | nowhere.tsv",
        "load x | 2 | --store"
      })
  void reportsMissingInputsInOneLine(String line, int code, String message) {
    CommandRun result = CommandRun.of(line.strip().split(" "));
    assertThat(result.err().lines()).singleElement().asString().contains(message);
    assertThat(result.exitCode()).isEqualTo(code);
    assertThat(result.out()).isEmpty();
  }

  @Test
  void reportsASyntaxErrorInAGraphInOneLine() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.nq"), "<urn:a> <urn:b> .\nnonsense");
    CommandRun result = CommandRun.of("query", "reports", "--graph", broken.toString());
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err().lines()).singleElement().asString().contains("broken.nq");
  }

  @Test
  void acceptsTurtleOfOneDocumentAndRejectsTurtleOfSeveral() throws IOException {
    String one =
        """
        @prefix scr: <https://w3id.org/scrutiny/ontology#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix dcterms: <http://purl.org/dc/terms/> .
        <urn:d1> a scr:Document ; scr:source "d1.pdf" ; scr:reportedKind <urn:sif> ; dcterms:issued "2017" .
        <urn:sif> skos:notation "sif" .
        """;
    Path single = Files.writeString(folder.resolve("one.ttl"), one);
    CommandRun result =
        CommandRun.of("query", "reports", "--graph", single.toString(), "--format", "csv");
    assertThat(result.out()).contains("d1.pdf,urn:d1,sif,,,,,,2017,");
    Path many = Files.writeString(folder.resolve("many.ttl"), one + "<urn:d2> a scr:Document .");
    CommandRun refused = CommandRun.of("query", "reports", "--graph", many.toString());
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err().lines()).singleElement().asString().contains("2 documents", ".trig");
  }

  @Test
  void reportsAPortInUseAndHowToFixIt() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      Path text = Files.writeString(folder.resolve("empty.txt"), "");
      CommandRun result =
          CommandRun.of("serve", text.toString(), "--port", String.valueOf(socket.getLocalPort()));
      assertThat(result.exitCode()).isEqualTo(1);
      assertThat(result.err())
          .contains("port " + socket.getLocalPort() + " is in use")
          .contains("--port");
    }
  }

  @Test
  void reportsARefusedInputAndConvertsTheRest() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.pdf"), "");
    Path out = folder.resolve("graph.nq");
    CommandRun result = CommandRun.of("convert", empty.toString(), READABLE, "-o", out.toString());
    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).singleElement().asString().startsWith(empty.toString());
    assertThat(out).content().doesNotContain("empty.pdf").contains("scrutiny/ontology");
  }

  @ParameterizedTest
  @ValueSource(strings = {"convert", "load --store", "serve --port 0 --store"})
  void endsWithTheCodeOfRefusedInputsIfNoDocumentCanBeRead(String command) throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.pdf"), "");
    Path target = folder.resolve("target.nq");
    List<String> line = new ArrayList<>(List.of(command.split(" ")));
    line.addAll(
        command.startsWith("convert")
            ? List.of(empty.toString(), "-o", target.toString())
            : List.of(target.toString(), empty.toString()));
    CommandRun result = CommandRun.of(line.toArray(String[]::new));
    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(result.err().lines()).singleElement().asString().startsWith(empty.toString());
  }

  @Test
  void saysThatAFolderHasNoDocuments() {
    CommandRun result = CommandRun.of("convert", folder.toString());
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("no document was found");
  }

  @Test
  void leavesTheOutputAsItIsIfNoDocumentCanBeRead() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.pdf"), "");
    Path out = Files.writeString(folder.resolve("graph.nq"), "as before");
    CommandRun.of("convert", empty.toString(), "-o", out.toString());
    assertThat(out).hasContent("as before");
    CommandRun.of("convert", READABLE, "-o", out.toString());
    assertThat(out).content().contains("scrutiny/ontology");
  }

  @Test
  void saysThatAFileOfDecisionsIsInAnotherEncoding() throws IOException {
    Path decisions = folder.resolve("decisions.tsv");
    Files.write(decisions, "same\tJos\u00e9 A\tJos\u00e9 B\tx\n".getBytes(ISO_8859_1));
    CommandRun result = CommandRun.of("convert", READABLE, "--decisions", decisions.toString());
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("decisions.tsv is not in UTF-8");
  }

  @Test
  void namesTheFileThatCannotBeWritten() throws IOException {
    Path out = Files.createDirectory(folder.resolve("folder.nq"));
    Files.writeString(out.resolve("a"), "");
    CommandRun result = CommandRun.of("convert", READABLE, "-o", out.toString());
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("cannot write " + out + ":");
  }

  @Test
  void queriesALoadedStore() throws IOException {
    Path text = Files.writeString(folder.resolve("empty.txt"), "");
    String store = folder.resolve("store").toString();
    assertThat(CommandRun.of("load", text.toString(), READABLE, "--store", store).exitCode())
        .isEqualTo(4);
    CommandRun result = CommandRun.of("query", "authorities", "--store", store, "--format", "csv");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out().lines()).hasSize(169);
  }

  @Test
  void runsTheTourWithoutASubcommand() {
    CommandRun result = CommandRun.of("--once");
    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("Latest grade of each council in each area")
        .contains("Director of children’s services when a council was judged")
        .contains("Evidence for a council’s facts")
        .contains("Bath and North East Somerset");
  }

  @Test
  void listsSubcommandsAndExitCodesInTheHelp() {
    CommandRun result = CommandRun.of("--help");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .contains("convert", "load", "serve", "query", "show", "check", "evaluate")
        .contains("4 done, but some inputs");
  }

  @Test
  void checkPrintsWarningsAndCountsButSucceeds() throws IOException {
    Path graph = folder.resolve("graph.ttl");
    Files.writeString(
        graph,
        """
        @prefix scr: <https://w3id.org/scrutiny/ontology#> .
        @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        <https://example.org/news> a scr:Document, scr:Article ; scr:source "news.txt" ;
          scr:sha256 "%s" ; scr:text "News" ; dcterms:issued "2991-06-01"^^xsd:date .
        """
            .formatted("0".repeat(64)));
    CommandRun result = CommandRun.of("check", "--graph", graph.toString());
    assertThat(result.out())
        .contains("warning: https://example.org/news: The date of an inspection or publication")
        .containsPattern("shape +violations +warnings")
        .containsPattern("\\nDocument +0 +0\\n")
        .containsPattern("\\nFutureDate +0 +1\\n");
    assertThat(result.err()).contains("1 warning\n", "No problems found");
    assertThat(result.exitCode()).isZero();
  }
}
