package scrutiny.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The identity and size of a dataset, as it was when it was opened.
 *
 * @param id the first digits of the version of the data, as {@link StoreStatistics} gives it
 * @param tag hexadecimal digits that change with the data and with the version of the program
 * @param program the version of the program
 * @param quads the number of quads in named graphs: as the store recorded it when it was loaded, or
 *     else counted
 * @param graphs the number of named graphs
 */
public record DatasetVersion(String id, String tag, String program, long quads, long graphs) {
  private static final int TAG_BYTES = 4;

  /** Determines the version of a dataset: from the records of a store, or by reading all of it. */
  public static DatasetVersion of(DatasetGraph data) {
    return Txn.calculateRead(
        data,
        () -> {
          String program =
              Optional.ofNullable(DatasetVersion.class.getPackage().getImplementationVersion())
                  .orElse("unpacked");
          StoreStatistics.Summary content =
              StoreStatistics.storedSummary(data)
                  .orElseGet(() ->
                      new StoreStatistics.Summary(digest(data), Iter.count(data.listGraphNodes())));
          String id = content.version().substring(0, StoreStatistics.SHORT_VERSION_LENGTH);
          return new DatasetVersion(
              id,
              id + "-" + hash(program),
              program,
              Manifest.quads(data).orElseGet(() -> countQuads(data)),
              content.graphs());
        });
  }

  /** Counts the quads in the named graphs of a dataset, which shows whether any were lost. */
  public static long count(DatasetGraph data) {
    return Txn.calculateRead(data, () -> countQuads(data));
  }

  /** Counts quads; those of a store without reading their nodes. Needs a transaction. */
  static long countQuads(DatasetGraph data) {
    Iterator<?> quads =
        TDBInternal.isTDB2(data)
            ? TDBInternal.requireStorage(data).getQuadTable().getNodeTupleTable().findAll()
            : data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    return Iter.count(quads);
  }

  private static String digest(DatasetGraph data) {
    return Digest.of(data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)).getLiteralLexicalForm();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
