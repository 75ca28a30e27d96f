package scrutiny.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.store.search.EntryFields;
import scrutiny.store.search.WordAnalyzer;

/**
 * A word or phrase to search for.
 *
 * @param text the term as it was typed, without quotation marks
 * @param isQuoted whether it was in quotation marks, so that only these very words match
 */
record SearchTerm(String text, boolean isQuoted) {
  /** Further terms are ignored. */
  static final int MAX_TERMS = 32;

  /** Two quotation marks with text between them, or a run of other characters. */
  private static final Pattern TERM = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]|([^\\s\"“”]+)");

  /**
   * Returns the terms of a typed line. Terms without a letter or digit are left out, so any text is
   * valid.
   */
  static List<SearchTerm> parse(String line) {
    List<SearchTerm> terms = new ArrayList<>();
    Matcher matcher = TERM.matcher(line);
    while (terms.size() < MAX_TERMS && matcher.find()) {
      boolean quoted = matcher.group(1) != null;
      SearchTerm term = new SearchTerm(quoted ? matcher.group(1) : matcher.group(2), quoted);
      if (!term.words().isEmpty() && !terms.contains(term)) {
        terms.add(term);
      }
    }
    return List.copyOf(terms);
  }

  /** Returns the field with the words that a term is compared with. */
  String field() {
    return isQuoted ? EntryFields.TEXT : EntryFields.SINGULAR;
  }

  /** Returns the analyzer of the field. */
  WordAnalyzer analyzer() {
    return isQuoted ? WordAnalyzer.EXACT : WordAnalyzer.SINGULAR;
  }

  /** Returns the words of the term, as they are compared. */
  List<String> words() {
    return analyzer().words(text).stream().map(WordAnalyzer.Word::text).toList();
  }
}
