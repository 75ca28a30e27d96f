package scrutiny.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Computes a digest of a graph's content that does not depend on the order of its quads. */
final class Digest {
  private Digest() {}

  /** Returns the sum of the SHA-256 digests of quads, which must be distinct. */
  static Node of(Collection<Quad> quads) {
    return of(quads.iterator());
  }

  /** Returns the sum of the SHA-256 digests of the remaining quads, which must be distinct. */
  static Node of(Iterator<Quad> quads) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      long[] sum = new long[4];
      while (quads.hasNext()) {
        ByteBuffer hash =
            ByteBuffer.wrap(sha.digest(quads.next().toString().getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < sum.length; i++) {
          sum[i] += hash.getLong();
        }
      }
      ByteBuffer bytes = ByteBuffer.allocate(32);
      for (long word : sum) {
        bytes.putLong(word);
      }
      return NodeFactory.createLiteralString(HexFormat.of().formatHex(bytes.array()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
