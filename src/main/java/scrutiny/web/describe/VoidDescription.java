package scrutiny.web.describe;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Resource;
import scrutiny.store.StoreStatistics;
import scrutiny.store.StoreStatistics.ClassPropertyUse;

/**
 * Describes the dataset in VoID, with a partition for each class and property. The partitions of a
 * class state which properties its instances have, and the classes and datatypes of their values;
 * query editors complete terms from them.
 */
final class VoidDescription {
  private static final String DATATYPE_PARTITION = "http://ldf.fi/void-ext#datatypePartition";
  private static final String DATATYPE = "http://ldf.fi/void-ext#datatype";

  private final Statements statements = new Statements();
  private final StoreStatistics counts;

  private VoidDescription(StoreStatistics counts) {
    this.counts = counts;
  }

  /**
   * Returns the description as a graph.
   *
   * @param origin the start of the server's addresses
   */
  static Graph graph(StoreStatistics counts, String origin) {
    return new VoidDescription(counts).describe(origin);
  }

  private Graph describe(String origin) {
    Resource dataset = statements.resource(DatasetTerms.DATASET, "void:Dataset");
    DatasetTerms.add(statements, dataset);
    statements.add(dataset, "dcterms:modified", counts.loaded(), XSDDatatype.XSDdate);
    statements.add(dataset, "foaf:homepage", statements.resource(origin + "/"));
    statements.add(dataset, "void:sparqlEndpoint", statements.resource(origin + "/sparql"));
    statements.add(dataset, "void:uriSpace", DatasetTerms.PROJECT + "id/");
    for (String vocabulary :
        new String[] {"scr:", "skos:", "prov:", "org:", "dcterms:", "foaf:", "oa:", "qb:"}) {
      statements.add(dataset, "void:vocabulary", statements.resource(vocabulary));
    }
    statements.add(dataset, "void:triples", counts.triples());
    statements.add(dataset, "void:distinctSubjects", counts.subjects());
    statements.add(dataset, "void:distinctObjects", counts.objects());
    statements.add(dataset, "void:classes", counts.classes().size());
    statements.add(dataset, "void:properties", counts.properties().size());
    counts
        .properties()
        .forEach((iri, use) -> {
          Resource partition = partition(dataset, "void:propertyPartition", "void:property", iri);
          statements.add(partition, "void:triples", use.triples());
          statements.add(partition, "void:distinctSubjects", use.subjects());
          statements.add(partition, "void:distinctObjects", use.objects());
        });
    counts
        .classes()
        .forEach((iri, use) -> {
          Resource partition = partition(dataset, "void:classPartition", "void:class", iri);
          statements.add(partition, "void:entities", use.entities());
          use.properties().forEach((property, of) -> addProperty(partition, property, of));
        });
    return statements.model().getGraph();
  }

  private void addProperty(Resource ofClass, String property, ClassPropertyUse use) {
    Resource partition = partition(ofClass, "void:propertyPartition", "void:property", property);
    statements.add(partition, "void:triples", use.triples());
    addCounts(partition, "void:classPartition", "void:class", use.objectClasses());
    addCounts(partition, DATATYPE_PARTITION, DATATYPE, use.datatypes());
  }

  private void addCounts(
      Resource partition, String property, String term, Map<String, Long> triples) {
    triples.forEach((iri, number) ->
        statements.add(partition(partition, property, term, iri), "void:triples", number));
  }

  private Resource partition(Resource of, String property, String term, String iri) {
    Resource partition = statements.blank();
    statements.add(of, property, partition);
    statements.add(partition, term, statements.resource(iri));
    return partition;
  }
}
