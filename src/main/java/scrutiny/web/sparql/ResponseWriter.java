package scrutiny.web.sparql;

import java.io.IOException;
import scrutiny.query.InvalidRequestException;

/** Executes a query and writes its result to a response. */
@FunctionalInterface
public interface ResponseWriter {
  /**
   * Writes headers and body.
   *
   * @throws InvalidRequestException if the request is invalid
   * @throws IOException if the client is gone
   */
  void write(QueryResponse response) throws IOException, InvalidRequestException;
}
