package scrutiny.recognise.article;

import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.reference.FirstNames;

/** Determines whether "he" or "she" may stand for a person, by first name and form of address. */
final class PronounAgreement {
  private static final String MALE_TITLES = "Mr|Sir|Lord|Alderman";
  private static final String FEMALE_TITLES = "Mrs|Ms|Miss|Dame|Lady|Baroness";

  private PronounAgreement() {}

  /**
   * Returns whether nothing contradicts a pronoun.
   *
   * @param name the name of the person, if it is known
   * @param text the text in which the person may be addressed by title and surname
   */
  static boolean agrees(String pronoun, Optional<String> name, String text) {
    if (name.isEmpty()) {
      return true;
    }
    if (!FirstNames.agrees(name.get(), pronoun)) {
      return false;
    }
    String surname = name.get().substring(name.get().lastIndexOf(' ') + 1);
    String contrary = pronoun.equalsIgnoreCase("she") ? MALE_TITLES : FEMALE_TITLES;
    return !Pattern.compile(
            "\\b(?:" + contrary + ")\\.?\\s+(?:\\p{Lu}[\\p{L}’'-]+\\s+)?" + Pattern.quote(surname))
        .matcher(text)
        .find();
  }
}
