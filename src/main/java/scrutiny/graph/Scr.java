package scrutiny.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of the project's ontology, as {@code ontology/scrutiny.ttl} declares them.
 *
 * <p>Each constant is written as its term is, as RDF writes classes and properties: {@link
 * #Judgement} is a class, {@link #grade} a property.
 */
public final class Scr {
  /** The namespace of the terms. */
  public static final String NS = "https://w3id.org/scrutiny/ontology#";

  /** What the IRI of every concept begins with. */
  public static final String VOCABULARY = "https://w3id.org/scrutiny/vocab/";

  // Classes: organisations.
  public static final Node Authority = term("Authority");
  public static final Node ChildrensService = term("ChildrensService");
  public static final Node Inspectorate = term("Inspectorate");
  public static final Node DeliveryBody = term("DeliveryBody");
  public static final Node SafeguardingBoard = term("SafeguardingBoard");
  public static final Node Partnership = term("Partnership");
  public static final Node Delivery = term("Delivery");
  public static final Node ReorganisationEvent = term("ReorganisationEvent");

  // Classes: inspections.
  public static final Node Inspection = term("Inspection");
  public static final Node Judgement = term("Judgement");
  public static final Node Recommendation = term("Recommendation");
  public static final Node Finding = term("Finding");
  public static final Node Figure = term("Figure");
  public static final Node LegalBasis = term("LegalBasis");

  // Classes: people.
  public static final Node Tenure = term("Tenure");
  public static final Node InspectionRole = term("InspectionRole");
  public static final Node Statement = term("Statement");

  // Classes: documents.
  public static final Node Document = term("Document");
  public static final Node Report = term("Report");
  public static final Node Letter = term("Letter");
  public static final Node Article = term("Article");

  // Classes: evidence.
  public static final Node Claim = term("Claim");
  public static final Node Passage = term("Passage");
  public static final Node Disagreement = term("Disagreement");
  public static final Node Approximation = term("Approximation");

  // Classes: vocabulary.
  public static final Node Kind = term("Kind");
  public static final Node Area = term("Area");
  public static final Node Grade = term("Grade");
  public static final Node Scale = term("Scale");
  public static final Node Role = term("Role");
  public static final Node Status = term("Status");
  public static final Node MissingReason = term("MissingReason");
  public static final Node AuthorityType = term("AuthorityType");
  public static final Node Region = term("Region");
  public static final Node Purpose = term("Purpose");
  public static final Node Theme = term("Theme");
  public static final Node Polarity = term("Polarity");
  public static final Node Unit = term("Unit");
  public static final Node Bound = term("Bound");
  public static final Node Direction = term("Direction");
  public static final Node Extent = term("Extent");

  // Classes: accuracy.
  public static final Node Field = term("Field");
  public static final Node Period = term("Period");

  // Properties: register.
  public static final Node fullName = term("fullName");
  public static final Node shortName = term("shortName");
  public static final Node gss = term("gss");
  public static final Node formerGss = term("formerGss");
  public static final Node dfeNumber = term("dfeNumber");
  public static final Node registerCode = term("registerCode");
  public static final Node governmentSlug = term("governmentSlug");
  public static final Node urn = term("urn");
  public static final Node authorityType = term("authorityType");
  public static final Node region = term("region");
  public static final Node service = term("service");
  public static final Node authority = term("authority");
  public static final Node replacedBy = term("replacedBy");
  public static final Node statisticalGeography = term("statisticalGeography");
  public static final Node deliversFor = term("deliversFor");
  public static final Node deliveredBy = term("deliveredBy");

  // Properties: time.
  public static final Node startDate = term("startDate");
  public static final Node endDate = term("endDate");
  public static final Node seenOn = term("seenOn");
  public static final Node since = term("since");

  // Properties: inspections.
  public static final Node kind = term("kind");
  public static final Node leadInspector = term("leadInspector");
  public static final Node inspector = term("inspector");
  public static final Node priorityAction = term("priorityAction");
  public static final Node inspection = term("inspection");
  public static final Node area = term("area");
  public static final Node grade = term("grade");
  public static final Node missingReason = term("missingReason");
  public static final Node previousJudgement = term("previousJudgement");
  public static final Node latestJudgement = term("latestJudgement");
  public static final Node number = term("number");
  public static final Node words = term("words");
  public static final Node priority = term("priority");
  public static final Node recommendedTo = term("recommendedTo");
  public static final Node theme = term("theme");
  public static final Node polarity = term("polarity");
  public static final Node act = term("act");
  public static final Node section = term("section");
  public static final Node purpose = term("purpose");

  // Properties: figures.
  public static final Node value = term("value");
  public static final Node measure = term("measure");
  public static final Node unit = term("unit");
  public static final Node bound = term("bound");
  public static final Node place = term("place");
  public static final Node position = term("position");
  public static final Node date = term("date");
  public static final Node dateWords = term("dateWords");
  public static final Node comparedWith = term("comparedWith");
  public static final Node comparedPlace = term("comparedPlace");
  public static final Node comparedDate = term("comparedDate");
  public static final Node direction = term("direction");

  // Properties: people.
  public static final Node title = term("title");
  public static final Node interim = term("interim");
  public static final Node speaker = term("speaker");
  public static final Node speaksFor = term("speaksFor");

  // Properties: documents.
  public static final Node source = term("source");
  public static final Node sha256 = term("sha256");
  public static final Node publisherName = term("publisherName");
  public static final Node pages = term("pages");
  public static final Node pageStarts = term("pageStarts");
  public static final Node text = term("text");
  public static final Node reports = term("reports");
  public static final Node mentions = term("mentions");
  public static final Node mentionsAuthority = term("mentionsAuthority");
  public static final Node addressee = term("addressee");

  // Properties: evidence.
  public static final Node evidence = term("evidence");
  public static final Node status = term("status");
  public static final Node document = term("document");
  public static final Node page = term("page");

  // Properties: accuracy.
  public static final Node field = term("field");
  public static final Node period = term("period");
  public static final Node documents = term("documents");
  public static final Node right = term("right");
  public static final Node outOf = term("outOf");

  // Properties: vocabulary.
  public static final Node rank = term("rank");
  public static final Node judgedIn = term("judgedIn");
  public static final Node scale = term("scale");

  private Scr() {}

  /**
   * A concept of the vocabularies.
   *
   * @param scheme such as {@code grade}
   * @param notation such as {@code requires-improvement}
   */
  public static Node concept(String scheme, String notation) {
    return NodeFactory.createURI(VOCABULARY + scheme + "/" + notation);
  }

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
