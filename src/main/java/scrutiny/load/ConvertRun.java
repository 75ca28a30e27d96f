package scrutiny.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import scrutiny.graph.Background;
import scrutiny.graph.Graphs;
import scrutiny.graph.RegisterReader;
import scrutiny.reference.Authorities;
import scrutiny.resolve.Decisions;
import scrutiny.resolve.Iris;
import scrutiny.resolve.Resolved;
import scrutiny.resolve.Resolver;

/** From documents to a graph in a file. */
public final class ConvertRun {
  private ConvertRun() {}

  /**
   * Converts what is found under paths.
   *
   * @param facts where to write the facts too
   * @param decisions the file of who is one person and who is not, beside what comes with the
   *     program
   * @throws IOException if the result cannot be written; then what was there before still is
   */
  public static Report run(
      List<Path> paths,
      Optional<Path> facts,
      Optional<Path> decisions,
      Output output,
      Progress progress)
      throws IOException {
    Decisions own = decisions.isPresent() ? Decisions.read(decisions.get()) : Decisions.NONE;
    return run(Inputs.under(paths), facts, own, output, progress);
  }

  /** Converts what is found under paths, with no decisions but those of the program. */
  public static Report run(List<Path> paths, Optional<Path> facts, Output output, Progress progress)
      throws IOException {
    return run(paths, facts, Optional.empty(), output, progress);
  }

  /** Converts inputs, with no decisions but those of the program. */
  public static Report run(Inputs inputs, Optional<Path> facts, Output output, Progress progress)
      throws IOException {
    return run(inputs, facts, Decisions.NONE, output, progress);
  }

  /** Converts inputs. */
  private static Report run(
      Inputs inputs, Optional<Path> facts, Decisions decisions, Output output, Progress progress)
      throws IOException {
    Authorities register = RegisterReader.read();
    Extracted extracted =
        Extracted.from(inputs, Extraction.of(register), hash -> Optional.empty(), progress);
    if (facts.isPresent()) {
      FactsFile.write(facts.get(), extracted.documents());
    }
    Resolved resolved =
        new Resolver(register, Iris.STANDARD, Decisions.bundled().and(decisions))
            .resolve(extracted.documents());
    List<Quad> quads = Graphs.of(resolved);
    output.write(withBackground(quads));
    return Report.of(extracted, resolved, quads.size());
  }

  /** The documents' quads with what is known before any document is read. */
  static List<Quad> withBackground(List<Quad> quads) {
    List<Quad> all = new ArrayList<>(Background.quads(Iris.STANDARD));
    all.addAll(quads);
    return all;
  }
}
