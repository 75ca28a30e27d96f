package scrutiny.recognise.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scrutiny.recognise.phrase.Phrases;
import scrutiny.reference.Authority;
import scrutiny.text.SearchPatterns;
import scrutiny.text.Span;

/** Distinguishes proper names of programmes and services from descriptions of services. */
final class ProgrammeNames {
  private static final Phrases PHRASES = ProgrammeWords.PHRASES;

  private static final String HEAD_NOUN =
      PHRASES.phrases("head").stream()
          .map(noun ->
              "["
                  + Character.toUpperCase(noun.charAt(0))
                  + noun.charAt(0)
                  + "]"
                  + noun.substring(1))
          .collect(Collectors.joining("|"));

  private static final String WORD = "\\p{Lu}[\\p{L}\\d]*(?:[-’'&][\\p{L}\\d]+)*";
  private static final String LINK = "of|for|and|the|in|to|on|&|with|a|at|your|my|our";
  private static final String ABBREVIATION = "(?:\\s+\\(‘?\\p{Lu}[\\p{L}\\d-]{1,9}’?\\))?";

  /** Capitalised words before a noun that says what they name. */
  private static final Pattern CAPITALISED =
      SearchPatterns.compile(
          "(?=\\p{Lu})(?<![\\p{L}\\d’'-])(?<name>"
              + WORD
              + "(?:\\s(?:(?:"
              + LINK
              + ")\\s){0,2}"
              + WORD
              + "){0,5})"
              + ABBREVIATION
              + "\\s(?<head>"
              + HEAD_NOUN
              + ")(?![\\p{L}\\d-])");

  /** Words in quotation marks before a noun that says what they name. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "[‘“'](?<![\\p{L}\\d].)(?<name>\\p{L}[\\p{L}\\d -]{2,40}(?:\\n[\\p{L}\\d -]{2,30})?)[’”']"
              + ABBREVIATION
              + "\\s(?<head>"
              + HEAD_NOUN
              + "|group|forum)(?![\\p{L}\\d-])");

  /** Words in quotation marks that end with such a noun. */
  private static final Pattern QUOTED_WITH_KIND =
      Pattern.compile(
          "[‘“'](?<![\\p{L}\\d].)(?<name>\\p{L}[\\p{L}\\d -]{2,40})\\s(?<head>"
              + HEAD_NOUN
              + ")[’”'](?![\\p{L}\\d])");

  private static final Pattern KNOWN =
      SearchPatterns.compile(
          PHRASES.phrases("known").stream()
              .map(name -> Pattern.quote(name).replace(" ", "\\E\\s+\\Q"))
              .collect(
                  Collectors.joining(
                      "|",
                      "(?=\\p{Lu})(?<![\\p{L}\\d])(?<name>",
                      ")(?![\\p{L}\\d])(?:\\s(?:" + HEAD_NOUN + ")(?![\\p{L}\\d-]))?")));

  /** An operation or project whose name follows that word. */
  private static final Pattern CODE_NAME =
      SearchPatterns.compile(
          "(?<![\\p{L}-])(?:Operation|Project)\\s(?<code>\\p{Lu}\\p{Ll}[\\p{Ll}\\d]+)");

  /** A model of practice that is named after its place. */
  private static final Pattern PLACE_MODEL =
      Pattern.compile("(?<place>\\p{Lu}\\p{Ll}+)\\s(?:practice\\smodel|model\\sof\\spractice)\\b");

  private static final Set<String> MARKED = new HashSet<>(PHRASES.phrases("marked"));

  /** Matches right before a name whose beginning is missing: “Contact, ”. */
  private static final Pattern CONTINUED_BEFORE =
      Pattern.compile("(?:\\p{Lu}[\\p{L}’'-]*,|[-–]|\\p{Lu}[\\p{L}’'-]*)\\s$");

  private static final Pattern CONTINUED_AFTER = Pattern.compile("\\s\\p{Lu}");

  private static final Pattern SUB_GROUP = Pattern.compile("sub-?group");
  private static final Pattern OWNER_ALONE = Pattern.compile("[\\p{L}-]+(?:[’']s|s[’'])");
  private static final Pattern THROUGH_ARTICLE = Pattern.compile("(?s).*\\b(?:[Tt]he|a)\\s+");
  private static final Pattern POSSESSIVE = Pattern.compile("[\\p{L}-]+(?:[’']s|s[’'])\\s+");
  private static final Pattern FIRST_WORD = Pattern.compile("([\\p{L}’'-]+)\\s+");
  private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\d&-]+s?");
  private static final Pattern SENTENCE_START = Pattern.compile("(?s)|.*[.!?:][\\s’”']*");

  private final Set<String> placeWords;

  /**
   * A programme's name.
   *
   * @param span its place in the text, with the noun that says what it names
   * @param name the name without that noun
   */
  record ProgrammeMention(Span span, String name) {}

  ProgrammeNames(List<Authority> authorities) {
    placeWords =
        authorities.stream()
            .flatMap(a -> Stream.of(a.name().split("[\\s,]+", -1)))
            .map(Phrases::normalise)
            .filter(word -> word.length() > 3)
            .collect(Collectors.toCollection(HashSet::new));
    placeWords.addAll(PHRASES.phrases("place"));
  }

  /** Returns the names within a block of a text; none overlaps another. */
  List<ProgrammeMention> in(String text, Span block) {
    List<ProgrammeMention> found = new ArrayList<>();
    List<ProgrammeMention> titles = new ArrayList<>();
    // Most blocks quote and abbreviate nothing, and the patterns cost more than this check.
    boolean hasQuotation =
        contains(text, block, '‘') || contains(text, block, '“') || contains(text, block, '\'');
    for (Pattern pattern :
        hasQuotation ? List.of(QUOTED, QUOTED_WITH_KIND, CAPITALISED) : List.of(CAPITALISED)) {
      Matcher name = pattern.matcher(text).region(block.start(), block.end());
      collect(name, text, block, found, titles);
    }
    if (contains(text, block, '(')) {
      AbbreviatedProgrammes.in(text, block).forEach(each -> addIfDisjoint(found, each));
    }
    if (hasQuotation) {
      QuotedNames.in(text, block).forEach(each -> addIfDisjoint(found, each));
    }
    Matcher code = CODE_NAME.matcher(text).region(block.start(), block.end());
    while (code.find()) {
      if (isDistinctive(code.group("code"))) {
        addIfDisjoint(found, whole(code));
      }
    }
    Matcher model = PLACE_MODEL.matcher(text).region(block.start(), block.end());
    while (text.indexOf("model", block.start(), block.end()) >= 0 && model.find()) {
      if (placeWords.contains(Phrases.normalise(model.group("place")))) {
        addIfDisjoint(found, whole(model));
      }
    }
    Matcher known = KNOWN.matcher(text).region(block.start(), block.end());
    while (known.find()) {
      addIfDisjoint(
          found, new ProgrammeMention(new Span(known.start(), known.end()), known.group("name")));
    }
    titles.forEach(each -> addIfDisjoint(found, each));
    return found;
  }

  private static boolean contains(String text, Span block, char c) {
    return text.indexOf(c, block.start(), block.end()) >= 0;
  }

  private static ProgrammeMention whole(Matcher name) {
    return new ProgrammeMention(new Span(name.start(), name.end()), name.group());
  }

  /**
   * Collects the names that a pattern matches: those with a word of their own, and apart from them
   * those that only their capitals show to be names.
   */
  private void collect(
      Matcher matcher,
      String text,
      Span block,
      List<ProgrammeMention> found,
      List<ProgrammeMention> titles) {
    boolean quoted = matcher.pattern() != CAPITALISED;
    while (matcher.find()) {
      Span name = new Span(matcher.start("name"), matcher.end("name"));
      Optional<Span> trimmed = quoted ? Optional.of(name) : withoutLeadingWords(text, name, block);
      trimmed.ifPresent(n -> {
        ProgrammeMention mention =
            new ProgrammeMention(
                new Span(
                    matcher.pattern() == QUOTED ? matcher.start() : n.start(), matcher.end("head")),
                text.substring(n.start(), n.end()));
        if (isOwnName(text, n, block, matcher)) {
          addIfDisjoint(found, mention);
        } else if (!quoted && isTitle(text, n, block, matcher)) {
          // Its words alone, such as “Social Work”, would be no name where they occur again.
          Span whole = mention.span();
          titles.add(new ProgrammeMention(whole, text.substring(whole.start(), whole.end())));
        }
      });
    }
  }

  /** Returns whether a name and its noun are in capitals, and no other body has such a one. */
  private static boolean isTitle(String text, Span name, Span block, Matcher matcher) {
    String before = text.substring(block.start(), name.start());
    return Character.isUpperCase(matcher.group("head").charAt(0))
        && text.substring(name.start(), name.end()).contains(" ")
        && !SENTENCE_START.matcher(before).matches()
        && !CONTINUED_BEFORE.matcher(before).find()
        && !CONTINUED_AFTER.matcher(text).region(matcher.end("head"), block.end()).lookingAt()
        && !ProgrammeWords.hasCommon(text.substring(name.start(), matcher.end("head")));
  }

  /** Returns whether a name is distinctive, or marked as a name by its capitals. */
  private boolean isOwnName(String text, Span name, Span block, Matcher matcher) {
    String words = text.substring(name.start(), name.end());
    String head = Phrases.normalise(matcher.group("head"));
    boolean quoted = matcher.pattern() != CAPITALISED;
    boolean isMarked = quoted ? MARKED.contains(head) : SUB_GROUP.matcher(head).matches();
    return isDistinctive(words)
        || (isMarked
            && (quoted || words.contains(" "))
            && Character.isUpperCase(words.charAt(0))
            && !SENTENCE_START.matcher(text.substring(block.start(), name.start())).matches()
            && PHRASES.in(Phrases.normalise(words)).stream()
                .map(Phrases.PhraseMatch::meaning)
                .noneMatch(meaning -> meaning.equals("body") || meaning.equals("generic")));
  }

  private static void addIfDisjoint(List<ProgrammeMention> found, ProgrammeMention next) {
    if (found.stream()
        .noneMatch(
            f -> f.span().start() < next.span().end() && next.span().start() < f.span().end())) {
      found.add(next);
    }
  }

  /** Returns the name without everything up to an article, its owner and its place. */
  private Optional<Span> withoutLeadingWords(String text, Span name, Span block) {
    int start = name.start();
    boolean shortened = false;
    Matcher article = THROUGH_ARTICLE.matcher(text).region(start, name.end());
    if (article.lookingAt()) {
      start = article.end();
      shortened = true;
    }
    for (boolean more = true; more; ) {
      Matcher owner = POSSESSIVE.matcher(text).region(start, name.end());
      Matcher first = FIRST_WORD.matcher(text).region(start, name.end());
      more = false;
      if (owner.lookingAt()
          || (first.lookingAt() && placeWords.contains(Phrases.normalise(first.group(1))))) {
        start = owner.lookingAt() ? owner.end() : first.end();
        shortened = true;
        more = true;
      }
    }
    if (start >= name.end() || !Character.isUpperCase(text.charAt(start))) {
      return Optional.empty();
    }
    String trimmed = text.substring(start, name.end());
    boolean startsSentence =
        !shortened && SENTENCE_START.matcher(text.substring(block.start(), start)).matches();
    // The first word of a sentence is capitalised anyway; it counts if it begins a longer name.
    return startsSentence && !(trimmed.contains(" ") && isDistinctive(trimmed.split("\\s", 2)[0]))
        ? Optional.empty()
        : Optional.of(new Span(start, name.end()));
  }

  /** Returns whether a name says more than what a service does, for whom and where. */
  private boolean isDistinctive(String name) {
    String normalised = Phrases.normalise(name);
    List<Phrases.PhraseMatch> phrases = PHRASES.in(normalised);
    if (OWNER_ALONE.matcher(name).matches()
        || phrases.stream().anyMatch(p -> p.meaning().equals("body"))) {
      return false;
    }
    StringBuilder rest = new StringBuilder(normalised);
    for (Phrases.PhraseMatch phrase : phrases) {
      for (int i = phrase.start(); i < phrase.end(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    int at = 0;
    for (String word : name.split("\\s", -1)) {
      String unmatched =
          rest.substring(Math.min(at, rest.length()), Math.min(at + word.length(), rest.length()));
      at += word.length() + 1;
      boolean hasLetters = unmatched.chars().filter(Character::isLetter).count() > 2;
      if (hasLetters
          && !ACRONYM.matcher(word).matches()
          && !placeWords.contains(Phrases.normalise(word))) {
        return true;
      }
    }
    return false;
  }
}
