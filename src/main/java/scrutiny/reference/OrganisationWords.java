package scrutiny.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which names of organisations are compared: in lower case, abbreviations spelled out,
 * without words that documents may omit.
 */
final class OrganisationWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’‘.]*|&");

  private static final Set<String> OMITTED =
      Set.of("the", "nhs", "force", "limited", "ltd", "cic", "plc");

  private static final Map<String, List<String>> SPELLED_OUT =
      Map.of(
          "&", List.of("and"),
          "icb", List.of("integrated", "care", "board"),
          "ccg", List.of("clinical", "commissioning", "group"),
          "crc", List.of("community", "rehabilitation", "company"),
          "pcc", List.of("police", "and", "crime", "commissioner"),
          "pfcc", List.of("police", "fire", "and", "crime", "commissioner"));

  /**
   * A word of a text.
   *
   * @param start the offset of its first letter
   * @param end the offset after its last letter
   */
  record Word(String word, int start, int end) {}

  private OrganisationWords() {}

  /** Returns the words of a text in its order; an abbreviation gives several words. */
  static List<Word> of(CharSequence text) {
    List<Word> words = new ArrayList<>();
    Matcher match = WORD.matcher(text);
    while (match.find()) {
      String word = NameNormaliser.normalise(match.group());
      String spelled = match.group().equals("&") ? "&" : word;
      for (String one : SPELLED_OUT.getOrDefault(spelled, List.of(word))) {
        if (!OMITTED.contains(one)) {
          words.add(new Word(one, match.start(), match.end()));
        }
      }
    }
    return words;
  }

  /** Returns the words of a name, joined by spaces. */
  static String key(CharSequence name) {
    return key(of(name));
  }

  /** Returns words joined by spaces. */
  static String key(List<Word> words) {
    return String.join(" ", words.stream().map(Word::word).toList());
  }
}
