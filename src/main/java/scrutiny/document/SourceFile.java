package scrutiny.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An input file: its path as given, and its bytes.
 *
 * @param path the path by which a user would refer to the file
 * @param bytes the content; must not be modified
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; a copy of each PDF would cost memory.
public record SourceFile(String path, byte[] bytes) {
  /** Returns the SHA-256 of the bytes, in lower-case hexadecimal digits. */
  public String hash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform supports SHA-256", e);
    }
  }
}
