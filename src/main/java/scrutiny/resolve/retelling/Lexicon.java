package scrutiny.resolve.retelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import scrutiny.fact.Area;
import scrutiny.resolve.quotation.Word;
import scrutiny.resource.BundledFile;
import scrutiny.text.Span;

/** The synonyms in reports and articles, and the words that say only that something was found. */
final class Lexicon {
  /**
   * Consecutive words, by their stems.
   *
   * @param key the key of the phrase's concept; empty if the phrase is ignored
   */
  private record Phrase(List<String> stems, Optional<String> key) {
    boolean matchesAt(List<Word> words, int at) {
      if (at + stems.size() > words.size()) {
        return false;
      }
      for (int i = 0; i < stems.size(); i++) {
        if (!words.get(at + i).stem().equals(stems.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  private static final String IGNORED_KIND = "ignored";
  private static final String PEOPLE_KIND = "people";
  private static final String CRITICISM_KIND = "criticism";

  private static final Set<String> CRITICISM_KEYS = new HashSet<>();
  private static final Set<String> PEOPLE_KEYS = new HashSet<>();
  private static final Map<String, List<Phrase>> PHRASES_BY_FIRST_STEM = new HashMap<>();

  static {
    read();
    PHRASES_BY_FIRST_STEM
        .values()
        .forEach(phrases ->
            phrases.sort(Comparator.comparingInt((Phrase phrase) -> -phrase.stems().size())));
  }

  private Lexicon() {}

  private static void read() {
    BundledFile.rows("/resolve/synonyms.tsv", 2).forEach(Lexicon::add);
  }

  /** Adds a row: its keyword, then the words, of which the first is the key of all. */
  private static void add(List<String> cells) {
    String[] phrases = cells.get(1).split(", ", -1);
    Optional<String> key =
        cells.getFirst().equals(IGNORED_KIND) ? Optional.empty() : Optional.of(phrases[0]);
    switch (cells.getFirst()) {
      case PEOPLE_KIND -> PEOPLE_KEYS.add(phrases[0]);
      case CRITICISM_KIND -> CRITICISM_KEYS.add(phrases[0]);
      default -> {}
    }
    for (String phrase : phrases) {
      List<String> stems =
          Word.tokenise(phrase, new Span(0, phrase.length())).stream().map(Word::stem).toList();
      List<Phrase> known =
          PHRASES_BY_FIRST_STEM.computeIfAbsent(stems.getFirst(), x -> new ArrayList<>());
      if (known.stream().noneMatch(other -> other.stems().equals(stems))) {
        known.add(new Phrase(stems, key));
      }
    }
  }

  /** Returns the concepts that a part of a text is about, in the order of the text. */
  static List<Concept> concepts(CharSequence text, Span part) {
    List<Word> words = Word.tokenise(text, part);
    List<Concept> concepts = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Phrase> phrase = phraseAt(words, at);
      int end = at + phrase.map(p -> p.stems().size()).orElse(1);
      String key =
          phrase.isPresent()
              ? phrase.get().key().orElse("")
              : words.get(at).isContentWord() ? words.get(at).stem() : "";
      if (!key.isEmpty()) {
        concepts.add(
            new Concept(
                key,
                words.subList(at, end).stream().map(Word::form).collect(Collectors.joining(" "))));
      }
      at = end;
    }
    return concepts;
  }

  /** Returns the concepts that an area of judgement is about. */
  static List<Concept> subject(Area area) {
    String words = area.notation().replace('-', ' ');
    return concepts(words, new Span(0, words.length()));
  }

  static Set<String> keys(Collection<Concept> concepts) {
    return concepts.stream().map(Concept::key).collect(Collectors.toUnmodifiableSet());
  }

  /** Returns whether a key denotes people whom a finding is about. */
  static boolean isPeople(String key) {
    return PEOPLE_KEYS.contains(key);
  }

  /** Returns whether a key expresses criticism. */
  static boolean isCriticism(String key) {
    return CRITICISM_KEYS.contains(key);
  }

  private static Optional<Phrase> phraseAt(List<Word> words, int at) {
    return PHRASES_BY_FIRST_STEM.getOrDefault(words.get(at).stem(), List.of()).stream()
        .filter(phrase -> phrase.matchesAt(words, at))
        .findFirst();
  }
}
