package scrutiny.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import scrutiny.load.Inputs;
import scrutiny.load.LoadRun;
import scrutiny.load.RunSummary;
import scrutiny.load.Sample;
import scrutiny.store.Store;
import scrutiny.store.StoreException;

/**
 * Opens the graph that a command works on as a store.
 *
 * @param console where to show progress
 */
record StoreOpener(Console console) {
  /**
   * An open store.
   *
   * @param store the store
   * @param summary the result of loading documents; empty if none were loaded
   */
  record OpenedStore(Store store, Optional<RunSummary> summary) implements AutoCloseable {
    @Override
    public void close() {
      Shutdown.closeNow(store);
    }
  }

  /** Opens the store in a folder. */
  OpenedStore openFolder(Path folder) throws StoreException {
    return new OpenedStore(Shutdown.closeOnExit(Store.open(folder)), Optional.empty());
  }

  /** Opens or creates the store in a folder and loads documents into it. */
  OpenedStore openFolder(Path folder, Inputs inputs) throws StoreException, IOException {
    return openFolder(folder, inputs, Optional.empty(), Optional.empty());
  }

  /** Does the same with an index of documents and decisions on names, which the store keeps. */
  OpenedStore openFolder(Path folder, Inputs inputs, Optional<Path> index, Optional<Path> decisions)
      throws StoreException, IOException {
    return load(Shutdown.closeOnExit(Store.openOrCreate(folder)), inputs, index, decisions);
  }

  /** Loads RDF files into a temporary store. */
  OpenedStore openFiles(List<Path> files) throws StoreException {
    OpenedStore opened = new OpenedStore(Shutdown.closeOnExit(Store.temporary()), Optional.empty());
    try {
      opened.store().load(files);
      return opened;
    } catch (StoreException | RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  /** Converts documents into a temporary store. */
  OpenedStore openDocuments(Inputs inputs) throws StoreException, IOException {
    return load(
        Shutdown.closeOnExit(Store.temporary()), inputs, Optional.empty(), Optional.empty());
  }

  /** Converts the bundled sample into a temporary store. */
  OpenedStore openSample() throws StoreException, IOException {
    return openDocuments(Sample.inputs());
  }

  private OpenedStore load(
      Store store, Inputs inputs, Optional<Path> index, Optional<Path> decisions)
      throws IOException {
    try {
      if (decisions.isPresent()) {
        LoadRun.storeDecisions(store, decisions.get());
      }
      return new OpenedStore(
          store, Optional.of(LoadRun.run(inputs, index, store, console.progress("read"))));
    } catch (IOException | RuntimeException e) {
      Shutdown.closeNow(store);
      throw e;
    }
  }
}
