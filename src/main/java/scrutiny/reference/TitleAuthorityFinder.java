package scrutiny.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The place of a title or letterhead that is known to hold one council's name, among frame words.
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

  TitleAuthorityFinder(AuthorityNames names) {
    this.names = names;
  }

  Optional<Authority> find(String words) {
    List<String> tokens = tokens(words);
    List<String> base = tokens(POSSESSIVE.matcher(words).replaceAll(""));
    return findFramed(tokens)
        .or(() -> findFramed(base))
        .or(() -> findSingle(tokens))
        .or(() -> findSingle(base));
  }

  private static List<String> tokens(String words) {
    String spelling =
        NON_ALPHANUMERIC.matcher(NameNormaliser.normalise(words)).replaceAll(" ").strip();
    return List.of(spelling.toLowerCase(Locale.UK).split(" "));
  }

  /** The longest name that, with nothing but frame words around it, fills the slot. */
  private Optional<Authority> findFramed(List<String> tokens) {
    for (int length = tokens.size(); length > 0; length--) {
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

  /** The one authority whose names stand in the slot; none where there are two. */
  private Optional<Authority> findSingle(List<String> tokens) {
    Set<Authority> found = new HashSet<>();
    int at = 0;
    while (at < tokens.size()) {
      int length = longestNameLength(tokens, at);
      if (length > 0) {
        NameMeaning meaning = names.meaning(String.join(" ", tokens.subList(at, at + length)));
        if (meaning != null && meaning.authority() != null) {
          found.add(meaning.authority());
        }
      }
      at += Math.max(length, 1);
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
