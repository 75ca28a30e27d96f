package scrutiny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrutiny.evaluate.Fields;
import scrutiny.graph.Scr;

/** Tests {@code evaluate} on two sample documents and labels with known mistakes. */
class EvaluateCommandTest {
  private static final String REPORT =
      "src/main/resources/sample/bath-and-north-east-somerset-2017-single-inspection.pdf";
  private static final String LETTER =
      "src/main/resources/sample/bath-and-north-east-somerset-2019-focused-visit.pdf";

  /** Wrong for the letter: its date by a day, its recommendations (it has 3), and Bo Ray. */
  private static final String LABELS =
      """
      {"file": "sample/bath-and-north-east-somerset-2017-single-inspection.pdf", "kind": "sif", \
      "provider_urn": "80427", "gss": "E06000022", "inspection_start": "2017-04-24", \
      "published": "2017-07-07", "lead_inspector": "Donna Marriott", "recommendations": 8}
      {"file": "sample/bath-and-north-east-somerset-2019-focused-visit.pdf", \
      "kind": "focused-visit", "inspection_start": "2019-11-26", "published": "2019-12-18", \
      "recommendations": null, "team_inspectors": ["Donna Marriott", "Bo Ray"]}
      """;

  @TempDir private Path folder;
  private Path gold = Path.of("");

  @BeforeEach
  void writeLabels() throws IOException {
    gold = Files.writeString(folder.resolve("labels.jsonl"), LABELS);
  }

  private CommandRun evaluate(String... options) {
    String[] arguments = new String[options.length + 5];
    arguments[0] = "evaluate";
    arguments[1] = "--gold";
    arguments[2] = gold.toString();
    arguments[3] = REPORT;
    arguments[4] = LETTER;
    System.arraycopy(options, 0, arguments, 5, options.length);
    return CommandRun.of(false, arguments);
  }

  @Test
  void printsOnlyTheFigures() {
    CommandRun result = evaluate("--format", "csv");
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(result.out().lines())
        .contains(
            "field,kind,period,documents,precision,recall,right,wrong,missed,spurious",
            "kind,all,all,2,1.0000,1.0000,2,0,0,0",
            "provider_urn,all,all,1,1.0000,1.0000,1,0,0,0",
            "published,all,all,2,0.5000,0.5000,1,1,0,0",
            "recommendations,all,all,2,0.5000,1.0000,1,0,0,1",
            "team_inspectors,all,all,1,1.0000,0.5000,1,0,1,0");
  }

  @Test
  void endsTheTableWithTheLowestFigure() {
    assertThat(evaluate().out().lines())
        .anyMatch(line -> line.matches("published +all +all +2 +0\\.5000 +0\\.5000 .*"))
        .endsWith("2 labelled documents; lowest precision or recall 0.5000");
  }

  @Test
  void breaksFiguresDownByKindAndPeriod() {
    assertThat(evaluate("--by", "kind,kind-and-period", "--format", "csv").out().lines())
        .contains(
            "published,sif,all,1,1.0000,1.0000,1,0,0,0",
            "published,focused-visit,2018-2020,1,0.0000,0.0000,0,1,0,0")
        .noneMatch(line -> line.contains(",all,2018-2020"));
  }

  @Test
  void writesOneJsonObjectPerFigure() {
    assertThat(evaluate("--format", "json").out())
        .contains("\"documents\" : 2", "\"field\" : \"published\"", "\"precision\" : 0.5000");
  }

  @Test
  void writesTheCountsInTheFormOfThePublishedScores() throws IOException {
    List<String> lines = evaluate("--format", "tsv").out().lines().toList();
    List<String> published = Files.readAllLines(Path.of("src/main/resources/accuracy/scores.tsv"));
    assertThat(lines)
        .contains(
            "# labelled documents: 2",
            "kind\tall\tall\t2\t2\t0\t0\t0",
            "published\tall\tall\t2\t1\t1\t0\t0",
            "recommendations\tall\tall\t2\t1\t0\t0\t1")
        .startsWith(published.get(0), published.get(1), published.get(2))
        .contains(published.get(5));
    assertThat(lines.get(3)).matches("# date: \\d{4}-\\d\\d-\\d\\d");
  }

  @Test
  void writesOneMeasurementPerMetricInTurtle() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(evaluate("--format", "ttl").out(), Lang.TURTLE).parse(graph);
    Node recall =
        NodeFactory.createURI(
            "https://w3id.org/scrutiny/id/measurement/team_inspectors/all/all/recall");
    assertThat(graph.find(recall, Scr.field, Scr.concept("field", "team_inspectors")).toList())
        .hasSize(1);
    assertThat(object(graph, recall, NodeFactory.createURI("http://www.w3.org/ns/dqv#value")))
        .isEqualTo("0.5000");
    assertThat(object(graph, recall, Scr.correctCount)).isEqualTo("1");
    assertThat(object(graph, recall, Scr.totalCount)).isEqualTo("2");
  }

  private static String object(Graph graph, Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .toList()
        .getFirst()
        .getObject()
        .getLiteralLexicalForm();
  }

  @Test
  void listsMissesWithTheirPositions() throws IOException {
    Path misses = folder.resolve("misses.tsv");
    evaluate("--misses", misses.toString());
    assertThat(Files.readAllLines(misses))
        .hasSize(4)
        .anyMatch(line -> line.contains("\tpublished\twrong\t2019-12-18\t2019-12-19\t1\t"))
        .anyMatch(line -> line.contains("\trecommendations\tspurious\t\t3\t"))
        .anyMatch(line -> line.contains("\tteam_inspectors\tmissed\tbo ray\t\t\t"));
  }

  @Test
  void failsWhenAFigureIsBelowTheMinimum() {
    CommandRun low = evaluate("--min", "0.6");
    assertThat(low.exitCode()).isEqualTo(1);
    assertThat(low.err().lines()).singleElement().asString().contains("0.5", "minimum 0.6");
    assertThat(low.out()).contains("published");
    assertThat(evaluate("--min", "0.5").exitCode()).isZero();
  }

  @Test
  void reportsARefusedInputUnlessItsLabelExpectsIt() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.pdf"), "no PDF");
    CommandRun result = evaluate(broken.toString());
    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(result.err().lines()).singleElement().asString().startsWith(broken.toString());
    String label = folder.getFileName() + "/broken.pdf";
    Path refusalLabel =
        Files.writeString(
            folder.resolve("refusal.jsonl"),
            "{\"file\": \"" + label + "\", \"kind\": \"not-a-pdf\"}\n");
    CommandRun expected = evaluate(broken.toString(), refusalLabel.toString());
    assertThat(expected.exitCode()).isZero();
    assertThat(expected.err()).isEmpty();
    assertThat(expected.out()).contains("refused").contains("3 labelled documents");
  }

  @Test
  void reportsUsageErrorsInOneLine() {
    assertThat(CommandRun.of(false, "evaluate", REPORT).exitCode()).isEqualTo(2);
    assertThat(CommandRun.of(false, "evaluate", "--gold", gold.toString()).exitCode()).isEqualTo(2);
    CommandRun labelsOnly =
        CommandRun.of(false, "evaluate", "--gold", gold.toString(), gold.toString());
    assertThat(labelsOnly.exitCode()).isEqualTo(2);
    assertThat(labelsOnly.err().lines()).singleElement().asString().contains("no documents given");
    CommandRun missing = CommandRun.of(false, "evaluate", "--gold", "nowhere.jsonl", REPORT);
    assertThat(missing.exitCode()).isEqualTo(1);
    assertThat(missing.err()).contains("nowhere.jsonl does not exist");
    assertThat(evaluate("--format", "xml").exitCode()).isEqualTo(2);
  }

  @Test
  void rejectsLabelsOfOtherDocumentsAndFilesWithoutLabels() throws IOException {
    CommandRun others = CommandRun.of(false, "evaluate", "--gold", gold.toString(), "README.md");
    assertThat(others.exitCode()).isEqualTo(1);
    assertThat(others.out()).isEmpty();
    assertThat(others.err()).contains("none of the labels is of one of the documents");
    Path empty = Files.writeString(folder.resolve("empty.jsonl"), "\n");
    CommandRun none = CommandRun.of(false, "evaluate", "--gold", empty.toString(), REPORT);
    assertThat(none.exitCode()).isEqualTo(1);
    assertThat(none.err()).contains("no labels in ");
    Path noKind = Files.writeString(folder.resolve("file.jsonl"), "{\"file\": \"a.pdf\"}\n");
    assertThat(CommandRun.of(false, "evaluate", "--gold", noKind.toString(), REPORT).err())
        .contains("line 1 is not the label")
        .contains("it needs the fields file and kind")
        .doesNotContain("check the disk");
  }

  @Test
  void reportsProgressToATerminal() {
    assertThat(CommandRun.of(true, "evaluate", "--gold", gold.toString(), REPORT, LETTER).err())
        .contains("read 2 of 2 documents");
  }

  @Test
  void listsEveryFieldInTheHelp() {
    assertThat(CommandRun.of(false, "evaluate", "--help").out().replaceAll("\\s+", " "))
        .contains(String.join(", ", Fields.names()) + ".");
  }
}
