package scrutiny.web.describe;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The prefixes of the namespaces that the graph uses. */
public final class Prefixes {
  private static final String BASE = "https://w3id.org/scrutiny/";

  private static final SortedMap<String, String> ALL =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.ofEntries(
                  Map.entry("scr", BASE + "ontology#"),
                  Map.entry("area", BASE + "vocab/area/"),
                  Map.entry("grade", BASE + "vocab/grade/"),
                  Map.entry("kind", BASE + "vocab/kind/"),
                  Map.entry("role", BASE + "vocab/role/"),
                  Map.entry("theme", BASE + "vocab/theme/"),
                  Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
                  Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
                  Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"),
                  Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
                  Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
                  Map.entry("dcterms", "http://purl.org/dc/terms/"),
                  Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
                  Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
                  Map.entry("org", "http://www.w3.org/ns/org#"),
                  Map.entry("prov", "http://www.w3.org/ns/prov#"),
                  Map.entry("oa", "http://www.w3.org/ns/oa#"),
                  Map.entry("qb", "http://purl.org/linked-data/cube#"),
                  Map.entry("dqv", "http://www.w3.org/ns/dqv#"),
                  Map.entry("adms", "http://www.w3.org/ns/adms#"),
                  Map.entry("cpov", "http://data.europa.eu/m8g/"),
                  Map.entry("time", "http://www.w3.org/2006/time#"),
                  Map.entry("schema", "https://schema.org/"),
                  Map.entry("sh", "http://www.w3.org/ns/shacl#"),
                  Map.entry("sd", "http://www.w3.org/ns/sparql-service-description#"),
                  Map.entry("void", "http://rdfs.org/ns/void#"))));

  private Prefixes() {}

  /** Returns the namespaces by prefix. */
  public static SortedMap<String, String> all() {
    return ALL;
  }

  /** Returns the declarations that a SPARQL query begins with. */
  public static String sparql() {
    StringBuilder text = new StringBuilder();
    ALL.forEach((prefix, namespace) ->
        text.append("PREFIX ").append(prefix).append(": <").append(namespace).append(">\n"));
    return text.toString();
  }

  /** Returns a JSON-LD context. */
  public static String jsonLdContext() {
    ObjectNode document = JsonMapper.shared().createObjectNode();
    ObjectNode context = document.putObject("@context");
    ALL.forEach(context::put);
    return document.toPrettyString();
  }
}
