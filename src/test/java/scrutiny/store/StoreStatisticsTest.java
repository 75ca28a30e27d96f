package scrutiny.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import scrutiny.Fixture;

/** Compares the statistics of a store with counts by SPARQL. */
class StoreStatisticsTest {
  private static final List<Quad> QUADS = quads(Fixture.dataset());

  @Test
  void statesTheCountsThatSparqlGives() throws StoreException {
    try (Store store = Store.temporary()) {
      store.replace(QUADS);
      DatasetGraph data = store.dataset().asDatasetGraph();
      StoreStatistics statistics = StoreStatistics.of(data);
      assertThat(statistics.triples()).isEqualTo(count(data, "COUNT(*)", "?s ?p ?o"));
      assertThat(statistics.subjects()).isEqualTo(count(data, "COUNT(DISTINCT ?s)", "?s ?p ?o"));
      assertThat(statistics.objects()).isEqualTo(count(data, "COUNT(DISTINCT ?o)", "?s ?p ?o"));
      assertThat(statistics.graphs())
          .isEqualTo(count(data, "COUNT(DISTINCT ?g)", "GRAPH ?g { ?s ?p ?o }"));
      Map<String, Long> classes = new HashMap<>();
      statistics.classes().forEach((iri, use) -> classes.put(iri, use.entities()));
      assertThat(classes)
          .isNotEmpty()
          .isEqualTo(counts(data, "?type", "COUNT(DISTINCT ?s)", "?s a ?type"));
    }
  }

  @Test
  void countsThePropertiesOfEachClass() throws StoreException {
    try (Store store = Store.temporary()) {
      store.replace(QUADS);
      DatasetGraph data = store.dataset().asDatasetGraph();
      StoreStatistics statistics = StoreStatistics.of(data);
      Map<String, Long> triples = new HashMap<>();
      Map<String, Long> objects = new HashMap<>();
      statistics
          .properties()
          .forEach((iri, use) -> {
            triples.put(iri, use.triples());
            objects.put(iri, use.objects());
          });
      assertThat(triples).isEqualTo(counts(data, "?p", "COUNT(*)", "?s ?p ?o"));
      assertThat(objects).isEqualTo(counts(data, "?p", "COUNT(DISTINCT ?o)", "?s ?p ?o"));
      String inspection = "https://w3id.org/scrutiny/ontology#Inspection";
      Map<String, Long> ofInspections = new HashMap<>();
      Objects.requireNonNull(statistics.classes().get(inspection))
          .properties()
          .forEach((iri, use) -> ofInspections.put(iri, use.triples()));
      assertThat(ofInspections)
          .isEqualTo(counts(data, "?p", "COUNT(*)", "?s a <" + inspection + "> ; ?p ?o"));
    }
  }

  @Test
  void keepsStatisticsOnlyWhileTheyAreTrue() throws StoreException {
    try (Store store = Store.temporary()) {
      store.replace(QUADS);
      DatasetGraph data = store.dataset().asDatasetGraph();
      StoreStatistics kept = StoreStatistics.of(data);
      assertThat(Txn.calculateRead(data, () -> StoreStatistics.stored(data))).contains(kept);
      store.add(List.of(QUADS.getFirst()));
      assertThat(Txn.calculateRead(data, () -> StoreStatistics.stored(data))).isEmpty();
      assertThat(StoreStatistics.of(data))
          .as("counted again from the same quads, with the same version")
          .isEqualTo(kept);
      store.replace(QUADS.subList(0, QUADS.size() / 2));
      assertThat(StoreStatistics.of(data).version()).isNotEqualTo(kept.version());
    }
  }

  private static List<Quad> quads(DatasetGraph data) {
    return Txn.calculateRead(data, () -> new ArrayList<>(Iter.toList(data.find())));
  }

  private static long count(DatasetGraph data, String aggregate, String pattern) {
    return counts(data, "\"all\"", aggregate, pattern).getOrDefault("all", -1L);
  }

  private static Map<String, Long> counts(
      DatasetGraph data, String key, String aggregate, String pattern) {
    String query =
        key.startsWith("?")
            ? "SELECT (STR(%s) AS ?key) (%s AS ?n) { %s } GROUP BY %s"
                .formatted(key, aggregate, pattern, key)
            : "SELECT (%s AS ?key) (%s AS ?n) { %s }".formatted(key, aggregate, pattern);
    return Txn.calculateRead(
        data,
        () -> {
          Map<String, Long> counts = new HashMap<>();
          try (QueryExec exec = QueryExec.dataset(data).query(QueryFactory.create(query)).build()) {
            exec.select()
                .forEachRemaining(row ->
                    counts.put(
                        row.get("key").getLiteralLexicalForm(),
                        Long.valueOf(row.get("n").getLiteralLexicalForm())));
          }
          return counts;
        });
  }
}
