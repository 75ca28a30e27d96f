package scrutiny.query.search;

import java.io.Serial;

/** Thrown by a search while the index is being built, or after it was closed. */
public final class IndexNotReadyException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  IndexNotReadyException() {
    super("the search index is being built");
  }
}
