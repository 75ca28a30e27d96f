package scrutiny.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** The documents of a graph, found by what people call them. */
public final class DocumentIndex {
  private static final Query ALL_DOCUMENTS =
      QueryFactory.create(
          """
          PREFIX scr: <https://w3id.org/scrutiny/ontology#>
          SELECT ?document ?source
          WHERE {
            ?document a scr:Document ;
              scr:source ?source .
          }
          ORDER BY ?source ?document
          """);

  /** A document under one of its paths. */
  private record IndexedDocument(String iri, String source) {
    boolean hasName(String name) {
      return iri.equals(name)
          || iri.endsWith("/" + name)
          || source.equals(name)
          || source.endsWith("/" + name);
    }

    /** Its path without the folders that all documents share: the file and its folder. */
    String shortPath() {
      int file = source.lastIndexOf('/');
      return source.substring(source.lastIndexOf('/', file - 1) + 1);
    }
  }

  private final List<IndexedDocument> entries;

  private DocumentIndex(List<IndexedDocument> shelf) {
    this.entries = shelf;
  }

  /** Those that something answers for. */
  public static DocumentIndex of(SparqlService answering) {
    Rows rows = answering.select(ALL_DOCUMENTS, answer -> Rows.read(answer, Integer.MAX_VALUE));
    List<IndexedDocument> shelf = new ArrayList<>();
    for (List<Optional<Node>> row : rows.rows()) {
      row.get(0)
          .flatMap(document ->
              row.get(1).map(source -> new IndexedDocument(text(document), text(source))))
          .ifPresent(shelf::add);
    }
    return new DocumentIndex(shelf);
  }

  private static String text(Node term) {
    return Rows.text(term);
  }

  /**
   * The IRI of the one document with a name.
   *
   * @param name the path it was read from, or the end of that; its IRI, or the end of that
   * @throws InvalidRequestException where none or more than one is called so
   */
  public String iriOf(String name) throws InvalidRequestException {
    String plain = name.startsWith("./") ? name.substring(2) : name;
    List<IndexedDocument> called = entries.stream().filter(each -> each.hasName(plain)).toList();
    Set<String> documents = new LinkedHashSet<>();
    called.forEach(each -> documents.add(each.iri()));
    if (documents.isEmpty()) {
      throw InvalidRequestException.unknownDocument(
          name, entries.stream().map(IndexedDocument::shortPath).toList());
    }
    if (documents.size() > 1) {
      throw InvalidRequestException.ambiguousDocument(
          name, called.stream().map(IndexedDocument::shortPath).toList());
    }
    return documents.iterator().next();
  }
}
