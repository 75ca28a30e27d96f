package scrutiny.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import scrutiny.graph.QuadBuilder;
import scrutiny.graph.ReferenceGraphs;
import scrutiny.graph.RegisterReader;
import scrutiny.reference.Authorities;
import scrutiny.resolve.IdentityDecisions;
import scrutiny.resolve.Iris;
import scrutiny.resolve.Resolution;
import scrutiny.resolve.Resolver;

/** Converts documents to a graph in a file. */
public final class ConvertRun {
  private ConvertRun() {}

  /**
   * Converts inputs.
   *
   * @param facts the file to which the facts are written too
   * @param index an index of the documents: a CSV file with the columns path or sha256, and url,
   *     title or published
   * @param decisions a file of decisions on which names are the same person, in addition to those
   *     that are part of the program
   * @throws IOException if the result cannot be written; then an existing file is unchanged, as if
   *     no document could be read
   */
  public static RunSummary run(
      Inputs inputs,
      Optional<Path> facts,
      Optional<Path> index,
      Optional<Path> decisions,
      Output output,
      Progress progress)
      throws IOException {
    IdentityDecisions userDecisions =
        decisions.isPresent() ? IdentityDecisions.read(decisions.get()) : IdentityDecisions.NONE;
    DocumentListings listings = index.map(DocumentListings::read).orElse(DocumentListings.NONE);
    return run(inputs, facts, listings, userDecisions, output, progress);
  }

  /** Converts the documents under paths, with only the decisions of the program. */
  public static RunSummary run(
      List<Path> paths, Optional<Path> facts, Output output, Progress progress) throws IOException {
    return run(Inputs.fromPaths(paths), facts, output, progress);
  }

  /** Converts inputs, with only the decisions of the program. */
  public static RunSummary run(
      Inputs inputs, Optional<Path> facts, Output output, Progress progress) throws IOException {
    return run(inputs, facts, DocumentListings.NONE, IdentityDecisions.NONE, output, progress);
  }

  private static RunSummary run(
      Inputs inputs,
      Optional<Path> facts,
      DocumentListings listings,
      IdentityDecisions decisions,
      Output output,
      Progress progress)
      throws IOException {
    Authorities register = RegisterReader.read();
    ExtractedDocuments extracted =
        ExtractedDocuments.from(
            inputs,
            FactExtractor.of(register, inputs.limits()),
            hash -> Optional.empty(),
            progress);
    DocumentListings.Listed listed = listings.addTo(extracted.documents());
    if (facts.isPresent()) {
      FactsFile.write(facts.get(), listed.documents());
    }
    Resolution resolved =
        new Resolver(register, Iris.DEFAULT, IdentityDecisions.bundled().mergedWith(decisions))
            .resolve(listed.documents());
    List<Quad> quads = QuadBuilder.build(resolved);
    if (!extracted.documents().isEmpty()) {
      output.write(withBackground(quads));
    }
    return RunSummary.of(extracted, listings.allIssues(listed), resolved, quads.size());
  }

  /** Returns the quads of documents together with the reference graphs. */
  static List<Quad> withBackground(List<Quad> quads) {
    List<Quad> all = new ArrayList<>(ReferenceGraphs.quads(Iris.DEFAULT));
    all.addAll(quads);
    return all;
  }
}
