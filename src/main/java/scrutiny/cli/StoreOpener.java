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

/** The graphs that a command can be given, each as a store. */
record StoreOpener(Console console) {
  /** A store, and what loading it came to where something was loaded. */
  record OpenedStore(Store store, Optional<RunSummary> report) implements AutoCloseable {
    @Override
    public void close() {
      Shutdown.closeNow(store);
    }
  }

  /** The store of a folder. */
  OpenedStore openFolder(Path folder) throws StoreException {
    return new OpenedStore(Shutdown.closeOnExit(Store.open(folder)), Optional.empty());
  }

  /** The store of a folder, made where there is none, with documents loaded into it. */
  OpenedStore openFolder(Path folder, Inputs inputs) throws StoreException, IOException {
    return openFolder(folder, inputs, Optional.empty());
  }

  /** The same, with decisions about who is one person, which the store keeps. */
  OpenedStore openFolder(Path folder, Inputs inputs, Optional<Path> decisions)
      throws StoreException, IOException {
    return load(Shutdown.closeOnExit(Store.openOrCreate(folder)), inputs, decisions);
  }

  /** Files of RDF, in a store for the time being. */
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

  /** Documents, converted into a store for the time being. */
  OpenedStore openDocuments(Inputs inputs) throws StoreException, IOException {
    return load(Shutdown.closeOnExit(Store.temporary()), inputs, Optional.empty());
  }

  /** The documents that the program brings. */
  OpenedStore openSample() throws StoreException, IOException {
    return openDocuments(Sample.inputs());
  }

  private OpenedStore load(Store store, Inputs inputs, Optional<Path> decisions)
      throws IOException {
    try {
      if (decisions.isPresent()) {
        LoadRun.storeDecisions(store, decisions.get());
      }
      return new OpenedStore(
          store, Optional.of(LoadRun.run(inputs, store, console.progress("read"))));
    } catch (IOException | RuntimeException e) {
      Shutdown.closeNow(store);
      throw e;
    }
  }
}
