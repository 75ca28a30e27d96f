package scrutiny.store.search;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import scrutiny.store.search.EntrySource.Use;

/** Reads the entries of the search index from a dataset. Needs a transaction. */
final class EntryReader {
  private static final Node COUNCIL = PropertyPath.iri("scr:Authority");

  /** In the order in which pages choose the label of a thing. */
  private static final List<PropertyPath> LABELS =
      List.of(PropertyPath.parse("rdfs:label|skos:prefLabel|foaf:name|dcterms:title|scr:words"));

  /** Longer labels are truncated to this number of characters. */
  private static final int MAX_LABEL_LENGTH = 200;

  private static final String ID_FOLDER = "/id/";

  private static final DateTimeFormatter DAY_IN_WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final PropertyValues values;
  private final Set<Node> councils;

  private EntryReader(DatasetGraph data) {
    this.values = new PropertyValues(data);
    this.councils = new HashSet<>(values.subjects(RDF.type.asNode(), COUNCIL));
  }

  /** Passes on all entries, by kind and IRI. */
  static void read(DatasetGraph data, Consumer<SearchEntry> target) {
    EntryReader reader = new EntryReader(data);
    Set<Node> seen = new HashSet<>();
    for (SearchKind kind : SearchKind.values()) {
      for (Node type : kind.source().classes()) {
        for (Node thing : reader.values.subjects(RDF.type.asNode(), type)) {
          if (thing.isURI() && reader.isIncluded(thing, kind) && seen.add(thing)) {
            target.accept(reader.entry(thing, kind));
          }
        }
      }
    }
  }

  private boolean isIncluded(Node thing, SearchKind kind) {
    return kind.source().excluded().stream().noneMatch(property -> values.has(thing, property));
  }

  private SearchEntry entry(Node thing, SearchKind kind) {
    EntrySource source = kind.source();
    Optional<String> date = date(thing, source);
    List<String> texts = new ArrayList<>(values.texts(thing, source.to(Use.TEXT)));
    List<String> codes = new ArrayList<>(values.texts(thing, source.to(Use.CODE)));
    if (source.isDateSearchable()) {
      date.map(EntryReader::dateInWords).ifPresent(texts::add);
      date.ifPresent(codes::add);
    }
    return new SearchEntry(
        kind,
        thing.getURI(),
        label(thing),
        values.texts(thing, source.to(Use.NAME)),
        texts,
        codes,
        links(
            values.values(thing, source.to(Use.COUNCIL)).stream()
                .filter(councils::contains)
                .toList()),
        date,
        links(values.values(thing, source.to(Use.DOCUMENT))).stream().findFirst());
  }

  private Optional<String> date(Node thing, EntrySource source) {
    return values.values(thing, source.to(Use.DATE)).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .min(Comparator.naturalOrder());
  }

  /** Returns a day as people write it, such as 4 March 2024; any other text unchanged. */
  private static String dateInWords(String date) {
    try {
      return LocalDate.parse(date).format(DAY_IN_WORDS);
    } catch (DateTimeParseException partOfDate) {
      return date;
    }
  }

  private List<SearchEntry.Link> links(Collection<Node> things) {
    return things.stream()
        .filter(Node::isURI)
        .map(thing -> new SearchEntry.Link(thing.getURI(), label(thing)))
        .toList();
  }

  private String label(Node thing) {
    return values.values(thing, LABELS).stream()
        .filter(Node::isLiteral)
        .findFirst()
        .map(Node::getLiteralLexicalForm)
        .map(EntryReader::truncate)
        .orElseGet(() -> idOf(thing));
  }

  private static String truncate(String label) {
    return label.length() > MAX_LABEL_LENGTH ? label.substring(0, MAX_LABEL_LENGTH) + "…" : label;
  }

  private static String idOf(Node thing) {
    String iri = thing.getURI();
    int folder = iri.indexOf(ID_FOLDER);
    return folder < 0 ? iri : iri.substring(folder + ID_FOLDER.length());
  }
}
