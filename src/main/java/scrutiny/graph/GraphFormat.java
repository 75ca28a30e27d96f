package scrutiny.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * The format in which a graph is written: a syntax, and optional compression.
 *
 * @param syntax the syntax
 * @param gzipped whether the output is compressed with gzip
 */
public record GraphFormat(Syntax syntax, boolean gzipped) {
  /** The supported syntaxes. */
  public enum Syntax {
    /** Sorted N-Quads, with all graphs. */
    NQ,
    /** TriG, with all graphs. */
    TRIG,
    /** Turtle, with the union of all graphs. */
    TTL
  }

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("scr", Scr.NAMESPACE),
          Map.entry("id", "https://w3id.org/scrutiny/id/"),
          Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
          Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
          Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
          Map.entry("org", "http://www.w3.org/ns/org#"),
          Map.entry("oa", "http://www.w3.org/ns/oa#"),
          Map.entry("dqv", "http://www.w3.org/ns/dqv#"),
          Map.entry("dcterms", "http://purl.org/dc/terms/"),
          Map.entry("prov", "http://www.w3.org/ns/prov#"),
          Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
          Map.entry("adms", "http://www.w3.org/ns/adms#"),
          Map.entry("schema", "https://schema.org/"),
          Map.entry("time", "http://www.w3.org/2006/time#"),
          Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"));

  /** Sorted N-Quads, not compressed. */
  public static final GraphFormat NQUADS = new GraphFormat(Syntax.NQ, false);

  /**
   * Returns the format for a file's extension: {@code .nq}, {@code .trig} or {@code .ttl}, with or
   * without {@code .gz}; empty for any other.
   */
  public static Optional<GraphFormat> parse(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    boolean gzipped = name.endsWith(".gz");
    String base = gzipped ? name.substring(0, name.length() - ".gz".length()) : name;
    for (Syntax syntax : Syntax.values()) {
      if (base.endsWith("." + syntax.name().toLowerCase(Locale.ROOT))) {
        return Optional.of(new GraphFormat(syntax, gzipped));
      }
    }
    return Optional.empty();
  }

  /** Writes quads to a stream, which it flushes but does not close. */
  public void write(Collection<Quad> quads, OutputStream out) throws IOException {
    if (gzipped) {
      GZIPOutputStream gzip = new GZIPOutputStream(out, 1 << 16);
      new GraphFormat(syntax, false).write(quads, gzip);
      gzip.finish();
      return;
    }
    switch (syntax) {
      case NQ -> NQuads.write(quads, out);
      case TRIG ->
          writeQuads(sorted(quads), StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS));
      case TTL -> {
        List<Quad> union = quads.stream().map(GraphFormat::withoutGraph).toList();
        writeQuads(sorted(union), StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS));
      }
    }
    out.flush();
  }

  private static Quad withoutGraph(Quad quad) {
    return Quad.create(Quad.defaultGraphNodeGenerated, quad.asTriple());
  }

  /** Returns quads sorted by graph, then by line, without duplicates. */
  private static List<Quad> sorted(Collection<Quad> quads) {
    return NQuads.sorted(quads).stream()
        .sorted(Comparator.comparing(quad -> quad.getGraph().toString()))
        .toList();
  }

  private static void writeQuads(List<Quad> quads, StreamRDF out) {
    out.start();
    PREFIXES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(prefix -> out.prefix(prefix.getKey(), prefix.getValue()));
    for (Quad quad : quads) {
      if (quad.isDefaultGraph()) {
        out.triple(Triple.create(quad.getSubject(), quad.getPredicate(), quad.getObject()));
      } else {
        out.quad(quad);
      }
    }
    out.finish();
  }
}
