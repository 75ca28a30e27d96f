package scrutiny.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** Everything of our own that a graph describes has a label in words. */
class EveryResourceHasALabelTest {
  @Test
  void thatADocumentDescribes() throws IOException {
    DatasetGraph data = DatasetGraphFactory.create();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/cases"))) {
      files
          .filter(file -> file.endsWith("expected.trig"))
          .forEach(file -> RDFDataMgr.read(data, file.toString()));
    }
    assertThat(described(data)).hasSizeGreaterThan(200);
    assertThat(unlabelled(data)).isEmpty();
  }

  @Test
  void thatTheRegisterDescribes() {
    DatasetGraph data = DatasetGraphFactory.create();
    for (String file : List.of("authorities", "delivery", "organisations", "vocabulary")) {
      RDFDataMgr.read(data, "ontology/" + file + ".ttl");
    }
    assertThat(described(data)).hasSizeGreaterThan(500);
    assertThat(unlabelled(data)).isEmpty();
  }

  private static Set<Node> unlabelled(DatasetGraph data) {
    Set<Node> unlabelled = described(data);
    unlabelled.removeAll(subjects(data, RDFS.label.asNode()));
    unlabelled.removeAll(subjects(data, SKOS.prefLabel.asNode()));
    return unlabelled;
  }

  private static Set<Node> described(DatasetGraph data) {
    return subjects(data, RDF.type.asNode());
  }

  private static Set<Node> subjects(DatasetGraph data, Node property) {
    return Iter.asStream(data.find(Node.ANY, Node.ANY, property, Node.ANY))
        .map(Quad::getSubject)
        .filter(node -> node.isURI() && node.getURI().startsWith("https://w3id.org/scrutiny/"))
        .collect(Collectors.toSet());
  }
}
