package scrutiny.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import scrutiny.fact.DocumentFacts;
import scrutiny.graph.Graphs;
import scrutiny.graph.RegisterReader;
import scrutiny.reference.Authorities;
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
    Resolved resolved = new Resolver(register, Iris.STANDARD).resolve(documents);
    List<Quad> quads = Graphs.of(resolved);
    store.replace(ConvertRun.withBackground(quads));
    return Report.of(extracted, resolved, quads.size());
  }
}
