package scrutiny.load;

import java.io.IOException;

/**
 * A document to be read.
 *
 * @param path as a user would name it
 * @param content gives its bytes
 */
public record Input(String path, ByteSource content) {
  /** Gives the bytes of an input when they are needed. */
  @FunctionalInterface
  public interface ByteSource {
    byte[] bytes() throws IOException;
  }
}
