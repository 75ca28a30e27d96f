package scrutiny.query.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import scrutiny.query.search.Snippet.Range;
import scrutiny.store.search.EntryFields;
import scrutiny.store.search.SearchEntry;
import scrutiny.store.search.WordAnalyzer;

/**
 * Marks the terms of a search in the texts of entries, and chooses the best part of a long text.
 */
final class Highlighter {
  /** Longer texts are cut to about this number of characters. */
  private static final int MAX_LENGTH = 280;

  /** The number of characters before the first match of a cut text. */
  private static final int LEAD = 60;

  private final List<SearchTerm> terms;

  Highlighter(List<SearchTerm> terms) {
    this.terms = terms;
  }

  /** A match of the term with a number. */
  private record Match(Range range, int term) {}

  /** Returns a complete text with its matches marked. */
  Snippet mark(String text) {
    return Snippet.of(text, ranges(matches(text)), new Range(0, text.length()));
  }

  /** Returns the best part of an entry's texts, other names and codes that its label lacks. */
  Snippet snippet(SearchEntry entry) {
    List<String> candidates = new ArrayList<>(entry.texts());
    entry.names().stream()
        .filter(name -> !name.equalsIgnoreCase(entry.label()))
        .forEach(candidates::add);
    candidates.addAll(entry.codes());
    String best = "";
    int most = 0;
    if (entry.kind().isNamed()) {
      most = terms(matches(entry.label()));
    } else if (!entry.texts().isEmpty()) {
      best = entry.texts().getFirst();
    }
    for (String candidate : candidates) {
      int matching = terms(matches(candidate));
      if (matching > most) {
        best = candidate;
        most = matching;
      }
    }
    return best.isEmpty() || best.equals(entry.label()) ? Snippet.EMPTY : cut(best);
  }

  private Snippet cut(String text) {
    List<Match> matches = matches(text);
    if (text.length() <= MAX_LENGTH) {
      return Snippet.of(text, ranges(matches), new Range(0, text.length()));
    }
    int start = 0;
    int best = 0;
    for (Match first : matches) {
      int from = Math.clamp(first.range().start() - LEAD, 0, text.length() - MAX_LENGTH);
      List<Match> within =
          matches.stream()
              .filter(match -> match.range().start() >= from)
              .filter(match -> match.range().end() <= from + MAX_LENGTH)
              .toList();
      int value = MAX_LENGTH * terms(within) + within.size();
      if (value > best) {
        start = from;
        best = value;
      }
    }
    return Snippet.of(text, ranges(matches), window(text, start));
  }

  /** Returns the window that begins near an offset, without cutting words. */
  private static Range window(String text, int near) {
    int from = near == 0 ? 0 : text.indexOf(' ', near) + 1;
    int to = Math.min(text.length(), near + MAX_LENGTH);
    int space = to == text.length() ? to : text.lastIndexOf(' ', to);
    return new Range(from, space > from ? space : to);
  }

  private List<Match> matches(String text) {
    Map<WordAnalyzer, List<WordAnalyzer.Word>> words = new HashMap<>();
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      SearchTerm term = terms.get(i);
      if (EntryFields.codeTerm(text).equals(EntryFields.codeTerm(term.text()))) {
        matches.add(new Match(new Range(0, text.length()), i));
      }
      List<WordAnalyzer.Word> split =
          words.computeIfAbsent(term.analyzer(), analyzer -> analyzer.words(text));
      for (Range range : find(term.words(), split)) {
        matches.add(new Match(range, i));
      }
    }
    matches.sort(Comparator.comparingInt(match -> match.range().start()));
    return matches;
  }

  /** Returns the places of a phrase. */
  private static List<Range> find(List<String> phrase, List<WordAnalyzer.Word> words) {
    List<Range> found = new ArrayList<>();
    for (int at = 0; at + phrase.size() <= words.size(); at++) {
      int offset = 0;
      while (offset < phrase.size() && words.get(at + offset).text().equals(phrase.get(offset))) {
        offset++;
      }
      if (offset == phrase.size()) {
        found.add(new Range(words.get(at).start(), words.get(at + offset - 1).end()));
      }
    }
    return found;
  }

  private static int terms(List<Match> matches) {
    return (int) matches.stream().mapToInt(Match::term).distinct().count();
  }

  /** Returns the ranges of matches, with those that overlap joined. */
  private static List<Range> ranges(List<Match> matches) {
    BitSet marked = new BitSet();
    matches.forEach(match -> marked.set(match.range().start(), match.range().end()));
    List<Range> ranges = new ArrayList<>();
    for (int start = marked.nextSetBit(0); start >= 0; ) {
      int end = marked.nextClearBit(start);
      ranges.add(new Range(start, end));
      start = marked.nextSetBit(end);
    }
    return ranges;
  }
}
