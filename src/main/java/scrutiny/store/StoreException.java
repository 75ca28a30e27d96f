package scrutiny.store;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A store that cannot be used: the message says what is wrong, the remedy what to do. */
public final class StoreException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final String remedy;

  public StoreException(String message, String remedy, @Nullable Throwable cause) {
    super(message, cause);
    this.remedy = remedy;
  }

  public StoreException(String message, String remedy) {
    this(message, remedy, null);
  }

  /** What the user can do, in one line. */
  public String remedy() {
    return remedy;
  }
}
