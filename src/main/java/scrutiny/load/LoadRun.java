package scrutiny.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import scrutiny.fact.DocumentFacts;
import scrutiny.graph.Graphs;
import scrutiny.graph.RegisterReader;
import scrutiny.reference.Authorities;
import scrutiny.resolve.Decisions;
import scrutiny.resolve.Iris;
import scrutiny.resolve.Resolved;
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
  private static final String DECISIONS = "decisions.tsv";

  private LoadRun() {}

  /**
   * Loads what is found under paths.
   *
   * @throws IOException if the store's folder cannot be written; its graphs stay what they were
   */
  public static Report run(List<Path> paths, Store store, Progress progress) throws IOException {
    return run(Inputs.under(paths), store, progress);
  }

  /** Loads inputs. */
  public static Report run(Inputs inputs, Store store, Progress progress) throws IOException {
    Authorities register = RegisterReader.read();
    String version = CodeVersion.current();
    KeptFacts kept = KeptFacts.in(store.folder().resolve("facts"));
    Extracted extracted =
        Extracted.from(
            inputs, Extraction.of(register), hash -> kept.current(hash, version), progress);
    Set<String> asked = inputs.found().stream().map(Input::path).collect(Collectors.toSet());
    List<DocumentFacts> documents = kept.add(extracted.documents(), asked, version);
    Resolved resolved =
        new Resolver(register, Iris.STANDARD, decisions(store.folder())).resolve(documents);
    List<Quad> quads = Graphs.of(resolved);
    store.replace(ConvertRun.withBackground(quads));
    return Report.of(extracted, resolved, quads.size());
  }

  /**
   * Keeps decisions with a store, in place of those that it kept before: they hold for this and all
   * later runs. What is no file of decisions changes nothing.
   */
  public static void decide(Store store, Path decisions) throws IOException {
    byte[] content = Files.readAllBytes(decisions);
    Decisions.read(decisions);
    WholeFile.write(store.folder().resolve(DECISIONS), out -> out.write(content));
  }

  private static Decisions decisions(Path folder) throws IOException {
    Path kept = folder.resolve(DECISIONS);
    return Files.exists(kept) ? Decisions.bundled().and(Decisions.read(kept)) : Decisions.bundled();
  }
}
