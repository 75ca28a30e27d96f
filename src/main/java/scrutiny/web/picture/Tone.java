package scrutiny.web.picture;

import java.util.Locale;
import java.util.Optional;

/**
 * A colour by its meaning, for light and for dark pages. The colours of grades are the same on
 * both; they differ in lightness and in texture too, so that they remain apart in print and for
 * readers who see few colours.
 */
public enum Tone {
  /** Text on light colours. */
  DARK_TEXT("#1b2326", "#1b2326"),
  /** Text on dark colours. */
  LIGHT_TEXT("#ffffff", "#ffffff"),
  /** Text. */
  INK("#1b2326", "#e6e9e7"),
  /** Text that matters less. */
  MUTED("#56626a", "#a3aeb2"),
  /** Lines that divide. */
  RULE("#dcdad2", "#353e42"),
  /** The background. */
  SURFACE("#ffffff", "#1d2326"),
  /** Every other row of the background. */
  STRIPE("#f3f2ec", "#232b2e"),
  /** What stands out. */
  ACCENT("#17565d", "#7fcad2"),
  /** A mark without a grade. */
  PLAIN("#d5dde0", "#3f4b50"),
  /** The frame of a mark without a grade. */
  FRAME("#767676", "#8d989c"),
  /** The grade outstanding. */
  OUTSTANDING("#0b5a6b", LIGHT_TEXT, Texture.NONE),
  /** The grade good. */
  GOOD("#9ad0ac", DARK_TEXT, Texture.DOTS),
  /** The grade satisfactory, of frameworks until 2012. */
  SATISFACTORY("#dfe3a0", DARK_TEXT, Texture.HORIZONTAL),
  /** The grade adequate, of frameworks until 2013. */
  ADEQUATE("#f3dfa2", DARK_TEXT, Texture.HORIZONTAL),
  /** The grade requires improvement. */
  REQUIRES_IMPROVEMENT("#e59a2f", DARK_TEXT, Texture.RISING),
  /** The grade inadequate. */
  INADEQUATE("#8f1d2c", LIGHT_TEXT, Texture.CROSSED),
  /** What is good. */
  POSITIVE("#3f8f63", LIGHT_TEXT, Texture.NONE),
  /** What is partly good. */
  MIXED("#d9b45c", DARK_TEXT, Texture.DOTS),
  /** What is not good. */
  NEGATIVE("#a3324a", LIGHT_TEXT, Texture.RISING);

  private final String light;
  private final String dark;
  private final Texture texture;
  private final Optional<Tone> text;

  Tone(String light, String dark) {
    this(light, dark, Optional.empty(), Texture.NONE);
  }

  Tone(String both, Tone text, Texture texture) {
    this(both, both, Optional.of(text), texture);
  }

  Tone(String light, String dark, Optional<Tone> text, Texture texture) {
    this.light = light;
    this.dark = dark;
    this.text = text;
    this.texture = texture;
  }

  /** Returns the name in style sheets. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the colour on light pages and in print. */
  public String light() {
    return light;
  }

  /** Returns the colour on dark pages. */
  String dark() {
    return dark;
  }

  /** Returns the colour of text on it. */
  public Tone text() {
    return text.orElse(INK);
  }

  /** Returns what tells it from other colours where colour does not. */
  Texture texture() {
    return texture;
  }
}
