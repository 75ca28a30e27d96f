package scrutiny.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import scrutiny.evaluate.Breakdown;
import scrutiny.evaluate.Evaluation;
import scrutiny.evaluate.ScoreFormat;
import scrutiny.load.Inputs;
import scrutiny.text.Issue;

/** The subcommand {@code evaluate}: measures accuracy against labelled documents. */
@Command(
    name = "evaluate",
    description =
        "Measures precision and recall of each field of reports and letters against labelled"
            + " documents. Documents are matched by the last two parts of their paths.",
    footer = {
      "",
      "Scored fields: refused, kind, provider_urn, gss, inspection_start, inspection_end,"
          + " published, lead_inspector, recommendations, priority_action, judgements,"
          + " previous_inspections, previous_inspection_as_printed, posts, team_inspectors,"
          + " addressee, signatories, addressees, partners, outcome, topic. A field that a label"
          + " lacks is not scored for that document.",
      "",
      "Exit codes: 0 done; 1 failed, or below --min; 2 wrong usage; 4 done, but some inputs were"
          + " refused that no label expects to be refused."
    },
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  private static final String LABELS_SUFFIX = ".jsonl";

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "Labels as JSON Lines, one line per document; more files may follow.")
  private List<Path> gold = List.of();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "The documents: files or folders, searched recursively.")
  private List<Path> paths = List.of();

  @Option(
      names = "--by",
      split = ",",
      converter = BreakdownName.class,
      paramLabel = "DIMENSION",
      description = "Also break figures down by: ${COMPLETION-CANDIDATES}.")
  private List<Breakdown> breakdowns = List.of();

  @Option(
      names = "--format",
      defaultValue = "table",
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); tsv is the form of"
              + " the published scores, ttl is DQV.")
  private ScoreFormat format = ScoreFormat.TABLE;

  @Option(
      names = "--misses",
      paramLabel = "FILE",
      description =
          "Write each value that differs from its label, with its position, tab-separated.")
  private @Nullable Path misses;

  @Option(
      names = "--min",
      defaultValue = "0",
      paramLabel = "SHARE",
      description = "Fail if the precision or recall of a field is lower, such as 0.98.")
  private double minimum;

  @ArgGroup(exclusive = false, heading = DocumentLimitOptions.HEADING)
  private DocumentLimitOptions limits = new DocumentLimitOptions();

  private final Console console;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, CommandFailure {
    List<Path> labels = new ArrayList<>(gold);
    List<Path> documents = new ArrayList<>();
    for (Path path : paths) {
      (path.toString().endsWith(LABELS_SUFFIX) ? labels : documents).add(path);
    }
    if (documents.isEmpty()) {
      throw CommandFailure.usage("no documents given; name files or folders after the labels");
    }
    if (!(minimum >= 0 && minimum <= 1)) {
      throw CommandFailure.usage("--min needs a share from 0 to 1, such as 0.98");
    }
    Set<Breakdown> dimensions = EnumSet.noneOf(Breakdown.class);
    dimensions.addAll(breakdowns);
    Evaluation evaluation =
        Evaluation.run(
            labels,
            limits.apply(Inputs.fromPaths(documents)),
            dimensions,
            console.progress("read"));
    evaluation.unexpectedRefusals().stream().map(Issue::toLine).forEach(console::printMessage);
    if (evaluation.given() == 0) {
      throw CommandFailure.failed(
          "none of the labels is of one of the documents; the last two parts of their paths must"
              + " agree");
    }
    format.write(evaluation, LocalDate.now(ZoneOffset.UTC), console.out());
    if (misses != null) {
      Files.write(misses, evaluation.mismatchLines());
    }
    return exitCode(evaluation);
  }

  private int exitCode(Evaluation evaluation) {
    if (evaluation.lowestScore() < minimum) {
      console.printMessage(
          "lowest precision or recall " + evaluation.lowestScore() + "; minimum " + minimum);
      return ExitCode.FAILED;
    }
    return evaluation.unexpectedRefusals().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
  }
}
