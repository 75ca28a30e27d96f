package scrutiny.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scrutiny.resource.BundledFile;

/**
 * The titles before people's names and the letters after them, neither of which is part of a name;
 * read from {@code reference/name-additions.tsv}.
 */
public final class PersonTitles {
  private static final String FILE = "/reference/name-additions.tsv";
  private static final List<List<String>> ROWS = read();

  /** Matches one title before a name and the space after it. */
  private static final Pattern TITLE = Pattern.compile("(?:" + forms("title") + ")\\.?\\s+");

  /** The designations of inspectors, as a regular expression. */
  public static final String DESIGNATION_FORMS = "(?:" + forms("designation") + ")";

  private static final Pattern DESIGNATIONS = lettersPattern(forms("designation"));

  private static final Pattern LETTERS =
      lettersPattern(forms("designation") + "|" + forms("letters") + "|" + forms("office"));

  /** Matches all letters after a name but an office, at the start of the text that follows it. */
  private static final Pattern FOLLOWING_LETTERS =
      Pattern.compile(
          "(?:,?\\s*\\(?(?:" + forms("designation") + "|" + forms("letters") + ")\\b\\)?)+");

  private PersonTitles() {}

  private static List<List<String>> read() {
    List<List<String>> rows = BundledFile.rows(FILE, 3);
    for (List<String> cells : rows) {
      if (cells.get(2).isBlank()) {
        throw new IllegalStateException(FILE + " has a row without a meaning: " + cells);
      }
    }
    return rows;
  }

  /** Returns a pattern of all forms in a position, the longest first. */
  private static String forms(String position) {
    return ROWS.stream()
        .filter(row -> row.getFirst().equals(position))
        .map(row -> row.get(1))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(form -> Pattern.quote(form).replace(" ", "\\E\\.?\\s+\\Q"))
        .collect(Collectors.joining("|"));
  }

  /** Returns a pattern of letters at the end of a text, and of what separates them from a name. */
  private static Pattern lettersPattern(String forms) {
    return Pattern.compile("(?:,\\s*|\\s*\\(|\\s+)(?:" + forms + ")\\.?\\)?$");
  }

  /** Returns the number of characters of the titles at the start of a text. */
  public static int lengthOfTitles(String text) {
    Matcher title = TITLE.matcher(text);
    int length = 0;
    while (title.region(length, text.length()).lookingAt()) {
      length = title.end();
    }
    return length;
  }

  /** Returns the number of characters of the letters with which the text after a name starts. */
  public static int lengthOfLetters(CharSequence following) {
    Matcher letters = FOLLOWING_LETTERS.matcher(following);
    return letters.lookingAt() ? letters.end() : 0;
  }

  /** Returns a name without the designations of inspectors after it; honours are kept. */
  public static String withoutDesignations(String name) {
    return without(DESIGNATIONS, name);
  }

  /** Returns a name without designations, honours and degrees after it. */
  public static String withoutLetters(String name) {
    return without(LETTERS, name);
  }

  private static String without(Pattern letters, String name) {
    int end = name.length();
    Matcher last = letters.matcher(name);
    while (last.region(0, end).find() && last.start() > 0) {
      end = last.start();
    }
    return name.substring(0, end);
  }

  /** Returns the titles before names, in lower case. */
  public static Set<String> titles() {
    return ROWS.stream()
        .filter(row -> row.getFirst().equals("title"))
        .map(row -> row.get(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the letters after names, each as written. */
  public static Set<String> letters() {
    return ROWS.stream()
        .filter(row -> !row.getFirst().equals("title"))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }
}
