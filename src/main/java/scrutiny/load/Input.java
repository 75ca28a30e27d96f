package scrutiny.load;

import java.io.IOException;
import scrutiny.document.DocumentLimits;
import scrutiny.document.UnreadableDocumentException;

/**
 * A document to read.
 *
 * @param path the path that the graph states as its source, which never shows where on the machine
 *     the document is
 * @param location where it is, as a user would write it; two inputs never have the same
 * @param content supplies its bytes
 */
public record Input(String path, String location, ByteSource content) {
  /** Supplies the bytes of an input when they are needed. */
  @FunctionalInterface
  public interface ByteSource {
    /**
     * Returns the bytes.
     *
     * @throws UnreadableDocumentException if there are more than the limits allow
     */
    byte[] bytes(DocumentLimits limits) throws IOException, UnreadableDocumentException;
  }

  /** Creates an input whose path says where it is. */
  public Input(String path, ByteSource content) {
    this(path, path, content);
  }
}
