package scrutiny.web.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import scrutiny.query.PrebuiltQuery;
import scrutiny.web.chart.Chart;
import scrutiny.web.chart.Charts;

/**
 * The addresses that crawlers should visit: the pages, the queries, and a page for each thing that
 * people look for. Claims and passages are parts of these pages.
 */
final class Sitemap {
  /** The maximum number of addresses of a part; the protocol allows 50,000. */
  static final int MAX_PART_SIZE = 20_000;

  private static final String ONTOLOGY = DatasetTerms.PROJECT + "ontology#";

  private static final List<String> CLASSES =
      List.of(
          ONTOLOGY + "Authority",
          ONTOLOGY + "Document",
          ONTOLOGY + "Inspection",
          ONTOLOGY + "Judgement",
          ONTOLOGY + "Finding",
          ONTOLOGY + "Recommendation",
          ONTOLOGY + "Statement",
          ONTOLOGY + "Figure",
          ONTOLOGY + "Programme",
          "http://xmlns.com/foaf/0.1/Person",
          "http://www.w3.org/2004/02/skos/core#Concept",
          "http://www.w3.org/2004/02/skos/core#ConceptScheme");

  private final List<String> paths;

  private Sitemap(List<String> paths) {
    this.paths = paths;
  }

  /** Returns the addresses of a server. */
  static Sitemap of(DatasetGraph data, List<PrebuiltQuery> queries) {
    List<String> paths =
        new ArrayList<>(
            List.of("/", "/map", "/councils", "/service", "/queries/", "/ontology", "/vocab"));
    queries.forEach(query -> paths.add("/queries/" + query.name()));
    paths.add(Chart.PATH);
    Charts.ALL.forEach(chart -> paths.add(chart.path()));
    paths.addAll(Txn.calculateRead(data, () -> things(data)));
    return new Sitemap(List.copyOf(paths));
  }

  private static Set<String> things(DatasetGraph data) {
    Set<String> paths = new TreeSet<>();
    for (String type : CLASSES) {
      data.getUnionGraph()
          .find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(type))
          .filterKeep(triple -> triple.getSubject().isURI())
          .mapWith(triple -> triple.getSubject().getURI())
          .filterKeep(iri -> iri.startsWith(DatasetTerms.PROJECT) && !iri.contains("#"))
          .forEachRemaining(iri -> paths.add(iri.substring(DatasetTerms.PROJECT.length() - 1)));
    }
    return paths;
  }

  /** Returns the number of parts. */
  int parts() {
    return (paths.size() + MAX_PART_SIZE - 1) / MAX_PART_SIZE;
  }

  /** Returns the map, or an index of its parts if it has more than one. */
  String xml(String origin) {
    if (parts() == 1) {
      return part(1, origin);
    }
    StringBuilder xml = start("sitemapindex");
    for (int i = 1; i <= parts(); i++) {
      add(xml, "sitemap", origin + "/sitemap/" + i + ".xml");
    }
    return xml.append("</sitemapindex>\n").toString();
  }

  /** Returns a part of the map, from 1. */
  String part(int number, String origin) {
    StringBuilder xml = start("urlset");
    int from = (number - 1) * MAX_PART_SIZE;
    for (String path : paths.subList(from, Math.min(from + MAX_PART_SIZE, paths.size()))) {
      add(xml, "url", origin + path);
    }
    return xml.append("</urlset>\n").toString();
  }

  private static StringBuilder start(String root) {
    return new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<")
        .append(root)
        .append(" xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
  }

  private static void add(StringBuilder xml, String element, String address) {
    xml.append('<')
        .append(element)
        .append("><loc>")
        .append(
            address
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;"))
        .append("</loc></")
        .append(element)
        .append(">\n");
  }
}
