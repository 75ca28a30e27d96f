package scrutiny.reference;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A trie of names that is matched directly against a text. A position where no name begins is
 * rejected after a letter or two, however many names there are.
 */
final class NameTrie {
  private static final int LETTERS = 26;
  private static final int SPACE = 26;
  private static final int COMMA = 27;
  private static final int SYMBOLS = 28;

  /** Words in names that may begin with a lower-case letter. */
  private static final Set<String> LOWER_CASE_WORDS =
      Set.of(
          "and",
          "of",
          "upon",
          "on",
          "the",
          "with",
          "in",
          "by",
          "city",
          "county",
          "borough",
          "council",
          "district",
          "metropolitan",
          "corporation");

  private static final class Node {
    private final @Nullable Node[] next = new Node[SYMBOLS];
    private @Nullable NameMeaning meaning;
  }

  /**
   * A name in a text.
   *
   * @param end the offset after its last letter
   */
  record Match(NameMeaning meaning, int end) {}

  private final Node root = new Node();

  /** Adds a name that {@link NameNormaliser} has normalised. */
  void add(String normalised, NameMeaning meaning) {
    Node node = root;
    for (int i = 0; i < normalised.length(); i++) {
      int symbol = symbol(normalised.charAt(i));
      if (symbol < 0) {
        return;
      }
      Node next = node.next[symbol];
      if (next == null) {
        next = new Node();
        node.next[symbol] = next;
      }
      node = next;
    }
    node.meaning = meaning;
  }

  private static int symbol(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a';
    }
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    return c == ' ' ? SPACE : c == NameNormaliser.COMMA ? COMMA : -1;
  }

  /**
   * Returns the longest name that begins with the capital at an offset, or null if there is none.
   */
  @Nullable Match longestMatch(CharSequence text, int start) {
    Node node = root.next[symbol(text.charAt(start))];
    Match best = null;
    int i = start + 1;
    while (node != null && i <= text.length()) {
      if (node.meaning != null && isWordEnd(text, i) && Character.isLetter(text.charAt(i - 1))) {
        best = new Match(node.meaning, i);
      }
      if (i == text.length()) {
        break;
      }
      char c = text.charAt(i);
      int symbol = symbol(c);
      if (symbol >= 0 && symbol < LETTERS) {
        node = node.next[symbol];
        i++;
      } else if (NameNormaliser.isApostrophe(c) || (c == '.' && isSaintAbbreviation(text, i))) {
        i++;
      } else if (c == NameNormaliser.COMMA) {
        node = node.next[COMMA];
        i++;
      } else if (NameNormaliser.isSeparator(c) || c == '&') {
        i = skipSeparators(text, i);
        node = i < 0 ? null : node.next[SPACE];
        if (node != null && i < text.length() && text.charAt(i) == '&') {
          node = followAnd(node);
          i = skipSeparators(text, i + 1);
        }
        if (i < 0 || (i < text.length() && !mayStartNextWord(text, i))) {
          break;
        }
      } else {
        break;
      }
    }
    return best;
  }

  private static @Nullable Node followAnd(@Nullable Node node) {
    Node current = node;
    for (char c : new char[] {'a', 'n', 'd', ' '}) {
      current = current == null ? null : current.next[symbol(c)];
    }
    return current;
  }

  /** Returns the offset after a gap, or -1 if the gap contains a blank line. */
  private static int skipSeparators(CharSequence text, int from) {
    int i = from;
    int lineBreaks = 0;
    while (i < text.length() && NameNormaliser.isSeparator(text.charAt(i))) {
      lineBreaks += text.charAt(i) == '\n' ? 1 : 0;
      i++;
    }
    return lineBreaks > 1 ? -1 : i;
  }

  private static boolean isWordEnd(CharSequence text, int at) {
    return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isSaintAbbreviation(CharSequence text, int dot) {
    return dot >= 2
        && text.charAt(dot - 1) == 't'
        && Character.toLowerCase(text.charAt(dot - 2)) == 's';
  }

  private static boolean mayStartNextWord(CharSequence text, int start) {
    char c = text.charAt(start);
    if (!Character.isLowerCase(c)) {
      return true;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return LOWER_CASE_WORDS.contains(text.subSequence(start, end).toString());
  }
}
