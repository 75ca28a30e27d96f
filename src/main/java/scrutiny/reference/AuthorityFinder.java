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
 * Finds mentions of authorities in a text.
 *
 * <p>An unambiguous name counts anywhere. A name that is also a common word or the name of another
 * place counts only if its context says so, or if the text also gives the full name of the same
 * authority. If a council has two rows, the short name gives the current one; {@link
 * Authorities#validOn} gives the row of a day.
 */
public final class AuthorityFinder {
  private static final Pattern LIST_SEPARATOR = Pattern.compile("\\s*(?:,|&|and|,\\s*and|or)\\s*");

  private final NameTrie trie;
  private final NameContextClassifier contextClassifier;
  private final TitleAuthorityFinder titleFinder;
  private final InitialsFinder initialsFinder;
  private final ShortenedNameFinder shortenedNameFinder;

  /** Creates a finder of the names in a register. */
  public AuthorityFinder(Authorities register) {
    NameRules rules = NameRules.read();
    AuthorityNames names = new AuthorityNames(register, rules);
    trie = names.trie();
    contextClassifier = new NameContextClassifier(rules);
    titleFinder = new TitleAuthorityFinder(names);
    initialsFinder = new InitialsFinder();
    shortenedNameFinder = new ShortenedNameFinder();
  }

  /** A name in a text, with the evidence that it means the authority. */
  private record NameMatch(AuthorityMention mention, Reliability reliability, NameContext context) {
    boolean isCertain() {
      return switch (reliability) {
        case FORMAL, UNAMBIGUOUS -> true;
        case AMBIGUOUS -> context.compareTo(NameContext.BEFORE_VERB) >= 0;
        case COMMON_WORD -> context.compareTo(NameContext.MID_SENTENCE) >= 0;
        case NEEDS_FULL_NAME -> context == NameContext.FORMAL;
      };
    }

    /** Returns whether it makes ambiguous names of the same authority in the text count too. */
    boolean confirmsAuthority() {
      return context == NameContext.FORMAL
          || reliability == Reliability.FORMAL
          || reliability == Reliability.UNAMBIGUOUS;
    }

    String gss() {
      return mention.authority().gss();
    }
  }

  /** Returns the mentions of authorities in running text, in its order. */
  public List<AuthorityMention> find(CharSequence text) {
    List<NameMatch> found = nameMatches(text);
    Set<String> confirmed =
        found.stream()
            .filter(NameMatch::confirmsAuthority)
            .map(NameMatch::gss)
            .collect(Collectors.toSet());
    List<AuthorityMention> mentions = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      NameMatch name = found.get(i);
      if (name.isCertain()
          || confirmed.contains(name.gss())
          || (name.reliability() != Reliability.NEEDS_FULL_NAME
              && isListedWithCertainName(text, found, i))) {
        mentions.add(name.mention());
      }
    }
    mentions.addAll(initialsFinder.find(text, mentions));
    mentions.addAll(shortenedNameFinder.find(text, mentions));
    mentions.sort(Comparator.comparingInt(AuthorityMention::start));
    return List.copyOf(mentions);
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
        Classification classification = contextClassifier.classify(text, i, match.end());
        if (classification.context() != NameContext.NOT_AUTHORITY) {
          AuthorityMention mention =
              new AuthorityMention(authority, classification.start(), classification.end());
          found.add(
              new NameMatch(mention, match.meaning().reliability(), classification.context()));
        }
      }
      i = match.end() - 1;
    }
    return found;
  }

  /** Returns whether a name is in a list with a certain one: "Merton, Sutton and Croydon". */
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

  /** Returns the authority named in the part of a title or letterhead that names one council. */
  public Optional<Authority> findInTitle(String slot) {
    return titleFinder.find(slot);
  }
}
