package scrutiny.web.section;

import java.util.Arrays;
import java.util.Optional;
import scrutiny.web.html.Html;
import scrutiny.web.html.Site;
import scrutiny.web.picture.Tone;

/** What stands for a grade in pictures: a letter and a colour with a texture. */
public enum GradeMark {
  /** Outstanding. */
  OUTSTANDING("outstanding", "Outstanding", "O", Tone.OUTSTANDING),
  /** Good. */
  GOOD("good", "Good", "G", Tone.GOOD),
  /** Satisfactory, of frameworks until 2012. */
  SATISFACTORY("satisfactory", "Satisfactory", "S", Tone.SATISFACTORY),
  /** Adequate, of frameworks until 2013. */
  ADEQUATE("adequate", "Adequate", "A", Tone.ADEQUATE),
  /** Requires improvement to be good. */
  REQUIRES_IMPROVEMENT(
      "requires-improvement", "Requires improvement", "R", Tone.REQUIRES_IMPROVEMENT),
  /** Inadequate. */
  INADEQUATE("inadequate", "Inadequate", "I", Tone.INADEQUATE),
  /** No dated grade is known. */
  UNKNOWN("unknown", "No dated grade", "–", Tone.SURFACE),
  /** The council did not exist at the date. */
  NO_COUNCIL("no-council", "Not a council at the time", "", Tone.SURFACE);

  /** The colour of letters that stand for no grade. */
  private static final String PALE_TEXT = "#444444";

  private final String code;
  private final String title;
  private final String letter;
  private final Tone tone;

  GradeMark(String code, String title, String letter, Tone tone) {
    this.code = code;
    this.title = title;
    this.letter = letter;
    this.tone = tone;
  }

  /** Returns the mark of a grade's code. */
  public static Optional<GradeMark> ofGrade(String code) {
    return Arrays.stream(values())
        .filter(mark -> mark.isGrade() && mark.code.equals(code))
        .findFirst();
  }

  /** Returns whether it stands for a grade. */
  public boolean isGrade() {
    return compareTo(UNKNOWN) < 0;
  }

  /** Returns the code of the grade, which is also the class of its style. */
  public String code() {
    return code;
  }

  /** Returns the word for it. */
  public String title() {
    return title;
  }

  /** Returns the word in a frame, which links to a judgement if one is known. */
  public Html pill(Optional<String> judgement) {
    return GradePill.of(code, title, judgement.flatMap(Site::url));
  }

  /** Returns the letter in the tile. */
  public String letter() {
    return letter;
  }

  /** Returns the colour of the tile. */
  public String colour() {
    return this == NO_COUNCIL ? "none" : tone.light();
  }

  /** Returns the colour of the letter. */
  public String textColour() {
    return isGrade() ? tone.text().light() : PALE_TEXT;
  }

  /** Returns the colour and texture in pictures. */
  public Tone tone() {
    return tone;
  }
}
