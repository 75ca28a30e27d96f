package scrutiny.recognise.mention;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import scrutiny.recognise.phrase.Phrases;
import scrutiny.text.Span;

/** Finds where the name of a body begins, reading backwards from the word that says what it is. */
final class NameBounds {
  private static final Phrases WORDS = Phrases.read("/recognise/name-bounds.tsv");
  private static final Set<String> ROLES = words("role");
  private static final Set<String> OPENINGS = words("opening");
  private static final Set<String> LINKS = words("link");
  private static final Set<String> OWNERS = words("owner");
  private static final Set<String> MODIFIERS = words("modifier");
  private static final Set<String> BROKEN = words("broken");
  private static final Set<String> KINDS = words("kind");
  private static final Set<String> ARTICLES = Set.of("the", "its", "their", "this");

  /** The longest description before a word such as “sub-group”, in words. */
  private static final int MAX_WORDS = 9;

  private final String text;
  private final Span block;

  /** Prepares to read names within a block of a text. */
  NameBounds(String text, Span block) {
    this.text = text;
    this.block = block;
  }

  private static Set<String> words(String meaning) {
    return new HashSet<>(WORDS.phrases(meaning));
  }

  /**
   * Returns where the words in capitals before an offset begin; the offset if there are none.
   *
   * @param mayJoin whether “and” may stand within the name
   */
  int startOfCapitals(int offset, boolean mayJoin) {
    int start = offset;
    boolean inList = false;
    Optional<Span> next = wordBefore(offset);
    while (next.isPresent()) {
      Span word = next.get();
      if (isCapitalised(word)) {
        if (endsName(word)) {
          break;
        }
        start = word.start();
        next = wordBefore(start);
        if (next.isEmpty() && inList) {
          next = wordBeforeComma(start);
        }
      } else if (LINKS.contains(lower(word))) {
        boolean joins = isConjunction(word);
        inList |= joins;
        next =
            wordBefore(word.start())
                .filter(w -> isCapitalised(w) && !(joins && (!mayJoin || isWhole(w))));
      } else {
        break;
      }
    }
    return start;
  }

  /** Returns whether a word in capitals stands before a name but is no part of it. */
  private boolean endsName(Span word) {
    String lower = lower(word);
    boolean possessive = lower.endsWith("'s") || lower.endsWith("s'");
    return ROLES.contains(lower)
        || (lower.endsWith("'") && !lower.endsWith("s'"))
        || (possessive && !OWNERS.contains(lower))
        || (OPENINGS.contains(lower) && (startsSentence(word.start()) || lower.equals("the")));
  }

  private boolean isConjunction(Span word) {
    return lower(word).equals("and") || lower(word).equals("&");
  }

  /** Returns whether a word ends a name of its own: an abbreviation, or a word such as “Board”. */
  private boolean isWhole(Span word) {
    return KINDS.contains(lower(word)) || isAbbreviation(word);
  }

  private boolean isAbbreviation(Span word) {
    return word.length() > 1
        && text.substring(word.start(), word.end()).chars().noneMatch(Character::isLowerCase);
  }

  /** Returns whether a name has a word that does more than describe the body. */
  boolean isNamed(int start, int end) {
    Optional<Span> word = wordBefore(end);
    while (word.isPresent() && word.get().start() >= start) {
      String lower = lower(word.get());
      if (!OPENINGS.contains(lower) && !MODIFIERS.contains(lower) && !LINKS.contains(lower)) {
        return true;
      }
      word = wordBefore(word.get().start());
    }
    return false;
  }

  /** Returns whether the word before an offset is an abbreviation. */
  boolean followsAbbreviation(int offset) {
    return wordBefore(offset).filter(this::isAbbreviation).isPresent();
  }

  /** Returns whether an article or owner stands before an offset, or before what describes it. */
  boolean isDefinite(int offset) {
    Optional<Span> word = wordBefore(offset);
    while (word.isPresent() && MODIFIERS.contains(lower(word.get()))) {
      word = wordBefore(word.get().start());
    }
    return word.filter(this::isDeterminer).isPresent();
  }

  /**
   * Returns where a name without capitals begins: after an article or owner and the words that only
   * describe the body. Empty if no words of its own are left.
   */
  Optional<Integer> startOfDescription(int offset) {
    int start = offset;
    Optional<Span> word = wordBefore(offset);
    for (int i = 0; i < MAX_WORDS && word.isPresent(); i++) {
      Span each = word.get();
      if (isDeterminer(each)) {
        int named = afterModifiers(start, offset);
        return named < offset ? Optional.of(named) : Optional.empty();
      }
      if (BROKEN.contains(lower(each)) || (isUpperCase(each) && !isAbbreviation(each))) {
        return Optional.empty();
      }
      start = each.start();
      word = wordBefore(start);
      if (word.isEmpty()) {
        word = wordBeforeComma(start);
      }
    }
    return Optional.empty();
  }

  private int afterModifiers(int start, int end) {
    int named = start;
    while (named < end) {
      int wordEnd = named;
      while (wordEnd < end && isWordCharacter(text.charAt(wordEnd))) {
        wordEnd++;
      }
      String lower = lower(new Span(named, Math.max(wordEnd, named + 1)));
      if (!MODIFIERS.contains(lower) && !LINKS.contains(lower)) {
        return named;
      }
      named = wordEnd;
      while (named < end && !isWordCharacter(text.charAt(named))) {
        named++;
      }
    }
    return end;
  }

  private boolean isDeterminer(Span word) {
    String lower = lower(word);
    return ARTICLES.contains(lower)
        || ((lower.endsWith("'s") || lower.endsWith("s'")) && !OWNERS.contains(lower));
  }

  /** Returns whether a sentence begins at an offset. */
  boolean startsSentence(int offset) {
    int at = offset - 1;
    while (at >= block.start() && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at < block.start() || ".!?:;•■◼▪".indexOf(text.charAt(at)) >= 0;
  }

  private boolean isCapitalised(Span word) {
    return isUpperCase(word) || (text.startsWith("pan-", word.start()) && word.length() > 4);
  }

  private boolean isUpperCase(Span word) {
    return Character.isUpperCase(text.charAt(word.start()));
  }

  /** Returns the word before an offset, with only white space between them. */
  private Optional<Span> wordBefore(int offset) {
    int end = offset;
    while (end > block.start() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > block.start() && isWordCharacter(text.charAt(start - 1))) {
      start--;
    }
    return start < end && end < offset ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private Optional<Span> wordBeforeComma(int offset) {
    int end = offset;
    while (end > block.start() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    boolean comma = end > block.start() && text.charAt(end - 1) == ',';
    // The comma takes the place of the white space before the offset.
    return comma ? wordEndingAt(end - 1).filter(word -> !isWhole(word)) : Optional.empty();
  }

  private Optional<Span> wordEndingAt(int end) {
    int start = end;
    while (start > block.start() && isWordCharacter(text.charAt(start - 1))) {
      start--;
    }
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '’' || c == '\'' || c == '&';
  }

  private String lower(Span word) {
    return text.substring(word.start(), word.end()).replace('’', '\'').toLowerCase(Locale.ROOT);
  }
}
