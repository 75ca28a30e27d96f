package scrutiny.web.describe;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Resource;
import scrutiny.store.StoreStatistics;

/** Describes the SPARQL endpoint in the vocabulary of SPARQL 1.1 Service Description. */
final class ServiceDescription {
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private static final List<String> RESULT_FORMATS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "RDF_XML",
          "JSON-LD");

  private ServiceDescription() {}

  /**
   * Returns the description as a graph.
   *
   * @param origin the start of the server's addresses
   */
  static Graph graph(StoreStatistics counts, String origin) {
    Statements statements = new Statements();
    Resource endpoint = statements.resource(origin + "/sparql");
    Resource service = statements.resource(origin + "/sparql#service", "sd:Service");
    statements.add(service, "sd:endpoint", endpoint);
    statements.addEnglish(service, "dcterms:title", DatasetTerms.TITLE);
    statements.add(service, "sd:supportedLanguage", statements.resource("sd:SPARQL11Query"));
    statements.add(service, "sd:feature", statements.resource("sd:UnionDefaultGraph"));
    for (String format : RESULT_FORMATS) {
      statements.add(service, "sd:resultFormat", statements.resource(FORMATS + format));
    }
    Resource dataset = statements.resource(DatasetTerms.DATASET, "sd:Dataset", "void:Dataset");
    DatasetTerms.add(statements, dataset);
    statements.add(service, "sd:defaultDataset", dataset);
    Resource union = statements.blank("sd:Graph");
    statements.addEnglish(union, "rdfs:comment", "The union of all named graphs");
    statements.addEnglish(
        union,
        "rdfs:comment",
        "Queries that name a term of SHACL, VoID or this vocabulary also find this description, the"
            + " VoID description and the examples here");
    statements.add(union, "void:triples", counts.triples());
    statements.add(dataset, "sd:defaultGraph", union);
    statements.add(dataset, "rdfs:seeAlso", statements.resource(origin + "/.well-known/void"));
    statements.add(service, "rdfs:seeAlso", statements.resource(origin + "/service"));
    return statements.model().getGraph();
  }
}
