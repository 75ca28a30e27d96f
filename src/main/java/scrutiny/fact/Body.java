package scrutiny.fact;

/** An organisation, as facts refer to it. */
public sealed interface Body {
  /** A council in the register. */
  record Council(Gss gss) implements Body {}

  /**
   * An inspectorate.
   *
   * @param slug {@code ofsted}, {@code cqc}, {@code hmicfrs} or {@code hmi-probation}
   */
  record Inspectorate(String slug) implements Body {}

  /** Another organisation, under the name that the document uses. */
  record Other(String name) implements Body {}

  /** The partners of a council's area together, for somebody among them whose body is not named. */
  record Partnership(Gss council) implements Body {}

  /** Ofsted. */
  Body OFSTED = new Inspectorate("ofsted");
}
