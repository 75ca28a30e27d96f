package scrutiny.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.jena.sparql.core.Quad;
import scrutiny.graph.GraphFormat;

/** The destination of a graph. */
@FunctionalInterface
public interface Output {
  /** Writes all quads, or nothing. */
  void write(Collection<Quad> quads) throws IOException;

  /**
   * Returns an output to a file, in the format of its extension.
   *
   * @throws IllegalArgumentException if the extension is of no supported format
   */
  static Output to(Path file) {
    GraphFormat format =
        GraphFormat.parse(file)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    file
                        + " has no supported extension; use .nq, .trig or .ttl, optionally with"
                        + " .gz"));
    return quads -> AtomicFile.write(file, out -> format.write(quads, out));
  }

  /** Returns an output to a stream as N-Quads; the stream is not closed. */
  static Output to(OutputStream stream) {
    return quads -> GraphFormat.NQUADS.write(quads, stream);
  }
}
