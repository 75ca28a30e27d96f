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
      store.close();
    }
  }

  /** The store of a folder. */
  Opened folder(Path folder) throws StoreException {
    return new Opened(Store.open(folder), Optional.empty());
  }

  /** Files of RDF, in a store for the time being. */
  Opened files(List<Path> files) throws StoreException {
    Store store = Store.temporary();
    try {
      store.read(files);
      return new Opened(store, Optional.empty());
    } catch (StoreException | RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** Documents, converted into a store for the time being. */
  Opened documents(Inputs inputs) throws StoreException, IOException {
    Store store = Store.temporary();
    try {
      return new Opened(store, Optional.of(LoadRun.run(inputs, store, console.progress("read"))));
    } catch (IOException | RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** The documents that the program brings. */
  Opened sample() throws StoreException, IOException {
    return documents(Sample.inputs());
  }
}
