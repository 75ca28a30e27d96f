package scrutiny.web.picture;

/**
 * How words are set.
 *
 * @param size the height in units of the picture
 */
public record Font(double size, boolean bold, Anchor anchor, Tone tone) {
  /** Which part of words lies at their point. */
  public enum Anchor {
    /** Their start. */
    START("start"),
    /** Their middle. */
    MIDDLE("middle"),
    /** Their end. */
    END("end");

    private final String code;

    Anchor(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /** Returns text of a size, from its start. */
  public static Font of(double size, Tone tone) {
    return new Font(size, false, Anchor.START, tone);
  }

  /** Returns the same font in bold. */
  public Font bolder() {
    return new Font(size, true, anchor, tone);
  }

  /** Returns the same font with its point elsewhere. */
  public Font at(Anchor other) {
    return new Font(size, bold, other, tone);
  }
}
