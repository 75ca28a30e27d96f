package scrutiny.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import scrutiny.document.DataFormat;
import scrutiny.document.DocumentLimits;
import scrutiny.document.UnreadableDocumentException;

/** The bytes of a file, read only if they are within the limits for documents. */
record FileContent(Path file) implements Input.ByteSource {
  @Override
  public byte[] bytes(DocumentLimits limits) throws IOException, UnreadableDocumentException {
    long size = Files.size(file);
    try (InputStream content = Files.newInputStream(file)) {
      if (size > limits.bytes()) {
        // Whoever raises the limit for a file of data would only wait longer for its refusal.
        DataFormat.requireNone(content.readNBytes(DataFormat.HEAD_LENGTH));
      }
      limits.checkBytes(size);
      // A file may grow after its size was asked for, and some systems state none.
      byte[] bytes = content.readNBytes(limits.bytes());
      if (bytes.length == limits.bytes() && content.read() >= 0) {
        limits.checkBytes(bytes.length + 1L);
      }
      return bytes;
    }
  }
}
