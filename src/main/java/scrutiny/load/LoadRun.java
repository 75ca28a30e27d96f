package scrutiny.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import scrutiny.fact.DocumentFacts;
import scrutiny.graph.QuadBuilder;
import scrutiny.graph.RegisterReader;
import scrutiny.reference.Authorities;
import scrutiny.resolve.IdentityDecisions;
import scrutiny.resolve.Iris;
import scrutiny.resolve.Resolution;
import scrutiny.resolve.Resolver;
import scrutiny.store.Store;

/**
 * From documents into a store.
 *
 * <p>Loading adds: documents of earlier runs stay, unless a path that is given again now holds
 * something else. A document that was read before by the same code is not read again; all documents
 * are resolved together, and only graphs that differ are written.
 */
public final class LoadRun {
  /** The file of a store that tells who is one person and who is not. */
  private static final String DECISIONS_FILE = "decisions.tsv";

  private LoadRun() {}

  /**
   * Loads what is found under paths.
   *
   * @throws IOException if the store's folder cannot be written; its graphs stay what they were
   */
  public static RunSummary run(List<Path> paths, Store store, Progress progress)
      throws IOException {
    return run(Inputs.fromPaths(paths), store, progress);
  }

  /** Loads inputs. */
  public static RunSummary run(Inputs inputs, Store store, Progress progress) throws IOException {
    Authorities register = RegisterReader.read();
    String version = CodeVersion.current();
    FactsCache kept = FactsCache.open(store.folder().resolve("facts"));
    ExtractedDocuments extracted =
        ExtractedDocuments.from(
            inputs, FactExtractor.of(register), hash -> kept.find(hash, version), progress);
    Set<String> asked = inputs.files().stream().map(Input::path).collect(Collectors.toSet());
    List<DocumentFacts> documents = kept.add(extracted.documents(), asked, version);
    Resolution resolved =
        new Resolver(register, Iris.DEFAULT, decisions(store.folder())).resolve(documents);
    List<Quad> quads = QuadBuilder.build(resolved);
    store.replace(ConvertRun.withBackground(quads));
    return RunSummary.of(extracted, resolved, quads.size());
  }

  /**
   * Keeps decisions with a store, in place of those that it kept before: they hold for this and all
   * later runs. What is no file of decisions changes nothing.
   */
  public static void storeDecisions(Store store, Path decisions) throws IOException {
    byte[] content = Files.readAllBytes(decisions);
    IdentityDecisions.read(decisions);
    AtomicFile.write(store.folder().resolve(DECISIONS_FILE), out -> out.write(content));
  }

  private static IdentityDecisions decisions(Path folder) throws IOException {
    Path kept = folder.resolve(DECISIONS_FILE);
    return Files.exists(kept)
        ? IdentityDecisions.bundled().mergedWith(IdentityDecisions.read(kept))
        : IdentityDecisions.bundled();
  }
}
