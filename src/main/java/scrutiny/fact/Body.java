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

  /** The partners of an area together, for somebody among them whose own body is not named. */
  record Partnership() implements Body {
    /** Returns them under the name by which joint letters address them. */
    public Other named() {
      return new Other("local partnership");
    }
  }

  /** Ofsted. */
  Body OFSTED = new Inspectorate("ofsted");
}
