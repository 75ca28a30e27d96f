package scrutiny.store;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Thrown if a store cannot be used; the message describes the problem, the remedy the solution. */
public final class StoreException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final String remedy;

  /** Creates an exception with a cause, if there is one. */
  public StoreException(String message, String remedy, @Nullable Throwable cause) {
    super(message, cause);
    this.remedy = remedy;
  }

  /** Creates an exception without a cause. */
  public StoreException(String message, String remedy) {
    this(message, remedy, null);
  }

  /** Returns what the user can do, in one line. */
  public String remedy() {
    return remedy;
  }
}
