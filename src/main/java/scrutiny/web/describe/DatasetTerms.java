package scrutiny.web.describe;

import org.apache.jena.rdf.model.Resource;

/** The IRIs and licences of the dataset, which every description names. */
final class DatasetTerms {
  /** The IRI of the dataset. */
  static final String DATASET = "https://w3id.org/scrutiny/dataset";

  /** The project's address. */
  static final String PROJECT = "https://w3id.org/scrutiny/";

  /** The licence of the facts read from Ofsted's documents. */
  static final String OPEN_GOVERNMENT_LICENCE =
      "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

  /** The licence of the ontology, the vocabularies and the register. */
  static final String CREATIVE_COMMONS = "https://creativecommons.org/licenses/by/4.0/";

  static final String TITLE = "Scrutiny: inspections of councils’ services for children";

  static final String DESCRIPTION =
      "What Ofsted’s reports and letters on councils’ services for children state, and what news"
          + " states about them: inspections, judgements, findings, recommendations, figures,"
          + " people and posts, each with the text it was read from.";

  private DatasetTerms() {}

  /**
   * Adds the title, which is the label as well, the description and the licences of the dataset.
   */
  static void add(Statements statements, Resource dataset) {
    statements.addEnglish(dataset, "dcterms:title", TITLE);
    statements.addEnglish(dataset, "rdfs:label", TITLE);
    statements.addEnglish(dataset, "dcterms:description", DESCRIPTION);
    statements.add(dataset, "dcterms:license", statements.resource(OPEN_GOVERNMENT_LICENCE));
    Resource rights = statements.blank("dcterms:RightsStatement");
    statements.addEnglish(
        rights,
        "rdfs:label",
        "Ofsted’s documents are Crown copyright; their facts and quotations are licensed under the"
            + " Open Government Licence v3.0. The ontology, the vocabularies and the register of"
            + " councils are licensed under CC BY 4.0.");
    statements.add(rights, "rdfs:seeAlso", statements.resource(CREATIVE_COMMONS));
    statements.add(dataset, "dcterms:rights", rights);
  }
}
