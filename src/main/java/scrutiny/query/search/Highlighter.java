package scrutiny.query.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import scrutiny.query.search.Snippet.Range;
import scrutiny.store.search.EntryFields;
import scrutiny.store.search.SearchEntry;
import scrutiny.store.search.WordAnalyzer;

/** Marks the terms of a search in the texts of entries, and chooses the best part of a long text. */
final class Highlighter {
  /** Longer texts are cut to about this number of characters. */
  private static final int MAX_LENGTH = 280;

  /** The number of characters before the first match of a cut text. */
  private static final int LEAD = 60;

  private final List<SearchTerm> terms;

  Highlighter(List<SearchTerm> terms) {
    this.terms = terms;
  }

  /**
   * The matches in a text.
   *
   * @param ranges the matches, in order
   * @param terms the number of different terms that match
   */
  private record Matches(List<Range> ranges, int terms) {}

  /** Returns a complete text with its matches marked. */
  Snippet mark(String text) {
    return Snippet.of(text, matches(text).ranges(), new Range(0, text.length()));
  }

  /** Returns the best part of an entry's texts, other names and codes that its label lacks. */
  Snippet snippet(SearchEntry entry) {
    List<String> candidates = new ArrayList<>(entry.texts());
    entry.names().stream()
        .filter(name -> !name.equalsIgnoreCase(entry.label()))
        .forEach(candidates::add);
    candidates.addAll(entry.codes());
    int inLabel = entry.names().isEmpty() ? 0 : matches(entry.label()).terms();
    String best = entry.names().isEmpty() && !entry.texts().isEmpty() ? entry.texts().getFirst() : "";
    int most = inLabel;
    for (String candidate : candidates) {
      int matching = matches(candidate).terms();
      if (matching > most) {
        best = candidate;
        most = matching;
      }
    }
    return best.isEmpty() || best.equals(entry.label()) ? Snippet.EMPTY : cut(best);
  }

  private Snippet cut(String text) {
    List<Range> ranges = matches(text).ranges();
    if (text.length() <= MAX_LENGTH) {
      return Snippet.of(text, ranges, new Range(0, text.length()));
    }
    int start = 0;
    int most = 0;
    for (Range first : ranges) {
      int from = Math.max(0, first.start() - LEAD);
      int matching =
          (int)
              ranges.stream()
                  .filter(r -> r.start() >= first.start() && r.end() <= from + MAX_LENGTH)
                  .count();
      if (matching > most) {
        start = from;
        most = matching;
      }
    }
    return Snippet.of(text, ranges, window(text, start));
  }

  /** Returns the window that begins near an offset, without cutting words. */
  private static Range window(String text, int near) {
    int from = near == 0 ? 0 : text.indexOf(' ', near) + 1;
    int to = Math.min(text.length(), from + MAX_LENGTH);
    int space = to == text.length() ? to : text.lastIndexOf(' ', to);
    return new Range(from, space > from ? space : to);
  }

  private Matches matches(String text) {
    Map<WordAnalyzer, List<WordAnalyzer.Word>> words = new HashMap<>();
    BitSet marked = new BitSet();
    int matching = 0;
    for (SearchTerm term : terms) {
      List<WordAnalyzer.Word> split =
          words.computeIfAbsent(term.analyzer(), analyzer -> analyzer.words(text));
      boolean isCode = EntryFields.codeTerm(text).equals(EntryFields.codeTerm(term.text()));
      if (mark(term.words(), split, marked) || isCode) {
        matching++;
        if (isCode) {
          marked.set(0, text.length());
        }
      }
    }
    return new Matches(ranges(marked), matching);
  }

  private static boolean mark(
      List<String> phrase, List<WordAnalyzer.Word> words, BitSet marked) {
    boolean found = false;
    for (int at = 0; at + phrase.size() <= words.size(); at++) {
      int offset = 0;
      while (offset < phrase.size()
          && words.get(at + offset).text().equals(phrase.get(offset))) {
        offset++;
      }
      if (offset == phrase.size()) {
        marked.set(words.get(at).start(), words.get(at + offset - 1).end());
        found = true;
      }
    }
    return found;
  }

  private static List<Range> ranges(BitSet marked) {
    List<Range> ranges = new ArrayList<>();
    for (int start = marked.nextSetBit(0); start >= 0; ) {
      int end = marked.nextClearBit(start);
      ranges.add(new Range(start, end));
      start = marked.nextSetBit(end);
    }
    return ranges;
  }
}
