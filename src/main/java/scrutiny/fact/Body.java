package scrutiny.fact;

/** An organisation, as a document's facts name it. */
public sealed interface Body {
  /** A council of the register. */
  record Council(Gss gss) implements Body {}

  /**
   * An inspectorate.
   *
   * @param slug {@code ofsted}, {@code cqc}, {@code hmicfrs} or {@code hmi-probation}
   */
  record Inspectorate(String slug) implements Body {}

  /** Another organisation, by the name that the document gives it. */
  record Other(String name) implements Body {}

  /** Ofsted. */
  Body OFSTED = new Inspectorate("ofsted");
}
