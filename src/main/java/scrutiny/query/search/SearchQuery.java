package scrutiny.query.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import scrutiny.store.search.EntryFields;
import scrutiny.store.search.SearchKind;
import scrutiny.store.search.WordAnalyzer;

/**
 * Builds the query of the index for a typed line.
 *
 * <p>An entry matches if each term is among its own words, names or codes, or in what surrounds it:
 * its councils, document and year. At least one term must be among its own, so that a council's
 * name alone does not find all findings about it, but finds those about neglect together with
 * "neglect".
 */
final class SearchQuery {
  /** More than any kind's weight: the complete name or code comes first. */
  private static final float COMPLETE_WEIGHT = 2000;

  private static final float NAME_WEIGHT = 3;
  private static final float CONTEXT_WEIGHT = 0.1f;
  private static final float NEARNESS_WEIGHT = 2;

  /** Words that are this near each other, in any order, gain. */
  private static final int NEARNESS = 4;

  private SearchQuery() {}

  /** Returns the query for a line with at least one term. */
  static Query of(String line, List<SearchTerm> terms) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    BooleanQuery.Builder anyOwn = new BooleanQuery.Builder();
    for (SearchTerm term : terms) {
      Query own = own(term);
      anyOwn.add(own, Occur.SHOULD);
      all.add(
          or(own, weighted(phrase(EntryFields.CONTEXT, exact(term)), CONTEXT_WEIGHT)), Occur.MUST);
    }
    all.add(anyOwn.build(), Occur.FILTER);
    all.add(
        constant(EntryFields.COMPLETE_NAME, EntryFields.nameTerm(line), COMPLETE_WEIGHT),
        Occur.SHOULD);
    for (SearchKind kind : SearchKind.values()) {
      if (kind.weight() > 0) {
        all.add(constant(EntryFields.KIND, kind.code(), kind.weight()), Occur.SHOULD);
      }
    }
    if (terms.size() > 1) {
      all.add(weighted(near(terms), NEARNESS_WEIGHT), Occur.SHOULD);
    }
    return all.build();
  }

  /** Returns the query for a term among an entry's own words, names and codes. */
  private static Query own(SearchTerm term) {
    return new BooleanQuery.Builder()
        .add(phrase(term.field(), term.words()), Occur.SHOULD)
        .add(weighted(phrase(EntryFields.NAME, exact(term)), NAME_WEIGHT), Occur.SHOULD)
        .add(
            constant(EntryFields.CODE, EntryFields.codeTerm(term.text()), COMPLETE_WEIGHT),
            Occur.SHOULD)
        .build();
  }

  private static List<String> exact(SearchTerm term) {
    return WordAnalyzer.EXACT.words(term.text()).stream().map(WordAnalyzer.Word::text).toList();
  }

  private static Query near(List<SearchTerm> terms) {
    PhraseQuery.Builder near = new PhraseQuery.Builder().setSlop(NEARNESS * terms.size());
    for (SearchTerm term : terms) {
      for (WordAnalyzer.Word word : WordAnalyzer.SINGULAR.words(term.text())) {
        near.add(new Term(EntryFields.SINGULAR, word.text()));
      }
    }
    return near.build();
  }

  private static Query phrase(String field, List<String> words) {
    return words.size() == 1
        ? new TermQuery(new Term(field, words.getFirst()))
        : new PhraseQuery(field, words.toArray(String[]::new));
  }

  private static Query or(Query a, Query b) {
    return new BooleanQuery.Builder().add(a, Occur.SHOULD).add(b, Occur.SHOULD).build();
  }

  private static Query weighted(Query query, float weight) {
    return new BoostQuery(query, weight);
  }

  private static Query constant(String field, String term, float weight) {
    return weighted(new ConstantScoreQuery(new TermQuery(new Term(field, term))), weight);
  }
}
