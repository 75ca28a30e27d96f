package scrutiny.query.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import scrutiny.store.search.EntryFields;
import scrutiny.store.search.SearchKind;
import scrutiny.store.search.WordAnalyzer;

/** Builds the query for names that begin with what a user has typed so far. */
final class Completion {
  /** Names that start with the typed text come before those that contain it. */
  private static final float START_WEIGHT = 1000;

  private Completion() {}

  /** Returns the words of a typed text. */
  static List<String> words(String line) {
    return WordAnalyzer.EXACT.words(line).stream()
        .limit(SearchTerm.MAX_TERMS)
        .map(WordAnalyzer.Word::text)
        .toList();
  }

  /** Returns the query for words, of which the last may be incomplete. */
  static Query query(List<String> words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : words.subList(0, words.size() - 1)) {
      query.add(new TermQuery(new Term(EntryFields.NAME, word)), Occur.FILTER);
    }
    query.add(new PrefixQuery(new Term(EntryFields.NAME, words.getLast())), Occur.FILTER);
    Query start = new PrefixQuery(new Term(EntryFields.COMPLETE_NAME, String.join(" ", words)));
    query.add(new BoostQuery(start, START_WEIGHT), Occur.SHOULD);
    for (SearchKind kind : SearchKind.values()) {
      if (kind.isNamed()) {
        Query ofKind =
            new ConstantScoreQuery(new TermQuery(new Term(EntryFields.KIND, kind.code())));
        query.add(new BoostQuery(ofKind, kind.weight()), Occur.SHOULD);
      }
    }
    return query.build();
  }
}
