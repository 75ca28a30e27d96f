package scrutiny.recognise.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scrutiny.recognise.mention.ProgrammeNames.ProgrammeMention;
import scrutiny.text.Span;

/**
 * Finds programmes and services whose names an abbreviation in brackets follows: a service that has
 * an abbreviation has a name of its own, even if its words only describe it.
 */
final class AbbreviatedProgrammes {
  private static final Set<String> HEADS =
      new HashSet<>(ProgrammeWords.PHRASES.phrases("abbreviated"));

  private static final Pattern BRACKET =
      Pattern.compile(
          "\\s\\([‘“']?(?<short>\\p{Lu}[\\p{L}+]{1,9})[’”']?\\)(?:\\s(?<next>\\p{L}+))?");

  /** An abbreviation whose name follows in brackets: “SASS (support after school service)”. */
  private static final Pattern EXPANDED =
      Pattern.compile(
          "(?<![\\p{L}’'-])(?<short>\\p{Lu}\\p{L}{2,9})\\s\\((?<long>\\p{L}[^()]{10,90})\\)");

  /** The words of a name in capitals, apart from short ones. */
  private static final Pattern IN_CAPITALS =
      Pattern.compile("(?:(?:\\p{Lu}[\\p{L}’'-]*|of|for|and|the|in|to|is|with|a),?\\s?){2,}");

  /** Words with which no name begins, and signs that no name contains. */
  private static final Pattern NO_NAME =
      Pattern.compile("(?s)(?:and|of|for|the|in|to|or|with)\\s.*|.*[.;:()•“‘].*");

  private static final Pattern MEETING = Pattern.compile("[Mm]eetings?");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private AbbreviatedProgrammes() {}

  /** Returns the names within a block of a text that are abbreviated in brackets. */
  static List<ProgrammeMention> in(String text, Span block) {
    List<ProgrammeMention> found = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(text).region(block.start(), block.end());
    while (bracket.find()) {
      start(text, block, bracket).ifPresent(start -> found.add(mention(text, start, bracket)));
    }
    Matcher expanded = EXPANDED.matcher(text).region(block.start(), block.end());
    while (expanded.find()) {
      if (isExpanded(text, expanded)) {
        found.add(
            new ProgrammeMention(
                new Span(expanded.start(), expanded.end()), expanded.group("short")));
      }
    }
    return found;
  }

  /** Returns whether a name in brackets has the letters of the abbreviation before it. */
  private static boolean isExpanded(String text, Matcher expanded) {
    String name = expanded.group("long");
    String[] words = SPACES.split(name, -1);
    String letters = expanded.group("short");
    int start = matchBackwards(text, expanded.start("long"), expanded.end("long"), letters);
    return start == expanded.start("long")
        && words.length > 2
        && (IN_CAPITALS.matcher(name).matches() || isHead(words[words.length - 1]))
        && !ProgrammeWords.hasGeneric(name);
  }

  private static ProgrammeMention mention(String text, int start, Matcher bracket) {
    boolean headFollows = isHead(bracket.group("next"));
    int end = headFollows ? bracket.end() : bracket.end("short") + 1;
    while (!headFollows && text.charAt(end - 1) != ')') {
      end++;
    }
    return new ProgrammeMention(new Span(start, end), text.substring(start, bracket.start()));
  }

  /** Returns where the name before a bracket begins whose letters the abbreviation has. */
  private static Optional<Integer> start(String text, Span block, Matcher bracket) {
    String letters = bracket.group("short").replace("+", "");
    if (letters.chars().filter(Character::isUpperCase).count() < 3) {
      return Optional.empty();
    }
    int start = matchBackwards(text, block.start(), bracket.start(), letters);
    if (start < 0) {
      return Optional.empty();
    }
    String name = text.substring(start, bracket.start());
    String[] words = SPACES.split(name, -1);
    boolean hasHead =
        isHead(words[words.length - 1])
            || isHead(bracket.group("next"))
            || Stream.of(words).anyMatch(MEETING.asMatchPredicate());
    return hasHead
            && !ProgrammeWords.hasGeneric(name)
            && words.length > 1
            && words.length <= 2 * letters.length()
            && !NO_NAME.matcher(name).matches()
        ? Optional.of(start)
        : Optional.empty();
  }

  /** Returns where words begin that have the given letters in this order, the first as initial. */
  private static int matchBackwards(String text, int from, int to, String letters) {
    int at = to;
    for (int i = letters.length() - 1; i >= 0; i--) {
      char letter = Character.toLowerCase(letters.charAt(i));
      at--;
      while (at >= from
          && (Character.toLowerCase(text.charAt(at)) != letter
              || (i == 0 && at > from && !Character.isWhitespace(text.charAt(at - 1))))) {
        at--;
      }
    }
    return at < from ? -1 : at;
  }

  private static boolean isHead(@Nullable String word) {
    return word != null && HEADS.contains(word.toLowerCase(Locale.ROOT));
  }
}
