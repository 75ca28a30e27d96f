package scrutiny.web.home;

import java.util.Arrays;
import java.util.Optional;
import scrutiny.web.html.Html;
import scrutiny.web.html.Site;
import scrutiny.web.section.GradePill;

/**
 * What a tile of the map shows: a letter and a colour. The colours differ in lightness too, so that
 * they remain apart in print and for readers who see few colours.
 */
enum GradeMark {
  OUTSTANDING("outstanding", "Outstanding", "O", "#0b5a6b", "#ffffff"),
  GOOD("good", "Good", "G", "#9ad0ac", "#10301b"),
  SATISFACTORY("satisfactory", "Satisfactory", "S", "#dfe3a0", "#33350a"),
  ADEQUATE("adequate", "Adequate", "A", "#f3dfa2", "#3d2c00"),
  REQUIRES_IMPROVEMENT("requires-improvement", "Requires improvement", "R", "#e59a2f", "#2b1800"),
  INADEQUATE("inadequate", "Inadequate", "I", "#8f1d2c", "#ffffff"),
  /** No grade is known. */
  UNKNOWN("unknown", "No grade known", "–", "#ffffff", "#444444"),
  /** The council did not exist at the date. */
  NO_COUNCIL("no-council", "Not a council at the time", "", "none", "#444444");

  private final String code;
  private final String title;
  private final String letter;
  private final String colour;
  private final String textColour;

  GradeMark(String code, String title, String letter, String colour, String textColour) {
    this.code = code;
    this.title = title;
    this.letter = letter;
    this.colour = colour;
    this.textColour = textColour;
  }

  /** Returns the mark of a grade's code. */
  static Optional<GradeMark> ofGrade(String code) {
    return Arrays.stream(values())
        .filter(mark -> mark.isGrade() && mark.code.equals(code))
        .findFirst();
  }

  /** Returns whether it stands for a grade. */
  boolean isGrade() {
    return compareTo(UNKNOWN) < 0;
  }

  /** Returns the code of the grade, which is also the class of its style. */
  String code() {
    return code;
  }

  /** Returns the word for it. */
  String title() {
    return title;
  }

  /** Returns the word in a frame, which links to a judgement if one is known. */
  Html pill(Optional<String> judgement) {
    return GradePill.of(code, title, judgement.flatMap(Site::url));
  }

  /** Returns the letter in the tile. */
  String letter() {
    return letter;
  }

  /** Returns the colour of the tile. */
  String colour() {
    return colour;
  }

  /** Returns the colour of the letter. */
  String textColour() {
    return textColour;
  }
}
