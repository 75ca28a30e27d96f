package scrutiny.web.describe;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Resource;
import scrutiny.query.PrebuiltQuery;
import scrutiny.store.StoreStatistics;

/** Describes the dataset, its files and its services in DCAT 3. */
final class Catalogue {
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private final Statements statements = new Statements();
  private final String origin;

  private Catalogue(String origin) {
    this.origin = origin;
  }

  /**
   * Returns the description as a graph.
   *
   * @param origin the start of the server's addresses
   */
  static Graph graph(StoreStatistics counts, List<PrebuiltQuery> queries, String origin) {
    return new Catalogue(origin).describe(counts, queries);
  }

  private Graph describe(StoreStatistics counts, List<PrebuiltQuery> queries) {
    Resource dataset = statements.resource(DatasetTerms.DATASET, "dcat:Dataset");
    DatasetTerms.add(statements, dataset);
    statements.add(dataset, "dcterms:identifier", DatasetTerms.DATASET);
    statements.add(dataset, "dcterms:modified", counts.loaded(), XSDDatatype.XSDdate);
    statements.add(dataset, "dcat:version", counts.shortVersion());
    statements.add(
        dataset,
        "dcterms:language",
        statements.resource("http://publications.europa.eu/resource/authority/language/ENG"));
    for (String keyword :
        new String[] {
          "Ofsted", "children’s services", "inspection", "local authority", "England"
        }) {
      statements.addEnglish(dataset, "dcat:keyword", keyword);
    }
    Resource publisher = statements.resource(DatasetTerms.PROJECT, "foaf:Agent");
    statements.add(publisher, "foaf:name", "The Scrutiny maintainers");
    statements.add(dataset, "dcterms:publisher", publisher);
    statements.add(dataset, "dcat:landingPage", statements.resource(origin + "/"));
    statements.add(dataset, "foaf:page", statements.resource(origin + "/service"));
    addProvenance(dataset);
    addService(dataset);
    addWholeGraph(dataset, counts);
    for (PrebuiltQuery query : queries) {
      if (query.parameters().stream().noneMatch(parameter -> parameter.required())) {
        addDistribution(dataset, query, counts.loaded());
      }
    }
    return statements.model().getGraph();
  }

  private void addProvenance(Resource dataset) {
    Resource provenance = statements.blank("dcterms:ProvenanceStatement");
    statements.addEnglish(
        provenance,
        "rdfs:label",
        "Extracted by a program from the text of published documents. Every fact keeps the passage"
            + " that it was read from: check a fact against its source text before relying on it.");
    statements.add(dataset, "dcterms:provenance", provenance);
    statements.add(
        dataset,
        "prov:wasDerivedFrom",
        statements.resource(DatasetTerms.PROJECT + "id/dataset/provider-pages"));
    Resource extraction = statements.blank("prov:Activity");
    statements.addEnglish(extraction, "rdfs:label", "Extraction of facts from documents");
    statements.add(
        extraction, "prov:used", statements.resource("https://w3id.org/scrutiny/ontology"));
    statements.add(dataset, "prov:wasGeneratedBy", extraction);
  }

  private void addService(Resource dataset) {
    Resource service = statements.resource(origin + "/sparql#service", "dcat:DataService");
    statements.addEnglish(service, "dcterms:title", "SPARQL endpoint");
    statements.add(service, "dcat:endpointURL", statements.resource(origin + "/sparql"));
    statements.add(service, "dcat:endpointDescription", statements.resource(origin + "/sparql"));
    statements.add(service, "dcat:servesDataset", dataset);
    Resource queries = statements.resource(origin + "/queries/#service", "dcat:DataService");
    statements.addEnglish(queries, "dcterms:title", "Prebuilt queries");
    statements.add(queries, "dcat:endpointURL", statements.resource(origin + "/queries/"));
    statements.add(
        queries, "dcat:endpointDescription", statements.resource(origin + "/openapi.json"));
    statements.add(queries, "dcat:servesDataset", dataset);
    Resource access = statements.blank("dcat:Distribution");
    statements.addEnglish(access, "dcterms:title", "The whole dataset by SPARQL");
    statements.add(access, "dcat:accessURL", statements.resource(origin + "/sparql"));
    statements.add(access, "dcat:accessService", service);
    addLicence(access);
    statements.add(dataset, "dcat:distribution", access);
  }

  private void addWholeGraph(Resource dataset, StoreStatistics counts) {
    Resource file = statements.resource(origin + "/dataset.nq.gz#file", "dcat:Distribution");
    statements.addEnglish(file, "dcterms:title", "The whole dataset as a file");
    statements.addEnglish(
        file,
        "dcterms:description",
        "All quads in N-Quads, compressed with gzip: each statement with the named graph that"
            + " states it.");
    statements.add(file, "dcat:accessURL", statements.resource(origin + "/service"));
    statements.add(file, "dcat:downloadURL", statements.resource(origin + "/dataset.nq.gz"));
    statements.add(
        file, "dcat:mediaType", statements.resource(MEDIA_TYPES + "application/n-quads"));
    statements.add(
        file, "dcat:compressFormat", statements.resource(MEDIA_TYPES + "application/gzip"));
    statements.add(file, "dcterms:modified", counts.loaded(), XSDDatatype.XSDdate);
    statements.add(file, "dcat:version", counts.shortVersion());
    addLicence(file);
    statements.add(dataset, "dcat:distribution", file);
  }

  private void addDistribution(Resource dataset, PrebuiltQuery query, String loaded) {
    String page = origin + "/queries/" + query.name();
    Resource distribution = statements.resource(page + "#csv", "dcat:Distribution");
    statements.addEnglish(distribution, "dcterms:title", query.title());
    statements.addEnglish(distribution, "dcterms:description", query.description());
    statements.add(distribution, "dcat:accessURL", statements.resource(page));
    statements.add(distribution, "dcat:downloadURL", statements.resource(page + ".csv"));
    statements.add(distribution, "dcat:mediaType", statements.resource(MEDIA_TYPES + "text/csv"));
    statements.add(distribution, "dcterms:modified", loaded, XSDDatatype.XSDdate);
    addLicence(distribution);
    statements.add(dataset, "dcat:distribution", distribution);
  }

  private void addLicence(Resource distribution) {
    statements.add(
        distribution, "dcterms:license", statements.resource(DatasetTerms.OPEN_GOVERNMENT_LICENCE));
  }
}
