package scrutiny.web.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;

/** The body of a response with its media type. */
final class ResponseBody {
  private final String type;
  private final byte[] bytes;

  private ResponseBody(String type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes;
  }

  static ResponseBody of(HttpResponse<byte[]> response) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    return new ResponseBody(
        type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT), response.body());
  }

  /** Returns the media type in lower case, without parameters. */
  String type() {
    return type;
  }

  /** Returns it as text. */
  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Parses it as query results, in the format of its media type. */
  QueryExecResult results() {
    return results(lang(), new ByteArrayInputStream(bytes));
  }

  /** Parses query results. */
  static QueryExecResult results(Lang lang, InputStream in) {
    return RowSetReaderRegistry.createReader(lang).readAny(in, Context.emptyContext());
  }

  /** Parses it as RDF, in the format of its media type. */
  Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(bytes)).forceLang(lang()).parse(graph);
    return graph;
  }

  private Lang lang() {
    Lang lang = RDFLanguages.contentTypeToLang(type);
    assertThat(lang).as("the format of " + type).isNotNull();
    return lang;
  }
}
