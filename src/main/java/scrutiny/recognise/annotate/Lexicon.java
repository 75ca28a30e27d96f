package scrutiny.recognise.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scrutiny.recognise.phrase.Phrases;

/**
 * The words and phrases whose class is known, read from files of {@code class, tab, phrases}. Of a
 * phrase that several files have, the class in the later file counts: what is judged, who judges,
 * other words.
 */
final class Lexicon {
  /** The meanings of things that are no setting with an inspection of its own. */
  private static final Set<String> PARTS = Set.of("part of the work", "review", "board");

  private static final Lexicon WORDS = read();

  private final Node root = new Node();

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private Optional<WordClass> wordClass = Optional.empty();
  }

  /**
   * A phrase at the start of a list of words.
   *
   * @param length its number of words
   */
  record Entry(int length, WordClass wordClass) {}

  private Lexicon() {}

  /** Returns the lexicon of the program. */
  static Lexicon words() {
    return WORDS;
  }

  private static Lexicon read() {
    Lexicon lexicon = new Lexicon();
    Phrases things = Phrases.read("/recognise/graded-things.tsv");
    for (String meaning : things.meanings()) {
      if (!meaning.equals("council")) {
        lexicon.addAll(things.phrases(meaning), classOf(meaning));
      }
    }
    Phrases judges = Phrases.read("/recognise/judges.tsv");
    lexicon.addAll(judges.phrases("own"), WordClass.INSPECTOR);
    lexicon.addAll(judges.phrases("other"), WordClass.OTHER_JUDGE);
    Phrases words = Phrases.read("/lexicon/verdict-words.tsv");
    requireOneClass(words);
    for (String meaning : words.meanings()) {
      lexicon.addAll(words.phrases(meaning), WordClass.valueOf(meaning));
    }
    return lexicon;
  }

  /** Fails if a phrase has two classes: the order of the rows would decide. */
  private static void requireOneClass(Phrases words) {
    Map<String, String> classes = new HashMap<>();
    for (String wordClass : words.meanings()) {
      for (String phrase : words.phrases(wordClass)) {
        String other = classes.put(phrase, wordClass);
        if (other != null) {
          throw new IllegalStateException(phrase + " is " + other + " and " + wordClass);
        }
      }
    }
  }

  private static WordClass classOf(String thing) {
    if (thing.equals("another council")) {
      return WordClass.ANOTHER_COUNCIL;
    }
    return PARTS.contains(thing) ? WordClass.PART : WordClass.THING;
  }

  private void addAll(List<String> phrases, WordClass wordClass) {
    for (String phrase : phrases) {
      add(phrase, wordClass);
      if (isNoun(wordClass) && !phrase.endsWith("s")) {
        add(phrase + "s", wordClass);
      }
    }
  }

  private static boolean isNoun(WordClass wordClass) {
    return switch (wordClass) {
      case THING,
          PART,
          PEOPLE,
          INSPECTOR,
          OTHER_JUDGE,
          RATING,
          SERVICE,
          TRANSPARENT,
          COUNCIL,
          CHILDRENS_SERVICES,
          ANOTHER_COUNCIL ->
          true;
      default -> false;
    };
  }

  private void add(String phrase, WordClass wordClass) {
    Node node = root;
    for (String word : Words.of(phrase)) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    node.wordClass = Optional.of(wordClass);
  }

  /** Returns the longest phrase that begins at an index of a sentence's words. */
  Optional<Entry> at(List<String> words, int index) {
    Optional<Entry> longest = Optional.empty();
    Node node = root;
    for (int i = index; i < words.size(); i++) {
      Node next = node.next.get(words.get(i));
      if (next == null) {
        break;
      }
      node = next;
      int length = i + 1 - index;
      if (node.wordClass.isPresent()) {
        longest = Optional.of(new Entry(length, node.wordClass.get()));
      }
    }
    return longest;
  }
}
