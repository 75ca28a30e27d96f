package scrutiny.document.pdf;

/** The visibility of a glyph on its page. */
enum Visibility {
  /** It shows. */
  SHOWN,
  /** It does not show, but may be the text of a picture: invisible, transparent, white, tiny. */
  INVISIBLE,
  /** It does not show and is meant not to: in a layer that is off, or clipped. */
  HIDDEN
}
