package scrutiny.web.describe;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import scrutiny.query.ParameterValues;
import scrutiny.query.PrebuiltQuery;
import scrutiny.query.SingleFlight;
import scrutiny.store.StoreStatistics;
import scrutiny.web.format.AvailableFormats;

/** The descriptions of a server and its data. Those that need the data are computed once. */
public final class SelfDescription {
  private final ServedStatistics statistics;
  private final List<PrebuiltQuery> queries;
  private final ParameterValues accepted;
  private final AvailableFormats resultFormats;
  private final SingleFlight<String, Sitemap> sitemap;

  /** What queries read last. Almost all clients see the same addresses, so one is kept. */
  private @Nullable Described described;

  /** Descriptions with the addresses of an origin. */
  private record Described(String origin, Graph graph) {}

  /**
   * Creates the descriptions.
   *
   * @param resultFormats the formats of the results of prebuilt queries
   */
  public SelfDescription(
      DatasetGraph data,
      ServedStatistics statistics,
      List<PrebuiltQuery> queries,
      ParameterValues accepted,
      AvailableFormats resultFormats) {
    this.statistics = statistics;
    this.queries = List.copyOf(queries);
    this.accepted = accepted;
    this.resultFormats = resultFormats;
    this.sitemap = new SingleFlight<>(all -> Sitemap.of(data, this.queries));
  }

  /** Returns the statistics of the served data. */
  public StoreStatistics statistics() {
    return statistics.get();
  }

  /** Returns the SPARQL 1.1 service description. */
  public Graph service(String origin) {
    return ServiceDescription.graph(statistics(), origin);
  }

  /** Returns the VoID description of the dataset. */
  public Graph dataset(String origin) {
    return VoidDescription.graph(statistics(), origin);
  }

  /** Returns the DCAT description of the dataset. */
  public Graph catalogue(String origin) {
    return Catalogue.graph(statistics(), queries, origin);
  }

  /** Returns the prebuilt queries as SPARQL examples. */
  public Graph examples(String origin) {
    return SparqlExamples.graph(queries, accepted, origin);
  }

  /**
   * Returns what query editors ask an endpoint for, in one graph that must not be changed: the
   * service, the dataset, the examples and the prefixes. It is made once, although an editor asks
   * for several parts at the same time.
   */
  public synchronized Graph all(String origin) {
    Described kept = described;
    if (kept != null && kept.origin().equals(origin)) {
      return kept.graph();
    }
    Graph graph = GraphMemFactory.createDefaultGraph();
    GraphUtil.addInto(graph, service(origin));
    GraphUtil.addInto(graph, dataset(origin));
    GraphUtil.addInto(graph, examples(origin));
    described = new Described(origin, graph);
    return graph;
  }

  /** Returns the prebuilt queries as OpenAPI. */
  public String openApi(String origin) {
    return OpenApi.json(statistics(), queries, accepted, resultFormats.all(), origin);
  }

  /** Returns the map of the site, or the index of its parts. */
  public String sitemap(String origin) {
    return sitemap.get("all").xml(origin);
  }

  /** Returns a part of the map of the site, from 1; empty if there is none with the number. */
  public Optional<String> sitemapPart(int number, String origin) {
    Sitemap map = sitemap.get("all");
    return number >= 1 && number <= map.parts()
        ? Optional.of(map.part(number, origin))
        : Optional.empty();
  }

  /** Returns the content of robots.txt. */
  public static String robots(String origin) {
    return CrawlerFiles.robots(origin);
  }

  /** Returns the content of security.txt. */
  public static String security(String origin) {
    return CrawlerFiles.security(origin, Instant.now());
  }
}
