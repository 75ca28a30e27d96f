package scrutiny.web;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import scrutiny.web.html.Site;

/** The kinds of fact that marks distinguish by colour, the most important first. */
enum FactKind {
  /** A grade, the reason why there is none, or an outcome instead of grades. */
  JUDGEMENT("judgement", "Judgements"),
  /** A recommendation or required statement of action. */
  RECOMMENDATION("recommendation", "Recommendations"),
  /** What inspectors found, in a report or as an article reports it. */
  FINDING("finding", "Findings"),
  /** A number with its measure. */
  FIGURE("figure", "Figures"),
  /** A quotation of a person or organisation. */
  STATEMENT("statement", "Quotations"),
  /** The kind, dates or provider of an inspection. */
  INSPECTION("inspection", "Inspections"),
  /** A programme or legal basis. */
  PROGRAMME("programme", "Programmes and laws"),
  /** A person, post or tenure. */
  PERSON("person", "People"),
  /** A fact about the document itself. */
  DOCUMENT("document", "Document"),
  /** A mention of a council, or a change of one. */
  COUNCIL("council", "Councils"),
  /** Any other fact. */
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

  /** Returns the CSS class. */
  String code() {
    return code;
  }

  /** Returns the name in the legend. */
  String title() {
    return title;
  }

  /**
   * Returns the kind of a fact, by its property or else the class of its subject. Needs a
   * transaction.
   */
  static FactKind of(Node subject, Node property, Graph unionGraph) {
    FactKind kind = property.isURI() ? BY_PROPERTY.get(localName(property)) : null;
    if (kind != null) {
      return kind;
    }
    for (FactKind each : values()) {
      for (var entry : BY_CLASS.entrySet()) {
        Node type = NodeFactory.createURI(Site.ONTOLOGY + entry.getKey());
        if (entry.getValue() == each && unionGraph.contains(subject, RDF.type.asNode(), type)) {
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
