package scrutiny.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import scrutiny.reference.PersonTitles;

/** Removes titles before a person's name and letters after it, such as honours and posts. */
final class BareName {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern OUTER_PUNCTUATION = Pattern.compile("^[,;(]+|[,;)]+$");

  /** The number of words in the longest title. */
  private static final int MAX_TITLE_WORDS = 3;

  /** The number of words of a name that always remain. */
  private static final int MIN_WORDS = 2;

  private static final Set<String> TITLES = PersonTitles.titles();
  private static final Set<String> LETTERS = PersonTitles.letters();

  private BareName() {}

  /** Returns a name without titles and letters; unchanged if it has none. */
  static String of(String name) {
    List<String> words = new ArrayList<>(Arrays.asList(SPACE.split(name.strip(), -1)));
    int count = words.size();
    while (words.size() > MIN_WORDS && LETTERS.contains(plain(words.getLast()))) {
      words.removeLast();
    }
    int title = titleLength(words);
    while (title > 0) {
      words.subList(0, title).clear();
      title = titleLength(words);
    }
    return words.size() == count
        ? name
        : OUTER_PUNCTUATION.matcher(String.join(" ", words)).replaceAll("");
  }

  /** Returns the number of words in the longest title that leaves a full name; 0 if none does. */
  private static int titleLength(List<String> words) {
    for (int length = MAX_TITLE_WORDS; length > 0; length--) {
      if (words.size() >= length && TITLES.contains(plainTitle(words.subList(0, length)))) {
        return words.size() - length >= MIN_WORDS ? length : 0;
      }
    }
    return 0;
  }

  private static String plainTitle(List<String> words) {
    return plain(String.join(" ", words)).toLowerCase(Locale.ROOT);
  }

  private static String plain(String word) {
    return OUTER_PUNCTUATION.matcher(word.replace(".", "")).replaceAll("");
  }
}
