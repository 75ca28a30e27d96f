package scrutiny.query.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import scrutiny.query.EditDistance;
import scrutiny.store.search.EntryFields;

/** Corrects the words of a search that the index does not have to similar ones that it has. */
final class Spelling {
  /** In shorter words one other letter makes another word. */
  private static final int MIN_LENGTH = 4;

  /** One letter in so many may be wrong. */
  private static final int LETTERS_PER_ERROR = 4;

  /** Where similar words are looked for, in this order: names are what is misspelt most. */
  private static final List<String> FIELDS = List.of(EntryFields.NAME, EntryFields.TEXT);

  private final IndexReader reader;

  Spelling(IndexReader reader) {
    this.reader = reader;
  }

  /** Returns the corrected words; empty if all occur, or one that does not resembles none. */
  Optional<String> corrected(String line) throws IOException {
    List<String> words = Completion.words(line);
    List<String> corrected = new ArrayList<>();
    for (String word : words) {
      Optional<String> right = occurs(word) ? Optional.of(word) : closest(word);
      if (right.isEmpty()) {
        return Optional.empty();
      }
      corrected.add(right.get());
    }
    return corrected.equals(words) ? Optional.empty() : Optional.of(String.join(" ", corrected));
  }

  private boolean occurs(String word) throws IOException {
    for (String field : FIELDS) {
      if (reader.docFreq(new Term(field, word)) > 0) {
        return true;
      }
    }
    return reader.docFreq(new Term(EntryFields.CODE, word)) > 0;
  }

  private Optional<String> closest(String word) throws IOException {
    if (word.length() < MIN_LENGTH) {
      return Optional.empty();
    }
    for (String field : FIELDS) {
      Optional<String> found = closest(word, MultiTerms.getTerms(reader, field));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Returns the term with the smallest distance, of several the one in most entries. */
  private static Optional<String> closest(String word, @Nullable Terms terms) throws IOException {
    if (terms == null) {
      return Optional.empty();
    }
    int allowed = Math.max(1, word.length() / LETTERS_PER_ERROR);
    String best = "";
    int bestDistance = allowed + 1;
    int bestFrequency = 0;
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      String text = term.utf8ToString();
      if (Math.abs(text.length() - word.length()) <= allowed) {
        int distance = EditDistance.between(word, text);
        if (distance < bestDistance
            || (distance == bestDistance && each.docFreq() > bestFrequency)) {
          best = text;
          bestDistance = distance;
          bestFrequency = each.docFreq();
        }
      }
    }
    return bestDistance <= allowed ? Optional.of(best) : Optional.empty();
  }
}
