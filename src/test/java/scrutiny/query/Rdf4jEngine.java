package scrutiny.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.Repository;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/**
 * The quads of a dataset in a store of RDF4J.
 *
 * @param queries the queries that it executes, by name
 */
record Rdf4jEngine(Repository store, Map<String, Query> queries) implements AutoCloseable {
  static Rdf4jEngine of(DatasetGraph data, Map<String, Query> queries) {
    Repository store = new SailRepository(new MemoryStore());
    store.init();
    ValueFactory values = store.getValueFactory();
    try (RepositoryConnection connection = store.getConnection()) {
      connection.begin();
      Txn.executeRead(
          data,
          () ->
              data.find()
                  .forEachRemaining(quad ->
                      connection.add(
                          (Resource) value(quad.getSubject(), values),
                          (IRI) value(quad.getPredicate(), values),
                          value(quad.getObject(), values),
                          (Resource) value(quad.getGraph(), values))));
      connection.commit();
    }
    return new Rdf4jEngine(store, queries);
  }

  /** Returns the rows of a query; an unbound cell is "-". */
  List<List<String>> rows(String query, List<String> columns) {
    List<List<String>> rows = new ArrayList<>();
    try (RepositoryConnection connection = store.getConnection();
        TupleQueryResult result =
            connection
                .prepareTupleQuery(Objects.requireNonNull(queries.get(query)).serialize())
                .evaluate()) {
      for (BindingSet row : result) {
        rows.add(columns.stream().map(column -> text(row, column)).toList());
      }
    }
    return rows;
  }

  @Override
  public void close() {
    store.shutDown();
  }

  private static String text(BindingSet row, String column) {
    return row.hasBinding(column)
        ? EnginesTest.normalised(row.getValue(column).stringValue())
        : "-";
  }

  private static Value value(Node node, ValueFactory values) {
    if (node.isURI()) {
      return values.createIRI(node.getURI());
    }
    return node.getLiteralLanguage().isEmpty()
        ? values.createLiteral(
            node.getLiteralLexicalForm(), values.createIRI(node.getLiteralDatatypeURI()))
        : values.createLiteral(node.getLiteralLexicalForm(), node.getLiteralLanguage());
  }
}
