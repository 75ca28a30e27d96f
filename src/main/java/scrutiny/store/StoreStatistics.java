package scrutiny.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The numbers of triples, resources, classes and properties in the union of a dataset's named
 * graphs. A store contains them in its real default graph, which queries do not see, and writes
 * them in the same transaction as the graphs that they count.
 *
 * @param version a digest of the content: the same quads give the same version
 * @param loaded the day on which the content was loaded, in ISO 8601
 * @param graphs the number of named graphs
 * @param triples the number of distinct triples
 * @param subjects the number of distinct subjects
 * @param objects the number of distinct objects, with literals
 * @param classes the classes, by IRI
 * @param properties the properties, by IRI
 */
public record StoreStatistics(
    String version,
    String loaded,
    long graphs,
    long triples,
    long subjects,
    long objects,
    SortedMap<String, ClassUse> classes,
    SortedMap<String, PropertyUse> properties) {
  /**
   * The use of a class.
   *
   * @param entities the number of its instances
   * @param properties the properties of its instances, by IRI
   */
  public record ClassUse(long entities, SortedMap<String, ClassPropertyUse> properties) {}

  /**
   * The use of a property on the instances of a class.
   *
   * @param triples the number of triples
   * @param objectClasses the number of triples for each class of an object
   * @param datatypes the number of triples for each datatype of an object
   */
  public record ClassPropertyUse(
      long triples, SortedMap<String, Long> objectClasses, SortedMap<String, Long> datatypes) {}

  /** The use of a property: its triples, and its distinct subjects and objects. */
  public record PropertyUse(long triples, long subjects, long objects) {}

  private static final Node STORE = NodeFactory.createURI("urn:scrutiny:store");
  private static final Node STATISTICS = NodeFactory.createURI("urn:scrutiny:statistics");

  /** The number of digits of a version that pages and workbooks show. */
  static final int SHORT_VERSION_LENGTH = 12;

  /** Returns the first digits of the version. */
  public String shortVersion() {
    return version.substring(0, SHORT_VERSION_LENGTH);
  }

  /** Returns the classes in descending order of the number of instances. */
  public List<Map.Entry<String, ClassUse>> largestClasses() {
    return classes.entrySet().stream()
        .sorted(
            Comparator.comparingLong(
                    (Map.Entry<String, ClassUse> each) -> -each.getValue().entities())
                .thenComparing(Map.Entry::getKey))
        .toList();
  }

  /**
   * Returns the statistics stored in a dataset, or else counts its quads, which takes some seconds
   * for a million of them.
   */
  public static StoreStatistics of(DatasetGraph data) {
    return Txn.calculateRead(data, () -> stored(data).orElseGet(() -> count(data)));
  }

  private static StoreStatistics count(DatasetGraph data) {
    StatisticsCounter counter = new StatisticsCounter();
    data.find().forEachRemaining(counter::add);
    return counter.statistics(counter.digest(), LocalDate.now(ZoneOffset.UTC));
  }

  /** Returns the statistics stored in a dataset; needs a transaction. */
  static Optional<StoreStatistics> stored(DatasetGraph data) {
    return storedText(data).flatMap(StoreStatistics::read);
  }

  /** What identifies the content of a store: its version and the number of its named graphs. */
  record Summary(String version, long graphs) {}

  /**
   * Returns the summary stored in a dataset; needs a transaction. To read all the statistics would
   * delay the start of a server.
   */
  static Optional<Summary> storedSummary(DatasetGraph data) {
    return storedText(data).flatMap(StoreStatistics::readSummary);
  }

  private static Optional<String> storedText(DatasetGraph data) {
    var found = data.find(Quad.defaultGraphIRI, STORE, STATISTICS, Node.ANY);
    return found.hasNext()
        ? Optional.of(found.next().getObject().getLiteralLexicalForm())
        : Optional.empty();
  }

  private static Optional<Summary> readSummary(String json) {
    String version = "";
    long graphs = -1;
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME && (version.isEmpty() || graphs < 0)) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "version" -> version = parser.getString();
          case "graphs" -> graphs = parser.getLongValue();
          default -> parser.skipChildren();
        }
      }
    } catch (JacksonException writtenInAnotherForm) {
      return Optional.empty();
    }
    return version.isEmpty() || graphs < 0
        ? Optional.empty()
        : Optional.of(new Summary(version, graphs));
  }

  /** Returns the statistics, or empty if another version of the program wrote them. */
  private static Optional<StoreStatistics> read(String json) {
    try {
      return Optional.of(JsonMapper.shared().readValue(json, StoreStatistics.class));
    } catch (JacksonException writtenInAnotherForm) {
      return Optional.empty();
    }
  }

  /** Stores the statistics in a dataset, in place of earlier ones; needs a transaction. */
  void storeIn(DatasetGraph data) {
    remove(data);
    String json = JsonMapper.shared().writeValueAsString(this);
    data.add(
        Quad.create(
            Quad.defaultGraphIRI, STORE, STATISTICS, NodeFactory.createLiteralString(json)));
  }

  /** Removes the statistics stored in a dataset; needs a transaction. */
  static void remove(DatasetGraph data) {
    data.deleteAny(Quad.defaultGraphIRI, STORE, STATISTICS, Node.ANY);
  }
}
