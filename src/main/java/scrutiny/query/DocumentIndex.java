package scrutiny.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** Finds the documents of a graph by path or IRI. */
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

    /** Returns the file name with its folder. */
    String shortPath() {
      int file = source.lastIndexOf('/');
      return source.substring(source.lastIndexOf('/', file - 1) + 1);
    }
  }

  private final List<IndexedDocument> entries;

  private DocumentIndex(List<IndexedDocument> entries) {
    this.entries = entries;
  }

  /** Returns the index of all documents that a service knows. */
  public static DocumentIndex of(SparqlService service) {
    Rows rows = service.select(ALL_DOCUMENTS, rowSet -> Rows.read(rowSet, Integer.MAX_VALUE));
    List<IndexedDocument> entries = new ArrayList<>();
    for (List<Optional<Node>> row : rows.rows()) {
      row.get(0)
          .flatMap(document ->
              row.get(1).map(source -> new IndexedDocument(text(document), text(source))))
          .ifPresent(entries::add);
    }
    return new DocumentIndex(entries);
  }

  private static String text(Node term) {
    return Rows.text(term);
  }

  /**
   * Returns the IRI of the only document with a name.
   *
   * @param name the path or the IRI of the document, or the end of either
   * @throws InvalidRequestException if no document or more than one has the name
   */
  public String iriOf(String name) throws InvalidRequestException {
    String path = name.startsWith("./") ? name.substring(2) : name;
    List<IndexedDocument> matches = entries.stream().filter(each -> each.hasName(path)).toList();
    Set<String> documents = new LinkedHashSet<>();
    matches.forEach(each -> documents.add(each.iri()));
    if (documents.isEmpty()) {
      throw InvalidRequestException.unknownDocument(
          name, entries.stream().map(IndexedDocument::shortPath).toList());
    }
    if (documents.size() > 1) {
      throw InvalidRequestException.ambiguousDocument(
          name, matches.stream().map(IndexedDocument::shortPath).toList());
    }
    return documents.iterator().next();
  }
}
