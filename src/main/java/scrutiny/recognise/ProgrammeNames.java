package scrutiny.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scrutiny.reference.Authority;
import scrutiny.text.Span;

/** Tells names that programmes and services have of their own from what services are called. */
final class ProgrammeNames {
  private static final Phrases WORDS = Phrases.read("/recognise/programmes.tsv");

  private static final String HEAD =
      "[Pp]rogramme|[Pp]roject|[Ss]ervice|[Tt]eam|[Ii]nitiative|[Ss]cheme|[Mm]odel|[Cc]ampaign"
          + "|[Aa]pp|[Pp]ilot|[Hh]ub";

  private static final String WORD = "\\p{Lu}[\\p{L}\\d]*(?:[-’'&][\\p{L}\\d]+)*";
  private static final String LINK = "of|for|and|the|in|to|on|&|with|a|at|your|my|our";
  private static final String SHORT = "(?:\\s+\\(‘?\\p{Lu}[\\p{L}\\d-]{1,9}’?\\))?";

  /** Words with capitals before what they are. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?=\\p{Lu})(?<![\\p{L}\\d’'-])(?<name>"
              + WORD
              + "(?:\\s(?:(?:"
              + LINK
              + ")\\s){0,2}"
              + WORD
              + "){0,5})"
              + SHORT
              + "\\s(?<head>"
              + HEAD
              + ")(?![\\p{L}\\d-])");

  /** Words in quotation marks before what they are. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "[‘“'](?<![\\p{L}\\d].)(?<name>\\p{L}[\\p{L}\\d -]{2,40}(?:\\n[\\p{L}\\d -]{2,30})?)[’”']"
              + SHORT
              + "\\s(?<head>"
              + HEAD
              + "|group|forum)(?![\\p{L}\\d-])");

  private static final Pattern KNOWN =
      Pattern.compile(
          WORDS.phrases("known").stream()
              .map(name -> Pattern.quote(name).replace(" ", "\\E\\s+\\Q"))
              .collect(
                  Collectors.joining("|", "(?=\\p{Lu})(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])")));

  private static final Pattern UP_TO_ARTICLE = Pattern.compile("(?s).*\\b(?:[Tt]he|a)\\s+");
  private static final Pattern OWNER = Pattern.compile("[\\p{L}-]+(?:[’']s|s[’'])\\s+");
  private static final Pattern LEADING = Pattern.compile("([\\p{L}’'-]+)\\s+");
  private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\d&-]+s?");
  private static final Pattern BEFORE_FIRST = Pattern.compile("(?s)|.*[.!?:][\\s’”']*");

  private final Set<String> places;

  /**
   * A programme's name.
   *
   * @param span where it stands, with what it is
   * @param name without that
   */
  record Found(Span span, String name) {}

  ProgrammeNames(List<Authority> authorities) {
    places =
        authorities.stream()
            .flatMap(a -> Stream.of(a.name().split("[\\s,]+", -1)))
            .map(Phrases::plain)
            .filter(word -> word.length() > 3)
            .collect(Collectors.toCollection(HashSet::new));
    places.addAll(WORDS.phrases("place"));
  }

  /** The names in a stretch of a text; none overlaps another. */
  List<Found> in(String text, Span block) {
    List<Found> found = new ArrayList<>();
    collect(QUOTED.matcher(text).region(block.start(), block.end()), text, block, found);
    collect(CAPITALS.matcher(text).region(block.start(), block.end()), text, block, found);
    Matcher known = KNOWN.matcher(text).region(block.start(), block.end());
    while (known.find()) {
      add(found, new Found(new Span(known.start(), known.end()), known.group()));
    }
    return found;
  }

  private void collect(Matcher matcher, String text, Span block, List<Found> found) {
    boolean quoted = matcher.pattern() == QUOTED;
    while (matcher.find()) {
      Span name = new Span(matcher.start("name"), matcher.end("name"));
      Optional<Span> own = quoted ? Optional.of(name) : trimmed(text, name, block);
      own.filter(n -> isOwn(text.substring(n.start(), n.end())))
          .ifPresent(n ->
              add(
                  found,
                  new Found(
                      new Span(n.start(), matcher.end("head")),
                      text.substring(n.start(), n.end()))));
    }
  }

  private static void add(List<Found> found, Found next) {
    if (found.stream()
        .noneMatch(
            f -> f.span().start() < next.span().end() && next.span().start() < f.span().end())) {
      found.add(next);
    }
  }

  /** The name without whose it is, where, and what leads to it. */
  private Optional<Span> trimmed(String text, Span name, Span block) {
    int start = name.start();
    boolean led = false;
    Matcher article = UP_TO_ARTICLE.matcher(text).region(start, name.end());
    if (article.lookingAt()) {
      start = article.end();
      led = true;
    }
    for (boolean more = true; more; ) {
      Matcher owner = OWNER.matcher(text).region(start, name.end());
      Matcher first = LEADING.matcher(text).region(start, name.end());
      more = false;
      if (owner.lookingAt()
          || (first.lookingAt() && places.contains(Phrases.plain(first.group(1))))) {
        start = owner.lookingAt() ? owner.end() : first.end();
        led = true;
        more = true;
      }
    }
    if (start >= name.end() || !Character.isUpperCase(text.charAt(start))) {
      return Optional.empty();
    }
    String own = text.substring(start, name.end());
    boolean begins = !led && BEFORE_FIRST.matcher(text.substring(block.start(), start)).matches();
    // The first word of a sentence has its capital from there, unless it begins a longer name.
    return begins && !(own.contains(" ") && isOwn(own.split("\\s", 2)[0]))
        ? Optional.empty()
        : Optional.of(new Span(start, name.end()));
  }

  /** Whether a name is more than what a service does, for whom and where. */
  private boolean isOwn(String name) {
    String plain = Phrases.plain(name);
    List<Phrases.Found> words = WORDS.in(plain);
    if (words.stream().anyMatch(w -> w.meaning().equals("body"))) {
      return false;
    }
    StringBuilder rest = new StringBuilder(plain);
    for (Phrases.Found word : words) {
      for (int i = word.start(); i < word.end(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    int at = 0;
    for (String word : name.split("\\s", -1)) {
      String left =
          rest.substring(Math.min(at, rest.length()), Math.min(at + word.length(), rest.length()));
      at += word.length() + 1;
      boolean letters = left.chars().filter(Character::isLetter).count() > 2;
      if (letters && !ACRONYM.matcher(word).matches() && !places.contains(Phrases.plain(word))) {
        return true;
      }
    }
    return false;
  }
}
