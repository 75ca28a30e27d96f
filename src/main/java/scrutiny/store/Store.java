package scrutiny.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A triple store in a folder. For queries, its default graph is the union of its graphs.
 *
 * <p>Every change is one transaction: it takes effect completely or not at all.
 */
public final class Store implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Store.class);

  /** The file that identifies a folder as a store. */
  private static final String MARKER_FILE = "scrutiny-store";

  /** What that file states. A change of what the folder contains needs another number. */
  private static final String FORMAT = "A store of Scrutiny. Its format is 1.\n";

  private static final Node DOCUMENT =
      NodeFactory.createURI("https://w3id.org/scrutiny/ontology#Document");

  private final Path folder;
  private final boolean temporary;
  private final DatasetGraph data;

  private Store(Path folder, boolean temporary, DatasetGraph data) {
    this.folder = folder;
    this.temporary = temporary;
    this.data = data;
    data.getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  /** Creates an empty store in a temporary folder, which is deleted when the store is closed. */
  public static Store temporary() throws StoreException {
    try {
      Path folder = Files.createTempDirectory("scrutiny-");
      return new Store(folder, true, connect(folder));
    } catch (IOException e) {
      throw new StoreException(
          "cannot create a temporary folder: " + e.getMessage(),
          "free some space for temporary files",
          e);
    }
  }

  /** Opens the existing store in a folder. */
  public static Store open(Path folder) throws StoreException {
    requireNoFile(folder);
    if (!Files.isDirectory(folder)) {
      throw new StoreException(
          "there is no store " + folder, "create one with: scrutiny load PATH… --store " + folder);
    }
    if (!Files.isRegularFile(folder.resolve(MARKER_FILE))) {
      throw new StoreException(
          folder + " is a folder, but not a store",
          "name a store's folder, or create one with: scrutiny load PATH… --store NEW-FOLDER");
    }
    requireThisFormat(folder);
    return new Store(folder, false, connect(folder));
  }

  /** Refuses a store that another version wrote in another format, before anything is written. */
  private static void requireThisFormat(Path folder) throws StoreException {
    Path marker = folder.resolve(MARKER_FILE);
    byte[] format = FORMAT.getBytes(StandardCharsets.UTF_8);
    try (InputStream content = Files.newInputStream(marker)) {
      if (!Arrays.equals(content.readNBytes(format.length + 1), format)) {
        throw new StoreException(
            "the store " + folder + " is not in the format that this version of Scrutiny reads",
            "make a new one from its documents with: scrutiny load PATH… --store NEW-FOLDER");
      }
    } catch (IOException e) {
      throw new StoreException(
          "cannot read " + marker + ": " + e.getMessage(), "check that you may read it", e);
    }
  }

  /** Opens the store in a folder, or creates it if the folder is missing or empty. */
  public static Store openOrCreate(Path folder) throws StoreException {
    requireNoFile(folder);
    try {
      Files.createDirectories(folder);
      if (isEmpty(folder)) {
        Files.writeString(folder.resolve(MARKER_FILE), FORMAT);
      }
    } catch (IOException e) {
      throw new StoreException(
          "cannot create a store in " + folder + ": it cannot be written",
          "name another folder",
          e);
    }
    return open(folder);
  }

  private static void requireNoFile(Path folder) throws StoreException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new StoreException(
          folder + " is a file, but a store is a folder", "name the folder of a store");
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static DatasetGraph connect(Path folder) throws StoreException {
    if (!Files.isWritable(folder)) {
      throw new StoreException(
          "the store " + folder + " is read-only, but opening it writes a lock",
          "make the folder writable, or copy it to where it is");
    }
    Path tdb = folder.resolve("tdb2");
    try {
      Files.createDirectories(tdb);
      return DatabaseMgr.connectDatasetGraph(Location.create(tdb));
    } catch (IOException | RuntimeException e) {
      throw new StoreException(
          "cannot open the store " + folder + ": " + e.getMessage(),
          "close other programs that use it, or load the documents into another folder",
          e);
    }
  }

  /** Returns the folder of the store. */
  public Path folder() {
    return folder;
  }

  /** Returns whether the store is deleted when it is closed. */
  public boolean isTemporary() {
    return temporary;
  }

  /** Returns all graphs, to be queried within a transaction. */
  public Dataset dataset() {
    return DatasetFactory.wrap(data);
  }

  /** Adds quads. */
  public void add(Collection<Quad> quads) {
    Txn.executeWrite(
        data,
        () -> {
          quads.forEach(data::add);
          StoreStatistics.remove(data);
        });
  }

  /**
   * Replaces the complete content of the store. A graph whose content stays the same is not
   * written.
   *
   * @return the number of graphs that changed
   */
  public int replace(Collection<Quad> quads) {
    Map<Node, Set<Quad>> graphs = new HashMap<>();
    quads.forEach(
        quad -> graphs.computeIfAbsent(quad.getGraph(), graph -> new HashSet<>()).add(quad));
    try {
      return Txn.calculateWrite(data, () -> replace(graphs));
    } catch (InternalError e) {
      // The JVM's sign that a page of a file in memory could not be written.
      throw new UncheckedIOException(
          new IOException("the store " + folder + " cannot be written; free some disk space", e));
    }
  }

  private int replace(Map<Node, Set<Quad>> graphs) {
    Map<Node, Node> digests = Manifest.digests(data);
    Digest version = new Digest();
    int changed = 0;
    for (var graph : graphs.entrySet()) {
      Node digest = Digest.of(graph.getValue());
      version.add(digest);
      Node before = digests.remove(graph.getKey());
      if (!digest.equals(before)) {
        changed++;
        remove(graph.getKey());
        graph.getValue().forEach(data::add);
        Manifest.addDigest(data, graph.getKey(), digest);
      }
    }
    for (Node removed : digests.keySet()) {
      changed++;
      remove(removed);
    }
    Manifest.setQuads(data, graphs.values().stream().mapToLong(Set::size).sum());
    if (changed > 0 || StoreStatistics.stored(data).isEmpty()) {
      StatisticsCounter counter = new StatisticsCounter();
      graphs.values().forEach(counter::addAll);
      counter.statistics(version.hex(), LocalDate.now(ZoneOffset.UTC)).storeIn(data);
    }
    return changed;
  }

  private void remove(Node graph) {
    data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
    Manifest.removeDigest(data, graph);
  }

  /** Adds the content of RDF files, of all or of none. */
  public void load(List<Path> files) throws StoreException {
    for (Path file : files) {
      if (!Files.isReadable(file)) {
        throw new StoreException("there is no graph " + file, "name an RDF file");
      }
    }
    try {
      Txn.executeWrite(
          data,
          () -> {
            files.forEach(this::load);
            Manifest.setQuads(data, DatasetVersion.countQuads(data));
            StoreStatistics.remove(data);
          });
    } catch (RiotException e) {
      throw new StoreException(
          String.valueOf(e.getMessage()), "name files in N-Quads, TriG or Turtle", e);
    }
  }

  /** Returns whether a file has the name of a graph, such as one that ends in {@code .nq}. */
  public static boolean isGraphName(String file) {
    Lang language = RDFLanguages.pathnameToLang(file);
    return language != null && (RDFLanguages.isTriples(language) || RDFLanguages.isQuads(language));
  }

  private void load(Path file) {
    try {
      parse(file);
    } catch (RiotException e) {
      throw new RiotException(
          isGraphName(file.toString())
              ? file + " is not RDF: " + e.getMessage()
              : file + " is not a graph, by its name; convert documents first: scrutiny convert",
          e);
    }
  }

  private void parse(Path file) {
    List<Triple> withoutGraph = new ArrayList<>();
    RDFParser.source(file.toString())
        .parse(
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                if (quad.isDefaultGraph()) {
                  triple(quad.asTriple());
                } else {
                  data.add(quad);
                }
              }

              @Override
              public void triple(Triple triple) {
                withoutGraph.add(triple);
              }
            });
    Node graph = targetGraph(file, withoutGraph);
    withoutGraph.forEach(triple -> data.add(Quad.create(graph, triple)));
  }

  /** Returns the graph for triples without one: their only document, or else the file. */
  private static Node targetGraph(Path file, List<Triple> withoutGraph) {
    List<Node> documents =
        withoutGraph.stream()
            .filter(t -> t.getPredicate().equals(RDF.type.asNode()))
            .filter(t -> t.getObject().equals(DOCUMENT))
            .map(Triple::getSubject)
            .distinct()
            .toList();
    if (documents.size() > 1) {
      throw new RiotException(
          "it contains "
              + documents.size()
              + " documents in one graph, so their statements cannot be attributed; "
              + "convert them to .nq or .trig");
    }
    return documents.isEmpty()
        ? NodeFactory.createURI(file.toAbsolutePath().toUri().toString())
        : documents.getFirst();
  }

  /** Closes the store, and deletes it if it is temporary, even if a query still reads it. */
  @Override
  public void close() {
    try {
      TDBInternal.expel(data);
    } catch (TransactionException e) {
      LOG.warn("a query still ran when the store was closed; it ends with the process");
      LOG.debug("the store cannot be closed", e);
    }
    if (temporary) {
      Folders.delete(folder);
    }
  }
}
