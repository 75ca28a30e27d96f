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

/**
 * The sum of the SHA-256 digests of quads, which must be distinct. It does not depend on their
 * order, and the sum of the digests of graphs is the digest of all their quads.
 */
final class Digest {
  private static final int BYTES = 32;

  private final MessageDigest sha;
  private final long[] sum = new long[BYTES / Long.BYTES];

  /** Creates the digest of no quads. */
  Digest() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Returns the digest of quads as a literal. */
  static Node of(Collection<Quad> quads) {
    return of(quads.iterator());
  }

  /** Returns the digest of the remaining quads as a literal. */
  static Node of(Iterator<Quad> quads) {
    Digest digest = new Digest();
    quads.forEachRemaining(digest::add);
    return NodeFactory.createLiteralString(digest.hex());
  }

  /** Adds a quad. */
  void add(Quad quad) {
    addBytes(sha.digest(quad.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** Adds the quads of another digest, given by its literal. */
  void add(Node digest) {
    addBytes(HexFormat.of().parseHex(digest.getLiteralLexicalForm()));
  }

  private void addBytes(byte[] digest) {
    ByteBuffer words = ByteBuffer.wrap(digest);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += words.getLong();
    }
  }

  /** Returns the digest in hexadecimal digits. */
  String hex() {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    for (long word : sum) {
      bytes.putLong(word);
    }
    return HexFormat.of().formatHex(bytes.array());
  }
}
