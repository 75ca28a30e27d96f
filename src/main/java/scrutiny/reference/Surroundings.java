package scrutiny.reference;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.reference.Words.Gap;
import scrutiny.reference.Words.Word;

/** The words around a name, and what they make of it. */
final class Surroundings {
  /**
   * A run of capitalised words is read this far: "Devon, Cornwall and the Isles of Scilly Police".
   */
  private static final int REACH = 9;

  /** An address has its postcode within this many characters after its town or county. */
  private static final int ADDRESS = 60;

  private static final Pattern POSTCODE =
      Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s+\\d[A-Z]{2}\\b");

  private static final Set<String> JOINERS = Set.of("and", "of", "the", "for", "upon");

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

  private static final Set<String> COUNCILS = Set.of("council", "councils", "mbc", "mdc", "lbc");

  private static final Set<String> HEADS_OF =
      Set.of("borough", "city", "county", "council", "district");

  private static final Set<String> SERVICES = Set.of("services", "social");

  private final Set<String> before;
  private final Set<String> within;
  private final Set<String> after;
  private final Set<String> surnames;
  private final Set<String> verbs;
  private final Set<String> verdicts;
  private final Set<String> openers;

  Surroundings(NameRules rules) {
    before = rules.names("before");
    within = rules.names("within");
    after = rules.names("after");
    surnames = rules.names("surname");
    verbs = rules.words("verb");
    verdicts = rules.words("verdict");
    openers = rules.words("opener");
  }

  /** What the words around a name make of it. */
  enum Verdict {
    /** Part of something else. */
    ELSEWHERE,
    /** Nothing is known but the name. */
    BARE,
    /** Before a verb. */
    SUBJECT,
    /** In the middle of a sentence. */
    WITHIN,
    /** They say that it is a council. */
    FORMAL
  }

  /**
   * A verdict, and how far the words of the council's name reach.
   *
   * @param start of "London Borough of …"
   * @param end of "… County Council"
   */
  record View(Verdict verdict, int start, int end) {}

  View of(CharSequence text, int start, int end) {
    boolean possessive = end < text.length() && Spelling.isApostrophe(text.charAt(end));
    List<Word> next = Words.after(text, possessive ? afterPossessive(text, end) : end, REACH);
    List<Word> previous = Words.before(text, start, 4);
    if (isPartOfWord(text, start, end) || follows(previous)) {
      return new View(Verdict.ELSEWHERE, start, end);
    }
    int council = possessive ? 0 : council(next);
    if (council > 0) {
      return new View(Verdict.FORMAL, start, council);
    }
    if (isHeaded(previous)) {
      return new View(Verdict.FORMAL, head(previous), end);
    }
    if (isService(next) || isListed(next)) {
      return new View(Verdict.FORMAL, start, end);
    }
    if (isElsewhere(next)
        || isPostal(text, end)
        || isPerson(text.subSequence(start, end), previous, next, possessive)) {
      return new View(Verdict.ELSEWHERE, start, end);
    }
    boolean within =
        !previous.isEmpty()
            && !previous.get(0).spelling().equals("and")
            && !previous.get(0).capital()
            && previous.get(0).gap() != Gap.COMMA;
    boolean judged = !next.isEmpty() && verdicts.contains(next.get(0).spelling());
    if (within || possessive || judged) {
      return new View(Verdict.WITHIN, start, end);
    }
    boolean subject = !next.isEmpty() && verbs.contains(next.get(0).spelling());
    return new View(subject ? Verdict.SUBJECT : Verdict.BARE, start, end);
  }

  private static int afterPossessive(CharSequence text, int end) {
    return end + 1 < text.length() && text.charAt(end + 1) == 's' ? end + 2 : end + 1;
  }

  /** Whether it is part of a web address, an e-mail address or a double name. */
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

  private boolean follows(List<Word> previous) {
    if (previous.isEmpty() || previous.get(0).gap() == Gap.COMMA) {
      return false;
    }
    Word word = previous.get(0);
    return (word.capital() && after.contains(word.spelling()))
        || (previous.size() > 1
            && previous.get(1).capital()
            && after.contains(previous.get(1).spelling() + " " + word.spelling()));
  }

  /** The offset after "County Council", where the name goes on so; else 0. */
  private static int council(List<Word> next) {
    for (Word word : next) {
      if (word.gap() == Gap.COMMA) {
        return 0;
      }
      if (COUNCILS.contains(word.spelling())) {
        return word.edge();
      }
      if (!COUNCIL_KINDS.contains(word.spelling())) {
        return 0;
      }
    }
    return 0;
  }

  /** "Borough of", "City of" before the name. */
  private static boolean isHeaded(List<Word> previous) {
    return previous.size() > 1
        && previous.get(0).spelling().equals("of")
        && HEADS_OF.contains(previous.get(1).spelling());
  }

  private static int head(List<Word> previous) {
    int head = 1;
    while (head + 1 < previous.size()
        && previous.get(head + 1).capital()
        && COUNCIL_KINDS.contains(previous.get(head + 1).spelling())) {
      head++;
    }
    return previous.get(head).edge();
  }

  /** "Bury and Rochdale Councils": names, then the word for all of them. */
  private static boolean isListed(List<Word> next) {
    for (Word word : next) {
      if (word.spelling().equals("councils")) {
        return true;
      }
      if (!word.capital() && !JOINERS.contains(word.spelling())) {
        return false;
      }
    }
    return false;
  }

  private static boolean isService(List<Word> next) {
    int i = 0;
    while (i < next.size() && COUNCIL_KINDS.contains(next.get(i).spelling())) {
      Word kind = next.get(i++);
      boolean authority = i < next.size() && next.get(i).spelling().startsWith("authorit");
      if (authority || (kind.spelling().equals("borough") && kind.capital())) {
        return true;
      }
    }
    return i + 1 < next.size()
        && next.get(i).spelling().startsWith("children")
        && SERVICES.contains(next.get(i + 1).spelling());
  }

  private boolean isElsewhere(List<Word> next) {
    if (!next.isEmpty()
        && next.get(0).gap() != Gap.COMMA
        && next.get(0).capital()
        && isAny(before, next, 0)) {
      return true;
    }
    boolean capital = false;
    for (int i = 0; i < next.size(); i++) {
      Word word = next.get(i);
      if ((capital || (i == 0 && word.gap() != Gap.COMMA)) && isAny(within, next, i)) {
        return true;
      }
      boolean inRun = word.capital() || JOINERS.contains(word.spelling());
      if (!inRun || COUNCILS.contains(word.spelling())) {
        return false;
      }
      capital |= word.capital();
    }
    return false;
  }

  private static boolean isAny(Set<String> phrases, List<Word> words, int at) {
    Word word = words.get(at);
    return phrases.contains(word.spelling())
        || (at + 1 < words.size()
            && phrases.contains(word.spelling() + " " + words.get(at + 1).spelling()));
  }

  private static boolean isPostal(CharSequence text, int end) {
    Matcher postcode = POSTCODE.matcher(text);
    postcode.region(end, Math.min(text.length(), end + ADDRESS));
    return postcode.find();
  }

  /** "Giles York said": a surname with a capitalised word before it and none after. */
  private boolean isPerson(
      CharSequence name, List<Word> previous, List<Word> next, boolean possessive) {
    if (possessive || previous.isEmpty() || previous.get(0).gap() != Gap.SPACE) {
      return false;
    }
    Word word = previous.get(0);
    boolean goesOn = !next.isEmpty() && next.get(0).capital() && next.get(0).gap() == Gap.SPACE;
    return word.capital()
        && !goesOn
        && !openers.contains(word.spelling())
        && surnames.contains(Spelling.of(name));
  }
}
