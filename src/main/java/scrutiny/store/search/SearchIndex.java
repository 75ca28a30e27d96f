package scrutiny.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scrutiny.store.DatasetVersion;
import scrutiny.store.Store;

/**
 * Builds the search index of a dataset. Its commit records the version of the data that it was
 * built from, so that an index that is out of step is never used; a new commit replaces the
 * previous one completely or not at all.
 */
public final class SearchIndex {
  private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

  /**
   * Lucene advises on standard error to enable an incubating module for vectors, which the index
   * does not contain. The reference keeps the setting from being lost.
   */
  private static final java.util.logging.Logger VECTOR_ADVICE =
      java.util.logging.Logger.getLogger(
          "org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    VECTOR_ADVICE.setLevel(java.util.logging.Level.SEVERE);
  }

  /** Changes with the fields of the index and its kinds, so that older indexes are rebuilt. */
  private static final String FORMAT = "1 " + SearchKind.definitions().hashCode();

  private static final String FORMAT_KEY = "format";
  private static final String DATASET_KEY = "dataset";
  private static final int BUFFER_MEGABYTES = 64;

  private SearchIndex() {}

  /** Returns the folder of the index of a store. */
  public static Path folder(Store store) {
    return store.folder().resolve("search");
  }

  /**
   * Builds the index of a store in its folder, unless it is in step with the data.
   *
   * @return whether it was built
   */
  public static boolean update(Store store) throws IOException {
    DatasetGraph data = store.dataset().asDatasetGraph();
    return update(folder(store), data, DatasetVersion.of(data));
  }

  /**
   * Builds the index of a dataset in a folder, unless it is in step with the data.
   *
   * @return whether it was built
   */
  public static boolean update(Path folder, DatasetGraph data, DatasetVersion version)
      throws IOException {
    if (isInStep(folder, version)) {
      return false;
    }
    Files.createDirectories(folder);
    try (Directory directory = FSDirectory.open(folder)) {
      build(directory, data, version);
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
      LOG.debug("the previous search index cannot be read, so it cannot be replaced", e);
      rebuild(folder, data, version);
    }
    return true;
  }

  /** Deletes the index in a folder, which may be damaged, and builds it. */
  public static void rebuild(Path folder, DatasetGraph data, DatasetVersion version)
      throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      for (String file : directory.listAll()) {
        directory.deleteFile(file);
      }
      build(directory, data, version);
    }
  }

  /** Builds the index of a dataset in memory. */
  public static Directory inMemory(DatasetGraph data, DatasetVersion version) {
    Directory directory = new ByteBuffersDirectory();
    try {
      build(directory, data, version);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return directory;
  }

  /** Returns whether the index in a folder was built from this version of the data. */
  public static boolean isInStep(Path folder, DatasetVersion version) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Directory directory = FSDirectory.open(folder)) {
      return isInStep(directory, version);
    }
  }

  private static boolean isInStep(Directory directory, DatasetVersion version) {
    Optional<Map<String, String>> recorded = recorded(directory);
    return recorded.isPresent() && recorded.get().equals(record(version));
  }

  private static Optional<Map<String, String>> recorded(Directory directory) {
    try {
      return Optional.of(SegmentInfos.readLatestCommit(directory).getUserData());
    } catch (IndexNotFoundException notBuiltYet) {
      return Optional.empty();
    } catch (IOException e) {
      LOG.debug("the search index cannot be read", e);
      return Optional.empty();
    }
  }

  private static Map<String, String> record(DatasetVersion version) {
    return Map.of(FORMAT_KEY, FORMAT, DATASET_KEY, version.id() + " " + version.quads());
  }

  private static void build(Directory directory, DatasetGraph data, DatasetVersion version)
      throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(EntryFields.analyzer())
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setCommitOnClose(false)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setUseCompoundFile(false)
            // Preserves the order of the entries, which decides between equal scores.
            .setMergePolicy(new LogDocMergePolicy());
    FacetsConfig facets = EntryFields.facets();
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      Txn.executeRead(data, () -> EntryReader.read(data, entry -> add(writer, facets, entry)));
      writer.forceMerge(1);
      writer.setLiveCommitData(record(version).entrySet());
      writer.commit();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void add(IndexWriter writer, FacetsConfig facets, SearchEntry entry) {
    try {
      writer.addDocument(facets.build(EntryFields.document(entry)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
