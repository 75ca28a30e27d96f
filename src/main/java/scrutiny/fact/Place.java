package scrutiny.fact;

/** The area to which a figure applies. */
public sealed interface Place {
  /**
   * The authority that was inspected.
   *
   * @param inspection the document's id of the inspection
   */
  record Inspected(String inspection) implements Place {}

  /** An authority that an article names. */
  record Named(Gss authority) implements Place {}

  /** A wider area. */
  record Wider(Extent extent) implements Place {}
}
