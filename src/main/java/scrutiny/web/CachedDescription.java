package scrutiny.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import scrutiny.query.SingleFlight;
import scrutiny.web.describe.ServedStatistics;
import scrutiny.web.format.Format;
import scrutiny.web.format.UnacceptableRequestException;

/** A description of a fixed set of terms in every format, each created once and then cached. */
final class CachedDescription {
  private final String fileName;
  private final ServedStatistics statistics;
  private final SingleFlight<Format, CompleteResponse> responses;

  /**
   * Creates a description of terms in a dataset.
   *
   * @param fileName the name of a downloaded file, without date and extension
   * @param creator creates the response in a format, in a transaction
   */
  CachedDescription(
      String fileName,
      DatasetGraph data,
      ServedStatistics statistics,
      Function<Format, CompleteResponse> creator) {
    this.fileName = fileName;
    this.statistics = statistics;
    this.responses =
        new SingleFlight<>(format -> Txn.calculateRead(data, () -> creator.apply(format)));
  }

  /** Sends the description in the format that a request names. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      Format format = Description.FORMATS.choose(request);
      Description.withFileName(responses.get(format), fileName, statistics.get().loaded(), format)
          .send(response);
    } catch (UnacceptableRequestException e) {
      ErrorResponse.of(request, e).send(response);
    }
  }
}
