package scrutiny.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scrutiny.Fixture;

/** Every file of {@code queries/} gives the same rows in the same order on Jena and RDF4J. */
class EnginesTest {
  private static final Repository OTHER_ENGINE = new SailRepository(new MemoryStore());

  static Stream<PrebuiltQuery> queries() {
    return QueriesTest.queries();
  }

  @BeforeAll
  static void loadTheSameQuads() {
    OTHER_ENGINE.init();
    DatasetGraph data = Fixture.dataset(QueriesTest.MORE);
    ValueFactory values = OTHER_ENGINE.getValueFactory();
    try (RepositoryConnection connection = OTHER_ENGINE.getConnection()) {
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
  }

  @AfterAll
  static void close() {
    OTHER_ENGINE.shutDown();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void bothEnginesGiveTheSameRows(PrebuiltQuery query) throws Exception {
    Query bound =
        query.bind(QueriesTest.requiredValues(query), new ParameterValues(QueriesTest.FIXTURE));
    List<List<String>> expected =
        QueriesTest.FIXTURE.select(
            bound,
            rows ->
                Rows.read(rows, Integer.MAX_VALUE).rows().stream()
                    .map(row -> row.stream().map(cell -> cell.map(Rows::text).orElse("-")).toList())
                    .toList());
    assertThat(otherRows(bound, query.columns())).containsExactlyElementsOf(expected);
  }

  private static List<List<String>> otherRows(Query query, List<String> columns) {
    List<List<String>> rows = new ArrayList<>();
    try (RepositoryConnection connection = OTHER_ENGINE.getConnection();
        TupleQueryResult result = connection.prepareTupleQuery(query.serialize()).evaluate()) {
      for (BindingSet row : result) {
        rows.add(columns.stream().map(column -> text(row, column)).toList());
      }
    }
    return rows;
  }

  private static String text(BindingSet row, String column) {
    return row.hasBinding(column) ? row.getValue(column).stringValue() : "-";
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
