package scrutiny.reference;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.reference.NeighbouringWords.Gap;
import scrutiny.reference.NeighbouringWords.Neighbour;

/** Classifies a name by the words around it. */
final class NameContextClassifier {
  /**
   * The number of words read after a name, enough for "Devon, Cornwall and the Isles of Scilly
   * Police".
   */
  private static final int MAX_FOLLOWING_WORDS = 9;

  /** An address has its postcode within this number of characters after its town or county. */
  private static final int MAX_POSTCODE_DISTANCE = 60;

  private static final Pattern POSTCODE =
      Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s+\\d[A-Z]{2}\\b");

  private static final Set<String> CONNECTING_WORDS = Set.of("and", "of", "the", "for", "upon");

  private static final Set<String> COUNCIL_KINDS =
      Set.of(
          "county",
          "city",
          "borough",
          "metropolitan",
          "district",
          "unitary",
          "local",
          "mb",
          "london",
          "royal");

  private static final Set<String> COUNCIL_WORDS =
      Set.of("council", "councils", "mbc", "mdc", "lbc");

  private static final Set<String> COUNCIL_PREFIX_NOUNS =
      Set.of("borough", "city", "county", "council", "district");

  private static final Set<String> SERVICE_WORDS = Set.of("services", "social");

  private final Set<String> wordsAfterOtherNames;
  private final Set<String> wordsInOtherNames;
  private final Set<String> wordsBeforeOtherNames;
  private final Set<String> surnames;
  private final Set<String> verbs;
  private final Set<String> judgementVerbs;
  private final Set<String> sentenceOpeners;

  NameContextClassifier(NameRules rules) {
    wordsAfterOtherNames = rules.names("before");
    wordsInOtherNames = rules.names("within");
    wordsBeforeOtherNames = rules.names("after");
    surnames = rules.names("surname");
    verbs = rules.words("verb");
    judgementVerbs = rules.words("verdict");
    sentenceOpeners = rules.words("opener");
  }

  /** The meaning of a name in its context, in ascending order of certainty. */
  enum NameContext {
    /** Part of another name. */
    NOT_AUTHORITY,
    /** The context says nothing about the name. */
    NEUTRAL,
    /** The name is before a verb. */
    BEFORE_VERB,
    /** The name is in the middle of a sentence. */
    MID_SENTENCE,
    /** The context says that the name is that of a council. */
    FORMAL
  }

  /**
   * The context of a name, and the span of the complete name of the council.
   *
   * @param start the start offset, including "London Borough of …"
   * @param end the end offset, including "… County Council"
   */
  record Classification(NameContext context, int start, int end) {}

  Classification classify(CharSequence text, int start, int end) {
    boolean possessive = end < text.length() && NameNormaliser.isApostrophe(text.charAt(end));
    List<Neighbour> next =
        NeighbouringWords.after(
            text, possessive ? afterPossessive(text, end) : end, MAX_FOLLOWING_WORDS);
    List<Neighbour> previous = NeighbouringWords.before(text, start, 4);
    if (isPartOfWord(text, start, end) || followsOtherNamePrefix(previous)) {
      return new Classification(NameContext.NOT_AUTHORITY, start, end);
    }
    int councilEnd = possessive ? 0 : councilEnd(next);
    if (councilEnd > 0) {
      return new Classification(NameContext.FORMAL, start, councilEnd);
    }
    if (hasCouncilPrefix(previous)) {
      return new Classification(NameContext.FORMAL, councilPrefixStart(previous), end);
    }
    if (isCouncilService(next) || isInCouncilList(next)) {
      return new Classification(NameContext.FORMAL, start, end);
    }
    if (isPartOfOtherName(next)
        || isPostalAddress(text, end)
        || isSurname(text.subSequence(start, end), previous, next, possessive)) {
      return new Classification(NameContext.NOT_AUTHORITY, start, end);
    }
    boolean midSentence =
        !previous.isEmpty()
            && !previous.get(0).spelling().equals("and")
            && !previous.get(0).capitalised()
            && previous.get(0).gap() != Gap.COMMA;
    boolean judged = !next.isEmpty() && judgementVerbs.contains(next.get(0).spelling());
    if (midSentence || possessive || judged) {
      return new Classification(NameContext.MID_SENTENCE, start, end);
    }
    boolean subject = !next.isEmpty() && verbs.contains(next.get(0).spelling());
    return new Classification(subject ? NameContext.BEFORE_VERB : NameContext.NEUTRAL, start, end);
  }

  private static int afterPossessive(CharSequence text, int end) {
    return end + 1 < text.length() && text.charAt(end + 1) == 's' ? end + 2 : end + 1;
  }

  /** Returns whether it is part of a web address, an e-mail address or a double-barrelled name. */
  private static boolean isPartOfWord(CharSequence text, int start, int end) {
    if (start > 0) {
      char c = text.charAt(start - 1);
      boolean joined = start > 1 && Character.isLetterOrDigit(text.charAt(start - 2));
      if (c == '@' || c == '#' || c == '_' || (joined && (c == '-' || c == '.'))) {
        return true;
      }
    }
    if (end + 1 < text.length()) {
      char c = text.charAt(end);
      char next = text.charAt(end + 1);
      return c == '@'
          || c == '_'
          || (c == '.' && Character.isLetter(next))
          || (c == '-' && Character.isUpperCase(next));
    }
    return false;
  }

  private boolean followsOtherNamePrefix(List<Neighbour> previous) {
    if (previous.isEmpty() || previous.get(0).gap() == Gap.COMMA) {
      return false;
    }
    Neighbour word = previous.get(0);
    return (word.capitalised() && wordsBeforeOtherNames.contains(word.spelling()))
        || (previous.size() > 1
            && previous.get(1).capitalised()
            && wordsBeforeOtherNames.contains(previous.get(1).spelling() + " " + word.spelling()));
  }

  /** Returns the offset after "County Council" if the name continues that way, and otherwise 0. */
  private static int councilEnd(List<Neighbour> next) {
    for (Neighbour word : next) {
      if (word.gap() == Gap.COMMA) {
        return 0;
      }
      if (COUNCIL_WORDS.contains(word.spelling())) {
        return word.outerOffset();
      }
      if (!COUNCIL_KINDS.contains(word.spelling())) {
        return 0;
      }
    }
    return 0;
  }

  /** Returns whether "Borough of" or "City of" precedes the name. */
  private static boolean hasCouncilPrefix(List<Neighbour> previous) {
    return previous.size() > 1
        && previous.get(0).spelling().equals("of")
        && COUNCIL_PREFIX_NOUNS.contains(previous.get(1).spelling());
  }

  private static int councilPrefixStart(List<Neighbour> previous) {
    int first = 1;
    while (first + 1 < previous.size()
        && previous.get(first + 1).capitalised()
        && COUNCIL_KINDS.contains(previous.get(first + 1).spelling())) {
      first++;
    }
    return previous.get(first).outerOffset();
  }

  /** Returns whether one word follows several names: "Bury and Rochdale Councils". */
  private static boolean isInCouncilList(List<Neighbour> next) {
    for (Neighbour word : next) {
      if (word.spelling().equals("councils")) {
        return true;
      }
      if (!word.capitalised() && !CONNECTING_WORDS.contains(word.spelling())) {
        return false;
      }
    }
    return false;
  }

  private static boolean isCouncilService(List<Neighbour> next) {
    int i = 0;
    while (i < next.size() && COUNCIL_KINDS.contains(next.get(i).spelling())) {
      Neighbour kind = next.get(i++);
      boolean authority = i < next.size() && next.get(i).spelling().startsWith("authorit");
      if (authority || (kind.spelling().equals("borough") && kind.capitalised())) {
        return true;
      }
    }
    return i + 1 < next.size()
        && next.get(i).spelling().startsWith("children")
        && SERVICE_WORDS.contains(next.get(i + 1).spelling());
  }

  private boolean isPartOfOtherName(List<Neighbour> next) {
    if (!next.isEmpty()
        && next.get(0).gap() != Gap.COMMA
        && next.get(0).capitalised()
        && containsPhraseAt(wordsAfterOtherNames, next, 0)) {
      return true;
    }
    boolean afterCapitalised = false;
    for (int i = 0; i < next.size(); i++) {
      Neighbour word = next.get(i);
      if ((afterCapitalised || (i == 0 && word.gap() != Gap.COMMA))
          && containsPhraseAt(wordsInOtherNames, next, i)) {
        return true;
      }
      boolean inRun = word.capitalised() || CONNECTING_WORDS.contains(word.spelling());
      if (!inRun || COUNCIL_WORDS.contains(word.spelling())) {
        return false;
      }
      afterCapitalised |= word.capitalised();
    }
    return false;
  }

  private static boolean containsPhraseAt(Set<String> phrases, List<Neighbour> words, int at) {
    Neighbour word = words.get(at);
    return phrases.contains(word.spelling())
        || (at + 1 < words.size()
            && phrases.contains(word.spelling() + " " + words.get(at + 1).spelling()));
  }

  private static boolean isPostalAddress(CharSequence text, int end) {
    Matcher postcode = POSTCODE.matcher(text);
    postcode.region(end, Math.min(text.length(), end + MAX_POSTCODE_DISTANCE));
    return postcode.find();
  }

  /** Returns whether it is a surname, with a capitalised word before it only: "Giles York said". */
  private boolean isSurname(
      CharSequence name, List<Neighbour> previous, List<Neighbour> next, boolean possessive) {
    if (possessive || previous.isEmpty() || previous.get(0).gap() != Gap.SPACE) {
      return false;
    }
    Neighbour word = previous.get(0);
    boolean continues =
        !next.isEmpty() && next.get(0).capitalised() && next.get(0).gap() == Gap.SPACE;
    return word.capitalised()
        && !continues
        && !sentenceOpeners.contains(word.spelling())
        && surnames.contains(NameNormaliser.normalise(name));
  }
}
