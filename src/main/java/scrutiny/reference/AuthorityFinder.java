package scrutiny.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
  private static final Pattern JOINED = Pattern.compile("\\s*(?:,|&|and|,\\s*and|or)\\s*");

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

  /** A name in a text, with what speaks for its meaning the authority. */
  private record Found(Naming naming, Standing standing, Verdict verdict) {
    boolean isCertain() {
      return switch (standing) {
        case FORMAL, OPEN -> true;
        case WARY -> verdict.compareTo(Verdict.SUBJECT) >= 0;
        case WORD -> verdict.compareTo(Verdict.WITHIN) >= 0;
        case ECHO -> verdict == Verdict.FORMAL;
      };
    }

    /** Whether it names the authority so surely that its doubtful names in the text count too. */
    boolean isPlain() {
      return verdict == Verdict.FORMAL || standing == Standing.FORMAL || standing == Standing.OPEN;
    }

    String gss() {
      return naming.authority().gss();
    }
  }

  /** Where a running text names authorities, in its order. */
  public List<Naming> find(CharSequence text) {
    List<Found> found = names(text);
    Set<String> named =
        found.stream().filter(Found::isPlain).map(Found::gss).collect(Collectors.toSet());
    List<Naming> namings = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Found name = found.get(i);
      if (name.isCertain()
          || named.contains(name.gss())
          || (name.standing() != Standing.ECHO && isBesideCertain(text, found, i))) {
        namings.add(name.naming());
      }
    }
    namings.addAll(initials.find(text, namings));
    namings.sort(Comparator.comparingInt(Naming::start));
    return List.copyOf(namings);
  }

  private List<Found> names(CharSequence text) {
    List<Found> found = new ArrayList<>();
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
        if (view.verdict() != Verdict.ELSEWHERE) {
          Naming naming = new Naming(authority, view.start(), view.end());
          found.add(new Found(naming, match.meaning().standing(), view.verdict()));
        }
      }
      i = match.end() - 1;
    }
    return found;
  }

  /** "Merton, Sutton and Croydon": whether it stands in a list with a name that is certain. */
  private static boolean isBesideCertain(CharSequence text, List<Found> found, int at) {
    for (int step : new int[] {-1, 1}) {
      for (int i = at + step; i >= 0 && i < found.size(); i += step) {
        Naming one = found.get(Math.min(i, i - step)).naming();
        Naming other = found.get(Math.max(i, i - step)).naming();
        if (one.end() > other.start() || !isJoined(text.subSequence(one.end(), other.start()))) {
          break;
        }
        if (found.get(i).isCertain()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isJoined(CharSequence between) {
    return JOINED.matcher(between).matches();
  }

  /** The authority that a title's or letterhead's slot for one council's name holds. */
  public Optional<Authority> titled(String words) {
    return slot.authority(words);
  }
}
