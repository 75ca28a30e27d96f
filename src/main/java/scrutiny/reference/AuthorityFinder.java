package scrutiny.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scrutiny.reference.NameContextClassifier.Classification;
import scrutiny.reference.NameContextClassifier.NameContext;
import scrutiny.reference.NameMeaning.Reliability;

/**
 * Finds the authorities that a text names.
 *
 * <p>A name that is no plain word and no other place's counts wherever it stands; another only
 * where its surroundings say so, or where the text names the same authority fully. Of a council
 * with two rows, the plain name gives today's; {@link Authorities#validOn} gives the one of a day.
 */
public final class AuthorityFinder {
  private static final Pattern LIST_SEPARATOR = Pattern.compile("\\s*(?:,|&|and|,\\s*and|or)\\s*");

  private final NameTrie trie;
  private final NameContextClassifier contextClassifier;
  private final TitleAuthorityFinder titleFinder;
  private final InitialsFinder initialsFinder;

  /** A finder of the names of a register. */
  public AuthorityFinder(Authorities register) {
    NameRules rules = NameRules.read();
    AuthorityNames names = new AuthorityNames(register, rules);
    trie = names.trie();
    contextClassifier = new NameContextClassifier(rules);
    titleFinder = new TitleAuthorityFinder(names);
    initialsFinder = new InitialsFinder();
  }

  /** A name in a text, with what speaks for its meaning the authority. */
  private record NameMatch(AuthorityMention mention, Reliability reliability, NameContext context) {
    boolean isCertain() {
      return switch (reliability) {
        case FORMAL, UNAMBIGUOUS -> true;
        case AMBIGUOUS -> context.compareTo(NameContext.BEFORE_VERB) >= 0;
        case COMMON_WORD -> context.compareTo(NameContext.MID_SENTENCE) >= 0;
        case NEEDS_FULL_NAME -> context == NameContext.FORMAL;
      };
    }

    /** Whether it names the authority so surely that its doubtful names in the text count too. */
    boolean confirmsAuthority() {
      return context == NameContext.FORMAL
          || reliability == Reliability.FORMAL
          || reliability == Reliability.UNAMBIGUOUS;
    }

    String gss() {
      return mention.authority().gss();
    }
  }

  /** Where a running text names authorities, in its order. */
  public List<AuthorityMention> find(CharSequence text) {
    List<NameMatch> found = nameMatches(text);
    Set<String> named =
        found.stream()
            .filter(NameMatch::confirmsAuthority)
            .map(NameMatch::gss)
            .collect(Collectors.toSet());
    List<AuthorityMention> namings = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      NameMatch name = found.get(i);
      if (name.isCertain()
          || named.contains(name.gss())
          || (name.reliability() != Reliability.NEEDS_FULL_NAME
              && isListedWithCertainName(text, found, i))) {
        namings.add(name.mention());
      }
    }
    namings.addAll(initialsFinder.find(text, namings));
    namings.sort(Comparator.comparingInt(AuthorityMention::start));
    return List.copyOf(namings);
  }

  private List<NameMatch> nameMatches(CharSequence text) {
    List<NameMatch> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 'A' || c > 'Z' || (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1)))) {
        continue;
      }
      NameTrie.Match match = trie.longestMatch(text, i);
      if (match == null) {
        continue;
      }
      Authority authority = match.meaning().authority();
      if (authority != null) {
        Classification view = contextClassifier.classify(text, i, match.end());
        if (view.context() != NameContext.NOT_AUTHORITY) {
          AuthorityMention naming = new AuthorityMention(authority, view.start(), view.end());
          found.add(new NameMatch(naming, match.meaning().reliability(), view.context()));
        }
      }
      i = match.end() - 1;
    }
    return found;
  }

  /** "Merton, Sutton and Croydon": whether it stands in a list with a name that is certain. */
  private static boolean isListedWithCertainName(CharSequence text, List<NameMatch> found, int at) {
    for (int step : new int[] {-1, 1}) {
      for (int i = at + step; i >= 0 && i < found.size(); i += step) {
        AuthorityMention one = found.get(Math.min(i, i - step)).mention();
        AuthorityMention other = found.get(Math.max(i, i - step)).mention();
        if (one.end() > other.start()
            || !isListSeparator(text.subSequence(one.end(), other.start()))) {
          break;
        }
        if (found.get(i).isCertain()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isListSeparator(CharSequence between) {
    return LIST_SEPARATOR.matcher(between).matches();
  }

  /** The authority that a title's or letterhead's slot for one council's name holds. */
  public Optional<Authority> findInTitle(String words) {
    return titleFinder.find(words);
  }
}
