package scrutiny.recognise.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scrutiny.fact.Area;
import scrutiny.recognise.phrase.AreaPhrases;
import scrutiny.recognise.phrase.Phrases;
import scrutiny.reference.Authority;
import scrutiny.text.Span;

/**
 * What a noun phrase names of a council's services for children: all of them, or one judged area.
 *
 * @param area overall effectiveness for all services
 * @param bare whether it names no owner: “the service”
 * @param names the capitalised words in it, which should be those of the council
 */
record CouncilServices(Area area, boolean bare, List<String> names) {
  private static final Phrases WORDS = Phrases.read("/recognise/council-services.tsv");
  private static final String HEAD = "head";

  private static final Pattern SPLIT =
      Pattern.compile(
          "(?i)(?:[,;:(–—]|\\s-\\s|\\b(?:"
              + String.join("|", WORDS.phrases("split"))
              + ")\\b)\\s*");

  private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}-]+");
  private static final Pattern NAME_WORD = Pattern.compile("\\p{L}+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** The words that say where a clause begins or what it refers to, and name nothing. */
  private static final List<String> CLAUSES = List.of("pronoun", "split");

  /** Replaces a word that was recognised; not a space, of which two count as one. */
  private static final char BLANK = '_';

  private static final Pattern NO_WORD = Pattern.compile("[\\s,’'_]*");

  /** An apposition that ends just before the verb: “the authority, Rutland County Council, was”. */
  private static final Pattern APPOSITION = Pattern.compile("\\s*,(?=[^,;:.]{3,60},\\s*$)");

  /** Returns where the words before a verb name its subject. */
  static Span subject(String text, Span before) {
    Matcher apposition = APPOSITION.matcher(text).region(before.start(), before.end());
    if (apposition.find()) {
      Span named = subject(text, new Span(before.start(), apposition.start()));
      return new Span(named.start(), before.end());
    }
    Matcher split = SPLIT.matcher(text).region(before.start(), before.end());
    int start = before.start();
    while (split.find()) {
      start = split.end();
    }
    return new Span(Math.min(start, before.end()), before.end());
  }

  /** Returns what a noun phrase names; empty if it names anything else. */
  static Optional<CouncilServices> of(String phrase) {
    String line = SPACE.matcher(phrase.strip()).replaceAll(" ");
    StringBuilder rest = new StringBuilder(line);
    List<AreaPhrases.AreaMention> areas = AreaPhrases.in(line, new Span(0, line.length()));
    if (areas.size() > 1) {
      return Optional.empty();
    }
    areas.forEach(area -> blank(rest, area.span().start(), area.span().end()));
    String normalised = Phrases.normalise(rest.toString());
    List<Phrases.PhraseMatch> words =
        WORDS.in(normalised).stream()
            .filter(word -> !CLAUSES.contains(word.meaning()))
            .filter(word -> !areas.isEmpty() || !word.meaning().equals("area"))
            .toList();
    // A text of one line without double spaces keeps its length when it is normalised.
    words.forEach(word -> blank(rest, word.start(), word.end()));
    List<String> names = NAME.matcher(rest).results().map(MatchResult::group).toList();
    if (!NO_WORD.matcher(NAME.matcher(rest).replaceAll("")).matches()) {
      return Optional.empty();
    }
    boolean owned = words.stream().anyMatch(word -> word.meaning().equals(HEAD));
    boolean headed = owned || words.stream().anyMatch(word -> word.meaning().equals("bare"));
    if (areas.isEmpty() && !headed && names.isEmpty()) {
      return Optional.empty();
    }
    Area area = areas.isEmpty() ? Area.OVERALL_EFFECTIVENESS : areas.getFirst().area();
    return Optional.of(
        new CouncilServices(area, areas.isEmpty() && !owned && names.isEmpty(), names));
  }

  /** Returns whether a noun phrase only stands for one named before. */
  static boolean isPronoun(String phrase) {
    return WORDS.phrases("pronoun").contains(Phrases.normalise(phrase.strip()));
  }

  /**
   * Returns whether it names no council but this one. A part of its name may be the whole name of
   * another: “Somerset” is not North Somerset.
   */
  boolean areOf(Authority council, List<Authority> register) {
    String named = String.join(" ", names);
    return words(council.name() + " " + council.fullName()).containsAll(words(named))
        && register.stream()
            .map(Authority::name)
            .filter(named::equalsIgnoreCase)
            .allMatch(council.name()::equals);
  }

  private static Set<String> words(String text) {
    return NAME_WORD
        .matcher(Phrases.normalise(text))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, BLANK);
    }
  }
}
