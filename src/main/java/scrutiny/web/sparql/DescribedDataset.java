package scrutiny.web.sparql;

import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * The served dataset with the description of its service in the default graph.
 *
 * <p>Query editors ask the endpoint itself for prefixes, examples, classes and properties. Only
 * queries that name a term of the vocabularies of descriptions get this dataset: all others count
 * and list the data alone, and TDB2 executes their patterns, which it cannot here.
 */
final class DescribedDataset extends DatasetGraphWrapper implements DatasetGraphWrapperView {
  private static final List<String> VOCABULARIES =
      List.of(
          "http://www.w3.org/ns/shacl#",
          "http://rdfs.org/ns/void#",
          "http://www.w3.org/ns/sparql-service-description#");

  private final Graph defaultGraph;

  private DescribedDataset(DatasetGraph data, Graph description) {
    super(data);
    this.defaultGraph = new DescribedGraph(data.getUnionGraph(), description);
  }

  /**
   * Returns the dataset that a query reads: the data, with the description if the query asks for it
   * and names no graphs to read instead.
   *
   * @param text the text of the query
   * @param data a dataset whose default graph is the union of its named graphs
   */
  static DatasetGraph of(String text, Query query, DatasetGraph data, Supplier<Graph> description) {
    return asksForDescription(text, query) ? new DescribedDataset(data, description.get()) : data;
  }

  private static boolean asksForDescription(String text, Query query) {
    return VOCABULARIES.stream().anyMatch(text::contains)
        && !query.hasDatasetDescription()
        && query.getQueryPattern() != null
        && namesTerm(query.getQueryPattern().toString());
  }

  /** Returns whether a pattern names a term; many editors declare prefixes that a query omits. */
  private static boolean namesTerm(String pattern) {
    return VOCABULARIES.stream().anyMatch(vocabulary -> pattern.contains("<" + vocabulary));
  }

  @Override
  public Graph getDefaultGraph() {
    return defaultGraph;
  }

  /** The triples of two graphs, each once; unlike Jena's union it stores none that it has found. */
  private static final class DescribedGraph extends GraphBase {
    private final Graph data;
    private final Graph description;

    DescribedGraph(Graph data, Graph description) {
      this.data = data;
      this.description = description;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
      ExtendedIterator<Triple> described = description.find(pattern);
      return isOnlyDescribed(pattern.getSubject())
          ? described
          : described.andThen(data.find(pattern).filterDrop(description::contains));
    }

    /**
     * Returns whether the data cannot have a subject: no blank node of the description is one of
     * the data, and to look for them there would take most of a query's time.
     */
    private boolean isOnlyDescribed(Node subject) {
      return subject.isBlank() && description.contains(subject, Node.ANY, Node.ANY);
    }
  }
}
