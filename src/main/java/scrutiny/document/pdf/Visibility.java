package scrutiny.document.pdf;

/** Whether a glyph shows on its page. */
enum Visibility {
  /** It shows. */
  SHOWN,
  /** It does not show, but may be the text of a picture: invisible, transparent, white, tiny. */
  UNSEEN,
  /** It does not show and is meant not to: in a layer that is off, or clipped. */
  OFF
}
