package scrutiny.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutiny.reference.Meaning.Standing;
import scrutiny.reference.Surroundings.Verdict;
import scrutiny.reference.Surroundings.View;

/**
 * Finds the authorities that a text names.
 *
 * <p>A name that is no plain word and no other place's counts wherever it stands; another only
 * where its surroundings say so, or where the text names the same authority fully. Of a council
 * with two rows, the plain name gives today's; {@link Authorities#on} gives the one of a day.
 */
public final class AuthorityFinder {
  private final NameTrie trie;
  private final Surroundings surroundings;
  private final Slot slot;
  private final Initials initials;

  /** A finder of the names of a register. */
  public AuthorityFinder(Authorities register) {
    NameRules rules = NameRules.read();
    Names names = new Names(register, rules);
    trie = names.trie();
    surroundings = new Surroundings(rules);
    slot = new Slot(names);
    initials = new Initials();
  }

  /** Where a running text names authorities, in its order. */
  public List<Naming> find(CharSequence text) {
    List<Naming> certain = new ArrayList<>();
    List<Naming> doubtful = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 'A' || c > 'Z' || (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1)))) {
        continue;
      }
      NameTrie.Match match = trie.longest(text, i);
      if (match == null) {
        continue;
      }
      Authority authority = match.meaning().authority();
      if (authority != null) {
        View view = surroundings.of(text, i, match.end());
        Naming naming = new Naming(authority, view.start(), view.end());
        Standing standing = match.meaning().standing();
        if (counts(standing, view.verdict())) {
          certain.add(naming);
          if (names(standing, view.verdict())) {
            named.add(authority.gss());
          }
        } else if (view.verdict() != Verdict.ELSEWHERE) {
          doubtful.add(naming);
        }
      }
      i = match.end() - 1;
    }
    doubtful.stream().filter(n -> named.contains(n.authority().gss())).forEach(certain::add);
    certain.addAll(initials.find(text, certain));
    certain.sort(Comparator.comparingInt(Naming::start));
    return List.copyOf(certain);
  }

  /** The authority that a title's or letterhead's slot for one council's name holds. */
  public Optional<Authority> titled(String words) {
    return slot.authority(words);
  }

  private static boolean counts(Standing standing, Verdict verdict) {
    return switch (standing) {
      case FORMAL -> verdict != Verdict.ELSEWHERE;
      case OPEN -> verdict != Verdict.ELSEWHERE;
      case WARY -> verdict.compareTo(Verdict.SUBJECT) >= 0;
      case WORD -> verdict.compareTo(Verdict.WITHIN) >= 0;
      case ECHO -> verdict == Verdict.FORMAL;
    };
  }

  /** Whether it names the authority so surely that its doubtful names in the text count too. */
  private static boolean names(Standing standing, Verdict verdict) {
    return verdict == Verdict.FORMAL || standing == Standing.FORMAL || standing == Standing.OPEN;
  }
}
