package scrutiny.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.jena.sparql.core.Quad;
import scrutiny.graph.GraphFormat;

/** Where a graph is written to. */
@FunctionalInterface
public interface Output {
  /** Writes all of it, or nothing. */
  void write(Collection<Quad> quads) throws IOException;

  /**
   * A file, in the syntax that its name asks for.
   *
   * @throws IllegalArgumentException if its name asks for none that is written
   */
  static Output to(Path file) {
    GraphFormat format =
        GraphFormat.parse(file)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    file + " names no syntax; end it in .nq, .trig or .ttl, or these with .gz"));
    return quads -> AtomicFile.write(file, out -> format.write(quads, out));
  }

  /** A stream, as N-Quads; it stays open. */
  static Output to(OutputStream stream) {
    return quads -> GraphFormat.NQUADS.write(quads, stream);
  }
}
