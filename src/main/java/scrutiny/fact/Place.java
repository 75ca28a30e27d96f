package scrutiny.fact;

/** Whose figure it is. */
public sealed interface Place {
  /**
   * Of the authority inspected.
   *
   * @param inspection the document's id of the inspection
   */
  record Inspected(String inspection) implements Place {}

  /** Of an authority that an article names. */
  record Named(Gss authority) implements Place {}

  /** Of a wider area. */
  record Wider(Extent extent) implements Place {}
}
