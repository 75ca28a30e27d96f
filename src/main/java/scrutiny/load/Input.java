package scrutiny.load;

import java.io.IOException;

/**
 * A document to read.
 *
 * @param path the path as a user would write it
 * @param content supplies its bytes
 */
public record Input(String path, ByteSource content) {
  /** Supplies the bytes of an input when they are needed. */
  @FunctionalInterface
  public interface ByteSource {
    byte[] bytes() throws IOException;
  }
}
