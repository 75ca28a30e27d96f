package scrutiny.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import scrutiny.graph.QuadBuilder;
import scrutiny.graph.RegisterReader;
import scrutiny.reference.Authorities;
import scrutiny.resolve.IdentityDecisions;
import scrutiny.resolve.Iris;
import scrutiny.resolve.Resolution;
import scrutiny.resolve.Resolver;
import scrutiny.store.Store;
import scrutiny.store.search.SearchIndex;

/**
 * Loads documents into a store.
 *
 * <p>Loading adds: documents of earlier runs remain, unless their file is given again and now has
 * other content. A document that the same code has read before is not read again. All documents are
 * resolved together, and only graphs that differ are written. Then the search index is brought in
 * step; that of a temporary store is built only for a server.
 */
public final class LoadRun {
  /** The file in a store with the user's decisions on which names are the same person. */
  private static final String DECISIONS_FILE = "decisions.tsv";

  private LoadRun() {}

  /**
   * Loads the documents under paths.
   *
   * @throws IOException if the folder of the store cannot be written; its graphs are unchanged, or
   *     complete if only the search index cannot be written
   */
  public static RunSummary run(List<Path> paths, Store store, Progress progress)
      throws IOException {
    return run(Inputs.fromPaths(paths), store, progress);
  }

  /** Loads inputs. */
  public static RunSummary run(Inputs inputs, Store store, Progress progress) throws IOException {
    return run(inputs, Optional.empty(), store, progress);
  }

  /**
   * Loads inputs.
   *
   * @param index an index of documents of the store, as for {@link ConvertRun}; what it states
   *     remains until another index states something else
   */
  public static RunSummary run(Inputs inputs, Optional<Path> index, Store store, Progress progress)
      throws IOException {
    DocumentListings listings = index.map(DocumentListings::read).orElse(DocumentListings.NONE);
    Authorities register = RegisterReader.read();
    String version = CodeVersion.current();
    FactsCache cache = FactsCache.open(store.folder().resolve("facts"));
    ExtractedDocuments extracted =
        ExtractedDocuments.from(
            inputs,
            FactExtractor.of(register, inputs.limits()),
            hash -> cache.find(hash, version),
            progress);
    cache.add(extracted, inputs.files(), version);
    DocumentListings.Listed listed = cache.list(listings);
    Resolution resolved =
        new Resolver(register, Iris.DEFAULT, decisions(store.folder())).resolve(listed.documents());
    List<Quad> quads = QuadBuilder.build(resolved);
    store.replace(ConvertRun.withBackground(quads));
    if (!store.isTemporary()) {
      SearchIndex.update(store);
    }
    return RunSummary.of(extracted, listings.allIssues(listed), resolved, quads.size());
  }

  /**
   * Copies a file of decisions to a store, in place of the previous one, for this and all later
   * runs. An invalid file changes nothing.
   */
  public static void storeDecisions(Store store, Path decisions) throws IOException {
    byte[] content = Files.readAllBytes(decisions);
    IdentityDecisions.read(decisions);
    AtomicFile.write(store.folder().resolve(DECISIONS_FILE), out -> out.write(content));
  }

  private static IdentityDecisions decisions(Path folder) throws IOException {
    Path file = folder.resolve(DECISIONS_FILE);
    return Files.exists(file)
        ? IdentityDecisions.bundled().mergedWith(IdentityDecisions.read(file))
        : IdentityDecisions.bundled();
  }
}
