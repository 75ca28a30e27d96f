package scrutiny.store.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;

/** Maps entries to documents of the index and back. */
public final class EntryFields {
  /** The kind, as one term. */
  public static final String KIND = "kind";

  /** The words of names. */
  public static final String NAME = "name";

  /** Each complete name as one term of its words. */
  public static final String COMPLETE_NAME = "complete-name";

  /** Each complete code as one term. */
  public static final String CODE = "code";

  /** The words of texts, as they are. */
  public static final String TEXT = "text";

  /** The words of names and texts, in the singular. */
  public static final String SINGULAR = "singular";

  /** The words of what surrounds an entry: its councils, its document and its year. */
  public static final String CONTEXT = "context";

  /** The dimensions by which results are counted and narrowed. */
  public static final String COUNCIL = "council";

  /** The year of an entry's date. */
  public static final String YEAR = "year";

  private static final String IRI = "iri";
  private static final String LABEL = "label";
  private static final String DATE = "date";
  private static final String COUNCIL_LABEL = "council-label";
  private static final String DOCUMENT = "document";
  private static final String DOCUMENT_LABEL = "document-label";

  /** Longer names and codes are truncated, since a term has at most 32,766 bytes. */
  private static final int MAX_TERM_LENGTH = 1000;

  private EntryFields() {}

  /** Returns the analyzer that splits each field into its terms. */
  static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(WordAnalyzer.EXACT, Map.of(SINGULAR, WordAnalyzer.SINGULAR));
  }

  /** Returns how the dimensions are counted. */
  public static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    config.setMultiValued(COUNCIL, true);
    return config;
  }

  /** Returns a code as one term. */
  public static String codeTerm(String code) {
    return shorten(code.strip().toLowerCase(Locale.ROOT));
  }

  /** Returns a name as one term. */
  public static String nameTerm(String name) {
    return shorten(
        WordAnalyzer.EXACT.words(name).stream()
            .map(WordAnalyzer.Word::text)
            .collect(Collectors.joining(" ")));
  }

  private static String shorten(String term) {
    return term.substring(0, Math.min(MAX_TERM_LENGTH, term.length()));
  }

  /** Returns the document of an entry. */
  static Document document(SearchEntry entry) {
    Document document = new Document();
    document.add(new StringField(KIND, entry.kind().code(), Field.Store.YES));
    document.add(new StringField(IRI, entry.iri(), Field.Store.YES));
    document.add(new StoredField(LABEL, entry.label()));
    for (String name : entry.names()) {
      document.add(new TextField(NAME, name, Field.Store.YES));
      document.add(new TextField(SINGULAR, name, Field.Store.NO));
      document.add(new StringField(COMPLETE_NAME, nameTerm(name), Field.Store.NO));
    }
    for (String text : entry.texts()) {
      document.add(new TextField(TEXT, text, Field.Store.YES));
      document.add(new TextField(SINGULAR, text, Field.Store.NO));
    }
    for (String code : entry.codes()) {
      document.add(new StoredField(CODE, code));
      document.add(new StringField(CODE, codeTerm(code), Field.Store.NO));
    }
    context(entry).forEach(text -> document.add(new TextField(CONTEXT, text, Field.Store.NO)));
    for (SearchEntry.Link council : entry.councils()) {
      document.add(new StoredField(COUNCIL, council.iri()));
      document.add(new StoredField(COUNCIL_LABEL, council.label()));
      document.add(new SortedSetDocValuesFacetField(COUNCIL, council.code()));
    }
    document.add(new SortedSetDocValuesFacetField(KIND, entry.kind().code()));
    entry.year().ifPresent(year -> document.add(new SortedSetDocValuesFacetField(YEAR, year)));
    entry.date().ifPresent(date -> document.add(new StoredField(DATE, date)));
    entry
        .document()
        .ifPresent(source -> {
          document.add(new StoredField(DOCUMENT, source.iri()));
          document.add(new StoredField(DOCUMENT_LABEL, source.label()));
        });
    return document;
  }

  private static List<String> context(SearchEntry entry) {
    List<String> context = new ArrayList<>();
    entry.councils().forEach(council -> context.add(council.label()));
    entry.document().ifPresent(document -> context.add(document.label()));
    entry.year().ifPresent(context::add);
    return context;
  }

  /** Returns the entry of a document. */
  public static SearchEntry entry(Document document) {
    List<SearchEntry.Link> councils = new ArrayList<>();
    String[] labels = document.getValues(COUNCIL_LABEL);
    String[] iris = document.getValues(COUNCIL);
    for (int i = 0; i < iris.length; i++) {
      councils.add(new SearchEntry.Link(iris[i], labels[i]));
    }
    return new SearchEntry(
        SearchKind.parse(document.get(KIND)).orElseThrow(),
        document.get(IRI),
        document.get(LABEL),
        Arrays.asList(document.getValues(NAME)),
        Arrays.asList(document.getValues(TEXT)),
        Arrays.asList(document.getValues(CODE)),
        councils,
        Optional.ofNullable(document.get(DATE)),
        Optional.ofNullable(document.get(DOCUMENT))
            .map(iri -> new SearchEntry.Link(iri, document.get(DOCUMENT_LABEL))));
  }
}
