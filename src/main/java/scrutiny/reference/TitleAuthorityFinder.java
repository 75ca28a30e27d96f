package scrutiny.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the council in the part of a title or letterhead that is known to name one, among frame
 * words.
 */
final class TitleAuthorityFinder {
  private static final Set<String> FRAME_WORDS =
      Set.of(
          "the",
          "of",
          "to",
          "in",
          "at",
          "for",
          "and",
          "a",
          "on",
          "by",
          "inspection",
          "inspections",
          "reinspection",
          "re",
          "joint",
          "targeted",
          "area",
          "send",
          "focused",
          "monitoring",
          "assurance",
          "visit",
          "ilacs",
          "review",
          "report",
          "letter",
          "london",
          "royal",
          "borough",
          "city",
          "county",
          "metropolitan",
          "council",
          "councils",
          "district",
          "unitary",
          "mb",
          "mbc",
          "mdc",
          "lb",
          "lbc",
          "rb",
          "cc",
          "bc",
          "cbc",
          "local",
          "authority",
          "authoritys",
          "authorities",
          "corporation",
          "childrens",
          "children",
          "young",
          "people",
          "peoples",
          "family",
          "families",
          "social",
          "care",
          "services",
          "service",
          "safeguarding",
          "education",
          "directorate",
          "department",
          "partnership",
          "arrangements",
          "trust");

  private static final Pattern POSSESSIVE = Pattern.compile("['’](?:s\\b|(?=\\s))");
  private static final Pattern NON_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final AuthorityNames names;
  private final int maxWords;

  TitleAuthorityFinder(AuthorityNames names) {
    this.names = names;
    this.maxWords = names.maxWords();
  }

  Optional<Authority> find(String slot) {
    List<String> tokens = tokens(slot);
    List<String> withoutPossessives = tokens(POSSESSIVE.matcher(slot).replaceAll(""));
    return findFramed(tokens)
        .or(() -> findFramed(withoutPossessives))
        .or(() -> findSingle(tokens))
        .or(() -> findSingle(withoutPossessives));
  }

  private static List<String> tokens(String text) {
    String normalised =
        NON_ALPHANUMERIC.matcher(NameNormaliser.normalise(text)).replaceAll(" ").strip();
    return List.of(normalised.toLowerCase(Locale.UK).split(" "));
  }

  /** Returns the authority of the longest name around which there are only frame words. */
  private Optional<Authority> findFramed(List<String> tokens) {
    for (int length = Math.min(maxWords, tokens.size()); length > 0; length--) {
      for (int from = 0; from + length <= tokens.size(); from++) {
        NameMeaning meaning = names.meaning(String.join(" ", tokens.subList(from, from + length)));
        if (meaning != null
            && FRAME_WORDS.containsAll(tokens.subList(0, from))
            && FRAME_WORDS.containsAll(tokens.subList(from + length, tokens.size()))) {
          return Optional.ofNullable(meaning.authority());
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the only authority named in the slot, or empty if there is not exactly one. */
  private Optional<Authority> findSingle(List<String> tokens) {
    Set<Authority> found = new HashSet<>();
    int from = 0;
    while (from < tokens.size()) {
      int length = longestNameLength(tokens, from);
      if (length > 0) {
        NameMeaning meaning = names.meaning(String.join(" ", tokens.subList(from, from + length)));
        if (meaning != null && meaning.authority() != null) {
          found.add(meaning.authority());
        }
      }
      from += Math.max(length, 1);
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private int longestNameLength(List<String> tokens, int from) {
    for (int length = Math.min(9, tokens.size() - from); length > 0; length--) {
      if (names.meaning(String.join(" ", tokens.subList(from, from + length))) != null) {
        return length;
      }
    }
    return 0;
  }
}
