package scrutiny.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import scrutiny.load.Inputs;
import scrutiny.load.LoadRun;
import scrutiny.load.Report;
import scrutiny.load.Sample;
import scrutiny.store.Store;
import scrutiny.store.StoreException;

/** The graphs that a command can be given, each as a store. */
record Sources(Console console) {
  /** A store, and what loading it came to where something was loaded. */
  record Opened(Store store, Optional<Report> report) implements AutoCloseable {
    @Override
    public void close() {
      Ending.now(store);
    }
  }

  /** The store of a folder. */
  Opened folder(Path folder) throws StoreException {
    return new Opened(Ending.putAway(Store.open(folder)), Optional.empty());
  }

  /** The store of a folder, made where there is none, with documents loaded into it. */
  Opened folder(Path folder, Inputs inputs) throws StoreException, IOException {
    return folder(folder, inputs, Optional.empty());
  }

  /** The same, with decisions about who is one person, which the store keeps. */
  Opened folder(Path folder, Inputs inputs, Optional<Path> decisions)
      throws StoreException, IOException {
    return loaded(Ending.putAway(Store.make(folder)), inputs, decisions);
  }

  /** Files of RDF, in a store for the time being. */
  Opened files(List<Path> files) throws StoreException {
    Opened opened = new Opened(Ending.putAway(Store.temporary()), Optional.empty());
    try {
      opened.store().read(files);
      return opened;
    } catch (StoreException | RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  /** Documents, converted into a store for the time being. */
  Opened documents(Inputs inputs) throws StoreException, IOException {
    return loaded(Ending.putAway(Store.temporary()), inputs, Optional.empty());
  }

  /** The documents that the program brings. */
  Opened sample() throws StoreException, IOException {
    return documents(Sample.inputs());
  }

  private Opened loaded(Store store, Inputs inputs, Optional<Path> decisions) throws IOException {
    try {
      if (decisions.isPresent()) {
        LoadRun.decide(store, decisions.get());
      }
      return new Opened(store, Optional.of(LoadRun.run(inputs, store, console.progress("read"))));
    } catch (IOException | RuntimeException e) {
      Ending.now(store);
      throw e;
    }
  }
}
