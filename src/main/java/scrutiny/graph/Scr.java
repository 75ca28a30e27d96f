package scrutiny.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of the project's ontology, as {@code ontology/scrutiny.ttl} declares them.
 *
 * <p>Each constant has the name of its term, capitalised as is usual in RDF: {@link #Judgement} is
 * a class, {@link #grade} a property.
 */
public final class Scr {
  /** The namespace of the terms. */
  public static final String NAMESPACE = "https://w3id.org/scrutiny/ontology#";

  /** The beginning of the IRI of every concept. */
  public static final String VOCABULARY = "https://w3id.org/scrutiny/vocab/";

  // Classes: organisations.
  public static final Node Authority = term("Authority");
  public static final Node ChildrensService = term("ChildrensService");
  public static final Node Inspectorate = term("Inspectorate");
  public static final Node DeliveryBody = term("DeliveryBody");
  public static final Node SafeguardingBoard = term("SafeguardingBoard");
  public static final Node Partnership = term("Partnership");
  public static final Node PartnerOrganisation = term("PartnerOrganisation");
  public static final Node PoliceForce = term("PoliceForce");
  public static final Node PolicingBody = term("PolicingBody");
  public static final Node IntegratedCareBoard = term("IntegratedCareBoard");
  public static final Node ClinicalCommissioningGroup = term("ClinicalCommissioningGroup");
  public static final Node NhsTrust = term("NhsTrust");
  public static final Node ProbationService = term("ProbationService");
  public static final Node CommunityRehabilitationCompany = term("CommunityRehabilitationCompany");
  public static final Node YouthJusticeService = term("YouthJusticeService");
  public static final Node NationalBody = term("NationalBody");
  public static final Node Delivery = term("Delivery");
  public static final Node StatisticalNeighbour = term("StatisticalNeighbour");
  public static final Node ReorganisationEvent = term("ReorganisationEvent");
  public static final Node OrganisationChange = term("OrganisationChange");
  public static final Node OrganisationChangeKind = term("OrganisationChangeKind");

  // Classes: inspections.
  public static final Node Inspection = term("Inspection");
  public static final Node Judgement = term("Judgement");
  public static final Node DirectorWhenInspected = term("DirectorWhenInspected");
  public static final Node TenureEvidence = term("TenureEvidence");
  public static final Node Recommendation = term("Recommendation");
  public static final Node Finding = term("Finding");
  public static final Node ReportedFinding = term("ReportedFinding");
  public static final Node Programme = term("Programme");
  public static final Node Figure = term("Figure");
  public static final Node LegalBasis = term("LegalBasis");
  public static final Node ActionStatement = term("ActionStatement");
  public static final Node InspectionInterval = term("InspectionInterval");

  // Classes: people.
  public static final Node Post = term("Post");
  public static final Node Tenure = term("Tenure");
  public static final Node InspectionRole = term("InspectionRole");
  public static final Node Statement = term("Statement");
  public static final Node IdentityDecision = term("IdentityDecision");

  // Classes: documents.
  public static final Node Document = term("Document");
  public static final Node Report = term("Report");
  public static final Node Letter = term("Letter");
  public static final Node Article = term("Article");

  // Classes: evidence.
  public static final Node Claim = term("Claim");
  public static final Node Passage = term("Passage");
  public static final Node MissingValue = term("MissingValue");
  public static final Node Disagreement = term("Disagreement");
  public static final Node Approximation = term("Approximation");
  public static final Node QuotationMatch = term("QuotationMatch");
  public static final Node Retelling = term("Retelling");

  // Classes: vocabulary.
  public static final Node Kind = term("Kind");
  public static final Node Area = term("Area");
  public static final Node Grade = term("Grade");
  public static final Node Scale = term("Scale");
  public static final Node Role = term("Role");
  public static final Node Status = term("Status");
  public static final Node MissingReason = term("MissingReason");
  public static final Node ExpectedValue = term("ExpectedValue");
  public static final Node AuthorityType = term("AuthorityType");
  public static final Node Region = term("Region");
  public static final Node Verdict = term("Verdict");
  public static final Node IdentityRule = term("IdentityRule");
  public static final Node GradeChange = term("GradeChange");
  public static final Node Purpose = term("Purpose");
  public static final Node Theme = term("Theme");
  public static final Node JointTheme = term("JointTheme");
  public static final Node Polarity = term("Polarity");
  public static final Node Outcome = term("Outcome");
  public static final Node Unit = term("Unit");
  public static final Node Measure = term("Measure");
  public static final Node Bound = term("Bound");
  public static final Node Direction = term("Direction");
  public static final Node Extent = term("Extent");

  // Classes: accuracy.
  public static final Node Field = term("Field");
  public static final Node Period = term("Period");

  // Properties: register.
  public static final Node fullName = term("fullName");
  public static final Node shortName = term("shortName");
  public static final Node nameKey = term("nameKey");
  public static final Node gss = term("gss");
  public static final Node formerGss = term("formerGss");
  public static final Node dfeNumber = term("dfeNumber");
  public static final Node orgId = term("orgId");
  public static final Node govUkSlug = term("govUkSlug");
  public static final Node urn = term("urn");
  public static final Node authorityType = term("authorityType");
  public static final Node region = term("region");
  public static final Node service = term("service");
  public static final Node authority = term("authority");
  public static final Node neighbour = term("neighbour");
  public static final Node neighbourRank = term("neighbourRank");
  public static final Node replacedBy = term("replacedBy");
  public static final Node replaces = term("replaces");
  public static final Node statisticalGeography = term("statisticalGeography");
  public static final Node deliversFor = term("deliversFor");
  public static final Node serves = term("serves");
  public static final Node deliveredBy = term("deliveredBy");

  // Properties: time.
  public static final Node sortDate = term("sortDate");
  public static final Node notAfter = term("notAfter");
  public static final Node month = term("month");
  public static final Node startDate = term("startDate");
  public static final Node endDate = term("endDate");
  public static final Node seenOn = term("seenOn");
  public static final Node since = term("since");
  public static final Node until = term("until");

  // Properties: inspections.
  public static final Node kind = term("kind");
  public static final Node leadInspector = term("leadInspector");
  public static final Node inspector = term("inspector");
  public static final Node priorityAction = term("priorityAction");
  public static final Node reportPublishedOn = term("reportPublishedOn");
  public static final Node inspection = term("inspection");
  public static final Node area = term("area");
  public static final Node grade = term("grade");
  public static final Node missingReason = term("missingReason");
  public static final Node director = term("director");
  public static final Node possibleDirector = term("possibleDirector");
  public static final Node tenureEvidence = term("tenureEvidence");
  public static final Node nearestSightOn = term("nearestSightOn");
  public static final Node monthsApart = term("monthsApart");
  public static final Node inPostSince = term("inPostSince");
  public static final Node shownBefore = term("shownBefore");
  public static final Node shownBeforeOn = term("shownBeforeOn");
  public static final Node shownAfter = term("shownAfter");
  public static final Node shownAfterOn = term("shownAfterOn");
  public static final Node previousJudgement = term("previousJudgement");
  public static final Node judgement = term("judgement");
  public static final Node sameGradeSince = term("sameGradeSince");
  public static final Node ungradedSince = term("ungradedSince");
  public static final Node latestJudgement = term("latestJudgement");
  public static final Node number = term("number");
  public static final Node ordinal = term("ordinal");
  public static final Node words = term("words");
  public static final Node inReportedSpeech = term("inReportedSpeech");
  public static final Node priority = term("priority");
  public static final Node recommendedTo = term("recommendedTo");
  public static final Node theme = term("theme");
  public static final Node jointTheme = term("jointTheme");
  public static final Node polarity = term("polarity");
  public static final Node strength = term("strength");
  public static final Node programme = term("programme");
  public static final Node act = term("act");
  public static final Node section = term("section");
  public static final Node purpose = term("purpose");
  public static final Node topic = term("topic");
  public static final Node focus = term("focus");
  public static final Node partner = term("partner");
  public static final Node outcome = term("outcome");
  public static final Node writer = term("writer");
  public static final Node responsibleAuthority = term("responsibleAuthority");
  public static final Node byPrincipalAuthority = term("byPrincipalAuthority");
  public static final Node dueDate = term("dueDate");

  // Properties: service histories.
  public static final Node precedingInterval = term("precedingInterval");
  public static final Node earlierInspection = term("earlierInspection");
  public static final Node laterInspection = term("laterInspection");
  public static final Node gradeChange = term("gradeChange");
  public static final Node changeKind = term("changeKind");
  public static final Node gradesUp = term("gradesUp");
  public static final Node comparedWith = term("comparedWith");
  public static final Node lastEqualOrBetterJudgement = term("lastEqualOrBetterJudgement");
  public static final Node visitBetween = term("visitBetween");
  public static final Node directorBefore = term("directorBefore");
  public static final Node newDirector = term("newDirector");
  public static final Node daysBetween = term("daysBetween");
  public static final Node daysToPublication = term("daysToPublication");

  // Properties: figures.
  public static final Node value = term("value");
  public static final Node measure = term("measure");
  public static final Node unit = term("unit");
  public static final Node standardMeasure = term("standardMeasure");
  public static final Node measuredIn = term("measuredIn");
  public static final Node bound = term("bound");
  public static final Node place = term("place");
  public static final Node position = term("position");
  public static final Node date = term("date");
  public static final Node dateText = term("dateText");
  public static final Node comparedFigure = term("comparedFigure");
  public static final Node comparedPlace = term("comparedPlace");
  public static final Node comparedDate = term("comparedDate");
  public static final Node direction = term("direction");

  // Properties: people.
  public static final Node title = term("title");
  public static final Node interim = term("interim");
  public static final Node former = term("former");
  public static final Node nameAsWritten = term("nameAsWritten");
  public static final Node possiblySame = term("possiblySame");
  public static final Node firstPerson = term("firstPerson");
  public static final Node secondPerson = term("secondPerson");
  public static final Node verdict = term("verdict");
  public static final Node rule = term("rule");
  public static final Node reason = term("reason");
  public static final Node speaker = term("speaker");
  public static final Node speaksFor = term("speaksFor");

  // Properties: documents.
  public static final Node source = term("source");
  public static final Node sha256 = term("sha256");
  public static final Node issuedFrom = term("issuedFrom");
  public static final Node publisherName = term("publisherName");
  public static final Node pageCount = term("pageCount");
  public static final Node pageStarts = term("pageStarts");
  public static final Node text = term("text");
  public static final Node reportedKind = term("reportedKind");
  public static final Node reportsOn = term("reportsOn");
  public static final Node reportedIn = term("reportedIn");
  public static final Node mentions = term("mentions");
  public static final Node mentionedIn = term("mentionedIn");
  public static final Node mentionsAuthority = term("mentionsAuthority");
  public static final Node mentionsProgramme = term("mentionsProgramme");
  public static final Node mentionsOrganisation = term("mentionsOrganisation");
  public static final Node combinedWith = term("combinedWith");
  public static final Node mentionsReportOf = term("mentionsReportOf");
  public static final Node mentionsReport = term("mentionsReport");
  public static final Node addressee = term("addressee");
  public static final Node missingValue = term("missingValue");
  public static final Node expectedValue = term("expectedValue");

  // Properties: evidence.
  public static final Node evidence = term("evidence");
  public static final Node status = term("status");
  public static final Node document = term("document");
  public static final Node page = term("page");
  public static final Node start = term("start");
  public static final Node quote = term("quote");
  public static final Node quotes = term("quotes");
  public static final Node quotedIn = term("quotedIn");
  public static final Node quotedFrom = term("quotedFrom");
  public static final Node quotationMatch = term("quotationMatch");
  public static final Node paragraph = term("paragraph");
  public static final Node matchedPassage = term("matchedPassage");
  public static final Node matchScore = term("matchScore");
  public static final Node retells = term("retells");
  public static final Node retoldIn = term("retoldIn");
  public static final Node retelling = term("retelling");
  public static final Node retoldFinding = term("retoldFinding");
  public static final Node retoldSentences = term("retoldSentences");
  public static final Node similarity = term("similarity");
  public static final Node sharedWords = term("sharedWords");
  public static final Node sharedQuotation = term("sharedQuotation");

  // Properties: accuracy.
  public static final Node field = term("field");
  public static final Node period = term("period");
  public static final Node documentCount = term("documentCount");
  public static final Node correctCount = term("correctCount");
  public static final Node totalCount = term("totalCount");

  // Properties: vocabulary.
  public static final Node rank = term("rank");
  public static final Node judgedInKind = term("judgedInKind");
  public static final Node scale = term("scale");

  private Scr() {}

  /**
   * Returns the node of a concept of the vocabularies.
   *
   * @param scheme such as {@code grade}
   * @param notation such as {@code requires-improvement}
   */
  public static Node concept(String scheme, String notation) {
    return NodeFactory.createURI(VOCABULARY + scheme + "/" + notation);
  }

  private static Node term(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }
}
