package scrutiny.query.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scrutiny.store.DatasetVersion;
import scrutiny.store.Store;
import scrutiny.store.search.SearchEntry;
import scrutiny.store.search.SearchIndex;

/**
 * Searches a dataset. The index is opened, and built if it is missing or out of step with the data,
 * on the first search or before it in the background; searches wait for it.
 */
public final class SearchService implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SearchService.class);

  /** A search waits so long for an index that is being built. */
  private static final Duration MAX_WAIT = Duration.ofSeconds(2);

  private final Opener opener;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable OpenIndex open;
  private boolean closed;

  private SearchService(Opener opener) {
    this.opener = opener;
  }

  /** Returns a search of a dataset, whose index is built in memory on the first search. */
  public static SearchService of(DatasetGraph data, Supplier<DatasetVersion> version) {
    return new SearchService(() -> OpenIndex.open(SearchIndex.inMemory(data, version.get())));
  }

  /** Returns a search of a store, whose index is in the store's folder. */
  public static SearchService of(Store store, Supplier<DatasetVersion> version) {
    return new SearchService(() -> open(store, version.get()));
  }

  private static OpenIndex open(Store store, DatasetVersion version) throws IOException {
    DatasetGraph data = store.dataset().asDatasetGraph();
    Path folder = SearchIndex.folder(store);
    try {
      if (SearchIndex.update(folder, data, version) && !store.isTemporary()) {
        LOG.warn("the search index was missing or out of step with the data, so it was rebuilt");
      }
      return open(folder, data, version);
    } catch (IOException e) {
      LOG.warn(
          "the search index in {} cannot be used ({}); building one in memory",
          folder,
          e.toString());
      return OpenIndex.open(SearchIndex.inMemory(data, version));
    }
  }

  private static OpenIndex open(Path folder, DatasetGraph data, DatasetVersion version)
      throws IOException {
    try {
      return OpenIndex.open(FSDirectory.open(folder));
    } catch (IOException damaged) {
      LOG.warn("the search index is damaged and will be rebuilt: {}", damaged.getMessage());
      SearchIndex.rebuild(folder, data, version);
      return OpenIndex.open(FSDirectory.open(folder));
    }
  }

  /** Returns the entries that match a search. */
  public SearchResult search(SearchRequest request) throws IndexNotReadyException {
    return index().search(request);
  }

  /** Returns entries of which a name starts with a text or has words that do, the best first. */
  public List<SearchEntry> complete(String text, int max) throws IndexNotReadyException {
    return index().complete(text, max);
  }

  /** Returns a search with its misspelt words corrected; empty if there is nothing to correct. */
  public Optional<String> corrected(String line) throws IndexNotReadyException {
    return index().corrected(line);
  }

  /** Returns the label of a council, by its code. */
  public Optional<String> council(String code) throws IndexNotReadyException {
    return index().council(code);
  }

  private OpenIndex index() throws IndexNotReadyException {
    try {
      if (!lock.tryLock(MAX_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IndexNotReadyException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IndexNotReadyException();
    }
    try {
      return openIndex();
    } finally {
      lock.unlock();
    }
  }

  private OpenIndex openIndex() throws IndexNotReadyException {
    if (closed) {
      throw new IndexNotReadyException();
    }
    if (open == null) {
      try {
        open = opener.call();
      } catch (IOException e) {
        throw new UncheckedIOException("the search index cannot be built", e);
      }
    }
    return open;
  }

  /** Opens the index in the background, before the first search. */
  public void prepare() {
    Thread.ofVirtual().name("search-index").start(this::open);
  }

  private void open() {
    lock.lock();
    try {
      openIndex();
    } catch (IndexNotReadyException closedBefore) {
      LOG.debug("the search was closed before its index was opened");
    } finally {
      lock.unlock();
    }
  }

  /** Closes the index; one that is being built is completed first, since that reads the data. */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      if (open != null) {
        open.close();
        open = null;
      }
    } catch (IOException e) {
      LOG.debug("the search index, which is only read, cannot be closed", e);
    } finally {
      lock.unlock();
    }
  }

  /** Opens an index. */
  @FunctionalInterface
  private interface Opener {
    /** Returns the open index. */
    OpenIndex call() throws IOException;
  }
}
