package scrutiny.web;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** The kinds of fact that a marked text tells apart, those that matter most first. */
enum FactKind {
  /** A grade, or why there is none; an outcome in place of grades. */
  JUDGEMENT("judgement", "Judgements"),
  /** What has to be improved. */
  RECOMMENDATION("recommendation", "Recommendations"),
  /** What was found, well or badly done. */
  FINDING("finding", "Findings"),
  /** How many, what share, how long. */
  FIGURE("figure", "Figures"),
  /** What somebody is quoted to say. */
  STATEMENT("statement", "Quotations"),
  /** What an inspection was, when, and of whom. */
  INSPECTION("inspection", "Inspections"),
  /** Programmes and laws that are named. */
  PROGRAMME("programme", "Programmes and laws"),
  /** Who held which post. */
  PERSON("person", "People"),
  /** What a document says of itself. */
  DOCUMENT("document", "The document"),
  /** That a council is named. */
  COUNCIL("council", "Councils named"),
  /** Any other. */
  OTHER("other", "Other facts");

  private static final Map<String, FactKind> BY_PROPERTY =
      Map.of(
          "mentionsAuthority", COUNCIL,
          "mentionsReportOf", INSPECTION,
          "mentionsProgramme", PROGRAMME,
          "addressee", PERSON,
          "outcome", JUDGEMENT);

  private static final Map<String, FactKind> BY_CLASS =
      Map.ofEntries(
          Map.entry("MissingValue", DOCUMENT),
          Map.entry("Judgement", JUDGEMENT),
          Map.entry("Recommendation", RECOMMENDATION),
          Map.entry("ActionStatement", RECOMMENDATION),
          Map.entry("Finding", FINDING),
          Map.entry("Figure", FIGURE),
          Map.entry("Statement", STATEMENT),
          Map.entry("Inspection", INSPECTION),
          Map.entry("LegalBasis", PROGRAMME),
          Map.entry("Programme", PROGRAMME),
          Map.entry("InspectionRole", PERSON),
          Map.entry("Tenure", PERSON),
          Map.entry("Post", PERSON),
          Map.entry("OrganisationChange", COUNCIL),
          Map.entry("ReportedFinding", FINDING),
          Map.entry("Document", DOCUMENT));

  private final String code;
  private final String title;

  FactKind(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /** Its name in the style sheet. */
  String code() {
    return code;
  }

  /** Its name in the legend. */
  String title() {
    return title;
  }

  /** The kind of a fact. To be asked inside a transaction. */
  static FactKind of(Node subject, Node property, Graph all) {
    FactKind kind = property.isURI() ? BY_PROPERTY.get(localName(property)) : null;
    if (kind != null) {
      return kind;
    }
    for (FactKind each : values()) {
      for (var entry : BY_CLASS.entrySet()) {
        Node type = NodeFactory.createURI(Site.ONTOLOGY + entry.getKey());
        if (entry.getValue() == each && all.contains(subject, RDF.type.asNode(), type)) {
          return each;
        }
      }
    }
    return OTHER;
  }

  private static String localName(Node property) {
    String iri = property.getURI();
    return iri.startsWith(Site.ONTOLOGY) ? iri.substring(Site.ONTOLOGY.length()) : "";
  }
}
