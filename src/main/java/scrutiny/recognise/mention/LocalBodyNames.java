package scrutiny.recognise.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.recognise.phrase.Phrases;
import scrutiny.recognise.phrase.Phrases.PhraseMatch;
import scrutiny.text.Span;

/**
 * Finds the names of bodies in a text: of those that work in the area, by the word that says what
 * they are, and of those that work nationally, by their own names.
 */
final class LocalBodyNames {
  private static final Phrases LOCAL = Phrases.read("/recognise/local-bodies.tsv");
  private static final Phrases NATIONAL = Phrases.read("/recognise/national-bodies.tsv");

  /** An abbreviation in brackets that follows its full name. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("\\s*\\([‘“']?(?<short>\\p{Lu}[\\p{L}&+]{1,9})[’”']?\\)");

  private static final Pattern HYPHEN_AT_LINE_END = Pattern.compile("(?<=\\p{L})- (?=\\p{L})");

  /** A word in capitals, with which a name continues. */
  private static final Pattern CONTINUED = Pattern.compile("\\s\\p{Lu}\\p{Ll}");

  /**
   * The name of a body in a text.
   *
   * @param name the name, on one line
   * @param span its place in the text
   * @param shortName the abbreviation in brackets after it
   */
  record BodyName(String name, Span span, Optional<String> shortName) {}

  private LocalBodyNames() {}

  /** Returns the names within a block of a text, in its order; none overlaps another. */
  static List<BodyName> in(String text, Span block) {
    String comparable = Phrases.comparable(text.substring(block.start(), block.end()));
    NameBounds bounds = new NameBounds(text, block);
    List<BodyName> found = new ArrayList<>();
    for (PhraseMatch match : LOCAL.in(comparable)) {
      Span phrase = new Span(match.start(), match.end()).shift(block.start());
      start(match.meaning(), text, phrase, bounds)
          .ifPresent(start -> {
            Span span = new Span(start, phrase.end());
            add(found, new BodyName(oneLine(text, span), span, shortName(text, span)));
          });
    }
    for (PhraseMatch match : NATIONAL.in(comparable)) {
      Span span = new Span(match.start(), match.end()).shift(block.start());
      if (Character.isUpperCase(text.charAt(span.start())) && !isContinued(text, span.end())) {
        add(found, new BodyName(match.meaning(), span, shortName(text, span)));
      }
    }
    return found;
  }

  /** Adds a name instead of those that it contains, unless it is part of another. */
  private static void add(List<BodyName> found, BodyName next) {
    found.removeIf(each -> next.span().contains(each.span()));
    boolean overlaps =
        found.stream()
            .anyMatch(each ->
                each.span().start() < next.span().end() && next.span().start() < each.span().end());
    if (!overlaps) {
      found.add(next);
    }
  }

  /** Returns where the name begins that ends with a phrase; empty if it is no name. */
  private static Optional<Integer> start(
      String meaning, String text, Span phrase, NameBounds bounds) {
    String words = Phrases.comparable(text.substring(phrase.start(), phrase.end()));
    boolean plural = words.endsWith("s") && !LOCAL.phrases(meaning).contains(words);
    if (meaning.equals("other") || (plural && !meaning.equals("several"))) {
      return Optional.empty();
    }
    boolean capital = Character.isUpperCase(text.charAt(phrase.start()));
    int start = bounds.startOfCapitals(phrase.start(), !meaning.equals("force"));
    if (!capital && bounds.startsSentence(start)) {
      start = phrase.start();
    }
    boolean named = start < phrase.start() && bounds.isNamed(start, phrase.start());
    boolean complete = !isContinued(text, phrase.end());
    boolean isName =
        switch (meaning) {
          case "standing", "several" -> true;
          case "definite" ->
              named || bounds.isDefinite(phrase.start()) || isTitle(text, phrase, bounds);
          case "ending" -> named;
          case "head" -> named && capital && complete;
          case "tail" -> named && complete;
          case "force" -> named && complete && !bounds.followsAbbreviation(phrase.start());
          default -> false;
        };
    Optional<Integer> written =
        isName ? Optional.of(named ? start : phrase.start()) : Optional.empty();
    boolean described =
        meaning.equals("ending")
            && !capital
            && (!named || bounds.followsAbbreviation(phrase.start()));
    return described ? bounds.startOfDescription(phrase.start()).or(() -> written) : written;
  }

  /**
   * Returns whether a phrase is in capitals for another reason than the beginning of a sentence.
   */
  private static boolean isTitle(String text, Span phrase, NameBounds bounds) {
    int last = text.substring(phrase.start(), phrase.end()).replaceAll("\\s", " ").lastIndexOf(' ');
    return Character.isUpperCase(text.charAt(phrase.start()))
        && Character.isUpperCase(text.charAt(phrase.start() + last + 1))
        && !bounds.startsSentence(phrase.start());
  }

  private static boolean isContinued(String text, int end) {
    return CONTINUED.matcher(text).region(end, text.length()).lookingAt();
  }

  private static Optional<String> shortName(String text, Span name) {
    Matcher bracket = ABBREVIATION.matcher(text).region(name.end(), text.length());
    return bracket.lookingAt()
        ? Optional.of(bracket.group("short"))
            .filter(word -> word.chars().filter(Character::isUpperCase).count() > 1)
        : Optional.empty();
  }

  private static String oneLine(String text, Span span) {
    String name = text.substring(span.start(), span.end()).replaceAll("\\s+", " ");
    return HYPHEN_AT_LINE_END.matcher(name).replaceAll("-");
  }
}
