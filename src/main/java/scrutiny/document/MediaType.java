package scrutiny.document;

/** The formats that can be read, told from a file's bytes. */
public enum MediaType {
  PDF("application/pdf"),
  HTML("text/html"),
  MARKDOWN("text/markdown"),
  PLAIN("text/plain");

  private final String ianaName;

  MediaType(String iana) {
    this.ianaName = iana;
  }

  /** The name that IANA registered. */
  public String ianaName() {
    return ianaName;
  }
}
