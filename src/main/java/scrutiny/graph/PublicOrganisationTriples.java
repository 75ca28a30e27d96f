package scrutiny.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import scrutiny.resolve.Iris;

/**
 * Describes the authorities of the register in standard terms: as public organisations of the Core
 * Public Organisation Vocabulary (CPOV-AP 2.1), with ADMS identifiers, and as government
 * organisations of schema.org.
 */
final class PublicOrganisationTriples {
  private static final Node PUBLIC_ORGANISATION =
      Terms.uri("http://data.europa.eu/m8g/PublicOrganisation");
  private static final Node ADMS_IDENTIFIER = Terms.uri("http://www.w3.org/ns/adms#Identifier");
  private static final Node HAS_IDENTIFIER = Terms.uri("http://www.w3.org/ns/adms#identifier");
  private static final Node GOVERNMENT_ORGANISATION = Terms.schema("GovernmentOrganization");
  private static final Node SCHEMA_NAME = Terms.schema("name");
  private static final Node SCHEMA_IDENTIFIER = Terms.schema("identifier");

  /** The start of the addresses of GOV.UK's pages about councils. */
  private static final String COUNCIL_PAGES = "https://www.gov.uk/find-local-council/";

  private static final List<Scheme> SCHEMES =
      List.of(
          new Scheme(Scr.gss, "gss", "GSS code"),
          new Scheme(Scr.formerGss, "gss", "GSS code"),
          new Scheme(Scr.dfeNumber, "dfe", "DfE number"),
          new Scheme(Scr.orgId, "org-id", "org-id"),
          new Scheme(Scr.urn, "urn", "URN"));

  private static final Set<Node> PROPERTIES =
      Set.of(
          Terms.TYPE,
          Terms.LABEL,
          Terms.DATE,
          Scr.fullName,
          Scr.govUkSlug,
          Scr.authorityType,
          Scr.region,
          Scr.statisticalGeography,
          Scr.service,
          Scr.gss,
          Scr.formerGss,
          Scr.dfeNumber,
          Scr.orgId,
          Scr.urn);

  /**
   * A scheme of identifiers.
   *
   * @param property the property that gives the bare code
   * @param slug the name of the scheme in IRIs and of the datatype of its codes
   * @param name the name of the scheme in labels
   */
  private record Scheme(Node property, String slug, String name) {}

  private final Iris iris;
  private final Node graph;
  private final QuadIndex register;
  private final List<Quad> quads;

  private PublicOrganisationTriples(Iris iris, List<Quad> quads) {
    this.iris = iris;
    this.graph = Terms.uri(iris.registerGraph());
    this.register = QuadIndex.of(quads, PROPERTIES);
    this.quads = quads;
  }

  /**
   * Adds the descriptions to the graph of the register.
   *
   * @param quads the quads of the register
   */
  static void add(Iris iris, List<Quad> quads) {
    PublicOrganisationTriples triples = new PublicOrganisationTriples(iris, quads);
    triples.register.instances(Scr.Authority).forEach(triples::addAuthority);
    triples.register.instances(Scr.Inspectorate).forEach(triples::addOrganisation);
    triples.register.instances(Scr.ChildrensService).forEach(triples::addService);
    triples.register.instances(Scr.ReorganisationEvent).forEach(triples::addEvent);
    SCHEMES.forEach(triples::addIdentifiers);
  }

  private void addOrganisation(Node organisation) {
    addTriple(organisation, Terms.TYPE, GOVERNMENT_ORGANISATION);
    addTriple(organisation, SCHEMA_NAME, name(organisation));
  }

  private void addAuthority(Node council) {
    addOrganisation(council);
    addTriple(council, Terms.TYPE, PUBLIC_ORGANISATION);
    register.objects(council, Scr.gss).forEach(code -> addTriple(council, SCHEMA_IDENTIFIER, code));
    register
        .objects(council, Scr.govUkSlug)
        .forEach(slug ->
            addTriple(council, Terms.URL, Terms.uri(COUNCIL_PAGES + slug.getLiteralLexicalForm())));
    register
        .objects(council, Scr.authorityType)
        .forEach(type -> addTriple(council, Terms.CLASSIFICATION, type));
    register.objects(council, Scr.region).forEach(region -> addPlace(council, region));
    for (Node area : register.objects(council, Scr.statisticalGeography)) {
      addPlace(council, area);
      addTriple(area, Terms.LABEL, Literals.english("Area of " + name(council).getLiteralValue()));
    }
    register
        .objects(council, Scr.service)
        .forEach(service -> addTriple(council, Terms.HAS_UNIT, service));
  }

  private void addPlace(Node council, Node place) {
    addTriple(council, Terms.SPATIAL, place);
    addTriple(place, Terms.TYPE, Terms.LOCATION);
  }

  private void addService(Node service) {
    addTriple(service, Terms.TYPE, Terms.UNIT);
  }

  private void addEvent(Node event) {
    register
        .objects(event, Terms.DATE)
        .forEach(date ->
            addTriple(
                event,
                Terms.STARTED_AT,
                Literals.startOf(LocalDate.parse(date.getLiteralLexicalForm()))));
  }

  private void addIdentifiers(Scheme scheme) {
    register
        .all(scheme.property())
        .forEach((owner, codes) ->
            codes.forEach(code -> addIdentifier(owner, scheme, code.getLiteralLexicalForm())));
  }

  private void addIdentifier(Node owner, Scheme scheme, String code) {
    Node identifier = Terms.uri(iris.identifier(scheme.slug(), code));
    Node typedCode =
        NodeFactory.createLiteralDT(
            code,
            TypeMapper.getInstance()
                .getSafeTypeByName(Scr.VOCABULARY + "identifier/" + scheme.slug()));
    addTriple(owner, Terms.IDENTIFIER, typedCode);
    addTriple(owner, HAS_IDENTIFIER, identifier);
    addTriple(identifier, Terms.TYPE, ADMS_IDENTIFIER);
    addTriple(identifier, Terms.LABEL, Literals.english(scheme.name() + " " + code));
    addTriple(identifier, SKOS.notation.asNode(), typedCode);
  }

  /** Returns the full name of an organisation, or else its label. */
  private Node name(Node organisation) {
    return register
        .only(organisation, Scr.fullName)
        .or(() -> register.only(organisation, Terms.LABEL))
        .orElseThrow();
  }

  private void addTriple(Node subject, Node predicate, Node object) {
    quads.add(Quad.create(graph, subject, predicate, object));
  }
}
