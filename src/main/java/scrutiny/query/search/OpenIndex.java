package scrutiny.query.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import scrutiny.query.search.SearchResult.Count;
import scrutiny.query.search.SearchResult.Hit;
import scrutiny.store.search.EntryFields;
import scrutiny.store.search.SearchEntry;
import scrutiny.store.search.SearchKind;

/** An open search index. */
final class OpenIndex implements AutoCloseable {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'-]+");

  /** More than there are kinds, councils or years. */
  private static final int MAX_COUNTS = 10_000;

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final FacetsConfig facets = EntryFields.facets();

  /** Empty for an index without entries, which has no counts. */
  private final Optional<SortedSetDocValuesReaderState> counted;

  private final Map<String, String> councils;

  private OpenIndex(Directory directory, DirectoryReader reader) throws IOException {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.counted =
        reader.numDocs() == 0
            ? Optional.empty()
            : Optional.of(new DefaultSortedSetDocValuesReaderState(reader, facets));
    this.councils = readCouncils();
  }

  /** Opens an index, which owns the directory. */
  static OpenIndex open(Directory directory) throws IOException {
    return new OpenIndex(directory, DirectoryReader.open(directory));
  }

  private Map<String, String> readCouncils() throws IOException {
    Map<String, String> labels = new HashMap<>();
    Query all = new TermQuery(new Term(EntryFields.KIND, SearchKind.COUNCIL.code()));
    for (SearchEntry council : entries(searcher.search(all, MAX_COUNTS).scoreDocs, 0)) {
      labels.put(new SearchEntry.Link(council.iri(), council.label()).code(), council.label());
    }
    return labels;
  }

  /** Returns the entries that match a search. */
  SearchResult search(SearchRequest request) {
    List<SearchTerm> terms = SearchTerm.parse(request.line());
    if (terms.isEmpty() || counted.isEmpty()) {
      return SearchResult.NONE;
    }
    try {
      return search(request, terms, counted.get());
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be read", e);
    }
  }

  private SearchResult search(
      SearchRequest request, List<SearchTerm> terms, SortedSetDocValuesReaderState state)
      throws IOException {
    DrillDownQuery query = new DrillDownQuery(facets, SearchQuery.of(request.line(), terms));
    request.kind().ifPresent(kind -> query.add(EntryFields.KIND, kind.code()));
    request.council().ifPresent(council -> query.add(EntryFields.COUNCIL, council));
    request.year().ifPresent(year -> query.add(EntryFields.YEAR, year));
    int wanted = Math.max(1, Math.min(request.offset() + request.size(), reader.numDocs()));
    var found =
        new DrillSideways(searcher, facets, state)
            .search(query, new TopScoreDocCollectorManager(wanted, Integer.MAX_VALUE));
    TopDocs top = found.collectorResult;
    Highlighter highlighter = new Highlighter(terms);
    List<Hit> hits =
        entries(top.scoreDocs, request.offset()).stream()
            .map(entry ->
                new Hit(entry, highlighter.mark(entry.label()), highlighter.snippet(entry)))
            .toList();
    return new SearchResult(
        Math.toIntExact(top.totalHits.value()),
        hits,
        kinds(counts(found.facets, EntryFields.KIND)),
        councils(counts(found.facets, EntryFields.COUNCIL)),
        years(counts(found.facets, EntryFields.YEAR)));
  }

  private List<SearchEntry> entries(ScoreDoc[] found, int offset) throws IOException {
    StoredFields stored = reader.storedFields();
    List<SearchEntry> entries = new ArrayList<>();
    for (int i = offset; i < found.length; i++) {
      Document document = stored.document(found[i].doc);
      entries.add(EntryFields.entry(document));
    }
    return entries;
  }

  private static Map<String, Integer> counts(Facets facets, String dimension) throws IOException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    @Nullable FacetResult result = facets.getTopChildren(MAX_COUNTS, dimension);
    if (result != null) {
      for (LabelAndValue each : result.labelValues) {
        counts.put(each.label, each.value.intValue());
      }
    }
    return counts;
  }

  private static List<Count> kinds(Map<String, Integer> counts) {
    List<Count> kinds = new ArrayList<>();
    for (SearchKind kind : SearchKind.values()) {
      Integer number = counts.get(kind.code());
      if (number != null) {
        kinds.add(new Count(kind.code(), kind.pluralTitle(), number));
      }
    }
    return kinds;
  }

  private List<Count> councils(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(each ->
            new Count(
                each.getKey(),
                councils.getOrDefault(each.getKey(), each.getKey()),
                each.getValue()))
        .sorted(
            Comparator.comparingInt((Count count) -> -count.number()).thenComparing(Count::label))
        .toList();
  }

  private static List<Count> years(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(each -> new Count(each.getKey(), each.getKey(), each.getValue()))
        .sorted(Comparator.comparing(Count::code).reversed())
        .toList();
  }

  /** Returns the entries with a name that has all words, of which the last may be incomplete. */
  List<SearchEntry> complete(String line, int max) {
    List<String> words = Completion.words(line);
    if (words.isEmpty()) {
      return List.of();
    }
    try {
      return entries(searcher.search(Completion.query(words), max).scoreDocs, 0);
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be read", e);
    }
  }

  /** Returns a search with its misspelt words corrected; empty if there is nothing to correct. */
  Optional<String> corrected(String line) {
    try {
      return new Spelling(reader).corrected(line).map(this::asNamed);
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be read", e);
    }
  }

  /** Returns words as they are spelt in the best name that has them, with its capitals. */
  private String asNamed(String line) {
    List<SearchEntry> named = complete(line, 1);
    if (named.isEmpty()) {
      return line;
    }
    Map<String, String> spelt = new HashMap<>();
    WORD.matcher(named.getFirst().label())
        .results()
        .forEach(word -> spelt.put(word.group().toLowerCase(Locale.UK), word.group()));
    return Pattern.compile(" ")
        .splitAsStream(line)
        .map(word -> spelt.getOrDefault(word, word))
        .collect(Collectors.joining(" "));
  }

  /** Returns the label of a council, by its code. */
  Optional<String> council(String code) {
    return Optional.ofNullable(councils.get(code));
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
