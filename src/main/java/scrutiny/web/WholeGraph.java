package scrutiny.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import scrutiny.query.limit.QueryLimits;
import scrutiny.web.describe.ServedStatistics;
import scrutiny.web.sparql.QueryResponse;

/** Serves all quads of the named graphs as one compressed file of N-Quads, row by row. */
final class WholeGraph extends HttpServlet {
  private static final long serialVersionUID = 1;

  /** The path of the file. */
  static final String PATH = "/dataset.nq.gz";

  private final transient DatasetGraph data;
  private final transient ServedStatistics statistics;
  private final transient QueryLimits limits;

  WholeGraph(DatasetGraph data, ServedStatistics statistics, QueryLimits limits) {
    this.data = data;
    this.statistics = statistics;
    this.limits = limits;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    QueryResponse.send(
        request,
        response,
        limits.downloadTimeout(),
        limits.maxBytes(),
        problem -> ErrorResponse.body(request, problem),
        this::write);
  }

  private void write(QueryResponse response) throws IOException {
    response.setContentType("application/gzip");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"scrutiny-" + statistics.get().loaded() + ".nq.gz\"");
    GZIPOutputStream out = new GZIPOutputStream(response.body(), 1 << 16);
    data.begin(ReadWrite.READ);
    try {
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
      writer.start();
      data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> {
            response.deadline().check();
            writer.quad(quad);
          });
      writer.finish();
    } finally {
      data.end();
    }
    out.finish();
  }
}
