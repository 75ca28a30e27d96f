package scrutiny.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The terms of other vocabularies, mainly the W3C's, that the graph uses. */
final class Terms {
  static final Node TYPE = RDF.Nodes.type;
  static final Node LABEL = RDFS.Nodes.label;
  static final Node SUBJECT = RDF.Nodes.subject;
  static final Node PREDICATE = RDF.Nodes.predicate;
  static final Node OBJECT = RDF.Nodes.object;
  static final Node TITLE = DCTerms.title.asNode();
  static final Node SAME_AS = OWL.sameAs.asNode();
  static final Node REPLACED_BY = DCTerms.isReplacedBy.asNode();
  static final Node ISSUED = DCTerms.issued.asNode();
  static final Node PUBLISHER = DCTerms.publisher.asNode();
  static final Node IDENTIFIER = DCTerms.identifier.asNode();
  static final Node SPATIAL = DCTerms.spatial.asNode();
  static final Node SUBJECT_MATTER = DCTerms.subject.asNode();
  static final Node LOCATION = DCTerms.Location.asNode();
  static final Node FORMAT = DCTerms.format.asNode();
  static final Node LICENCE = DCTerms.license.asNode();
  static final Node ORGANISATION = ORG.Organization.asNode();
  static final Node CHANGE_EVENT = ORG.ChangeEvent.asNode();
  static final Node CHANGED_BY = ORG.changedBy.asNode();
  static final Node DATE = DCTerms.date.asNode();
  static final Node POST = ORG.Post.asNode();
  static final Node POST_TYPE = DCTerms.type.asNode();
  static final Node POST_IN = ORG.postIn.asNode();
  static final Node UNIT = ORG.OrganizationalUnit.asNode();
  static final Node HAS_UNIT = ORG.hasUnit.asNode();
  static final Node CLASSIFICATION = ORG.classification.asNode();
  static final Node MEMBER_OF = ORG.memberOf.asNode();
  static final Node MEMBER_DURING = ORG.memberDuring.asNode();
  static final Node MEMBERSHIP = ORG.Membership.asNode();
  static final Node MEMBER = ORG.member.asNode();
  static final Node ROLE = ORG.role.asNode();
  static final Node OF_ORGANISATION = ORG.organization.asNode();
  static final Node ACTIVITY = uri("http://www.w3.org/ns/prov#Activity");
  static final Node DERIVED_FROM = uri("http://www.w3.org/ns/prov#wasDerivedFrom");
  static final Node ASSOCIATED_WITH = uri("http://www.w3.org/ns/prov#wasAssociatedWith");
  static final Node GENERATED_BY = uri("http://www.w3.org/ns/prov#wasGeneratedBy");
  static final Node STARTED_AT = uri("http://www.w3.org/ns/prov#startedAtTime");
  static final Node ENDED_AT = uri("http://www.w3.org/ns/prov#endedAtTime");
  static final Node DATA_SET = uri("http://purl.org/linked-data/cube#dataSet");
  static final Node DOCUMENT = uri("http://xmlns.com/foaf/0.1/Document");
  static final Node PERSON = uri("http://xmlns.com/foaf/0.1/Person");
  static final Node URI_SPACE = uri("http://rdfs.org/ns/void#uriSpace");
  static final Node PAGE = uri("http://xmlns.com/foaf/0.1/page");
  static final Node NAME = uri("http://xmlns.com/foaf/0.1/name");
  static final Node URL = schema("url");
  static final Node OPEN_GOVERNMENT_LICENCE =
      uri("https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");

  private Terms() {}

  /** Returns a term of schema.org. */
  static Node schema(String name) {
    return uri("https://schema.org/" + name);
  }

  static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
