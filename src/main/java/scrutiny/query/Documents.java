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
public final class Documents {
  private static final Query ALL =
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
  private record Shelved(String iri, String source) {
    boolean isCalled(String name) {
      return iri.equals(name)
          || iri.endsWith("/" + name)
          || source.equals(name)
          || source.endsWith("/" + name);
    }

    /** Its path without the folders that all documents share: the file and its folder. */
    String place() {
      int file = source.lastIndexOf('/');
      return source.substring(source.lastIndexOf('/', file - 1) + 1);
    }
  }

  private final List<Shelved> shelf;

  private Documents(List<Shelved> shelf) {
    this.shelf = shelf;
  }

  /** Those that something answers for. */
  public static Documents of(Answering answering) {
    Rows rows = answering.answer(ALL, answer -> Rows.read(answer, Integer.MAX_VALUE));
    List<Shelved> shelf = new ArrayList<>();
    for (List<Optional<Node>> row : rows.rows()) {
      row.get(0)
          .flatMap(document -> row.get(1).map(source -> new Shelved(text(document), text(source))))
          .ifPresent(shelf::add);
    }
    return new Documents(shelf);
  }

  private static String text(Node term) {
    return Rows.text(term);
  }

  /**
   * The IRI of the one document with a name.
   *
   * @param name the path it was read from, or the end of that; its IRI, or the end of that
   * @throws QueryRefused where none or more than one is called so
   */
  public String named(String name) throws QueryRefused {
    String plain = name.startsWith("./") ? name.substring(2) : name;
    List<Shelved> called = shelf.stream().filter(each -> each.isCalled(plain)).toList();
    Set<String> documents = new LinkedHashSet<>();
    called.forEach(each -> documents.add(each.iri()));
    if (documents.isEmpty()) {
      throw QueryRefused.unknownDocument(name, shelf.stream().map(Shelved::place).toList());
    }
    if (documents.size() > 1) {
      throw QueryRefused.manyDocuments(name, called.stream().map(Shelved::place).toList());
    }
    return documents.iterator().next();
  }
}
