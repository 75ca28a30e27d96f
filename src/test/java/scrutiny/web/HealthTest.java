package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;
import static scrutiny.web.Http.get;
import static scrutiny.web.Http.text;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrutiny.Fixture;
import scrutiny.store.Store;

class HealthTest {
  @TempDir private Path folder;

  private static Node iri(String name) {
    return NodeFactory.createURI("urn:" + name);
  }

  private static Quad quad(String graph, String name) {
    Node type = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    return Quad.create(iri(graph), iri(name), type, iri("Thing"));
  }

  private Store store() throws Exception {
    Store store = Store.openOrCreate(folder.resolve("store"));
    store.replace(List.of(quad("g", "a"), quad("g", "b"), quad("h", "a")));
    return store;
  }

  @Test
  void reportsVersionAndCounts() throws Exception {
    try (Store store = store();
        Server server = Server.start(store, ServerSettings.onPort(0))) {
      var response = get(server, "/health");
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/json");
      assertThat(text(response))
          .contains("\"status\":\"ok\"")
          .contains("\"dataset\":\"" + server.version().id() + "\"")
          .contains("\"quads\":3,\"graphs\":2");
    }
  }

  @Test
  void reportsAStoreWithOtherCountsThanWereLoaded() throws Exception {
    try (Store store = store()) {
      DatasetGraph data = store.dataset().asDatasetGraph();
      Txn.executeWrite(data, () -> data.delete(quad("h", "a")));
      try (Server server = Server.start(store, ServerSettings.onPort(0))) {
        var response = get(server, "/health");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(text(response)).contains("the store has 2 quads, but 3 were loaded");
      }
    }
  }

  @Test
  void reportsAnEmptyGraph() throws Exception {
    try (Server server =
        Server.start(DatasetGraphFactory.createTxnMem(), ServerSettings.onPort(0))) {
      var response = get(server, "/health");
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(text(response)).contains("the graph is empty");
    }
  }

  @Test
  void keepsTheVersionUntilTheDataChange() throws Exception {
    String first;
    try (Store store = store();
        Server server = Server.start(store, ServerSettings.onPort(0))) {
      first = server.version().id();
    }
    try (Store store = store();
        Server server = Server.start(store, ServerSettings.onPort(0))) {
      assertThat(server.version().id()).isEqualTo(first);
    }
    try (Store store = store()) {
      store.replace(List.of(quad("g", "a"), quad("g", "b"), quad("h", "c")));
      try (Server server = Server.start(store, ServerSettings.onPort(0))) {
        assertThat(server.version().id()).isNotEqualTo(first);
      }
    }
    try (Server one = Server.start(Fixture.dataset(), ServerSettings.onPort(0));
        Server other = Server.start(Fixture.dataset(), ServerSettings.onPort(0))) {
      assertThat(one.version().id()).isEqualTo(other.version().id()).isNotEqualTo(first);
    }
  }
}
