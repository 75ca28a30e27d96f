package scrutiny.query;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.RDFOutput;
import org.apache.jena.sparql.util.Context;

/** The serialisation formats of query results. */
public enum ResultFormat {
  /** A text table with aligned columns. */
  TABLE("text/plain"),
  /** SPARQL 1.1 results in CSV. */
  CSV("text/csv"),
  /** SPARQL 1.1 results in TSV. */
  TSV("text/tab-separated-values"),
  /** SPARQL 1.1 results in XML. */
  XML("application/sparql-results+xml"),
  /** SPARQL 1.1 results in JSON. */
  JSON("application/sparql-results+json"),
  /** RDF in Turtle, in the W3C result-set vocabulary. */
  TTL("text/turtle"),
  /** The same RDF in JSON-LD. */
  JSONLD("application/ld+json"),
  /** The same RDF in N-Triples. */
  NT("application/n-triples"),
  /** The same RDF in RDF/XML. */
  RDF("application/rdf+xml"),
  /** The same RDF in TriG. */
  TRIG("application/trig");

  private final String mediaType;

  ResultFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Returns its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns its name on the command line and in URLs. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the format with a name. */
  public static Optional<ResultFormat> parse(String code) {
    return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
  }

  /** Writes rows in UTF-8; CSV, TSV, XML and JSON are streamed. */
  public void write(RowSet rows, OutputStream out) {
    switch (this) {
      case TABLE -> TextTable.ofAllRows(rows).write(out);
      case CSV -> write(rows, out, ResultSetLang.RS_CSV);
      case JSON -> write(rows, out, ResultSetLang.RS_JSON);
      case TSV -> write(rows, out, ResultSetLang.RS_TSV);
      case XML -> write(rows, out, ResultSetLang.RS_XML);
      case TTL -> writeModel(rows, out, RDFFormat.TURTLE_PRETTY);
      case JSONLD -> writeModel(rows, out, RDFFormat.JSONLD11_PRETTY);
      case NT -> writeModel(rows, out, RDFFormat.NTRIPLES_UTF8);
      case RDF -> writeModel(rows, out, RDFFormat.RDFXML_PLAIN);
      case TRIG -> writeModel(rows, out, RDFFormat.TRIG_PRETTY);
    }
  }

  private static void writeModel(RowSet rows, OutputStream out, RDFFormat format) {
    RDFDataMgr.write(out, new RDFOutput().asModel(ResultSet.adapt(rows)), format);
  }

  private static void write(RowSet rows, OutputStream out, Lang lang) {
    RowSetWriterRegistry.getFactory(lang).create(lang).write(out, rows, Context.emptyContext());
  }
}
