package scrutiny.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it was found: its path as given, and its bytes.
 *
 * @param path the path, as a user would name it again
 * @param bytes the content; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; a copy of each PDF would cost memory.
public record SourceFile(String path, byte[] bytes) {
  /** SHA-256 of its bytes, in lower-case hexadecimal digits. */
  public String hash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
