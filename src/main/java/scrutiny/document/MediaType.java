package scrutiny.document;

/** A supported file format; it is detected from a file's bytes. */
public enum MediaType {
  PDF("application/pdf"),
  HTML("text/html"),
  MARKDOWN("text/markdown"),
  PLAIN("text/plain");

  private final String ianaName;

  MediaType(String ianaName) {
    this.ianaName = ianaName;
  }

  /** Returns the name registered with IANA. */
  public String ianaName() {
    return ianaName;
  }
}
