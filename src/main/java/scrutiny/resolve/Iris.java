package scrutiny.resolve;

import scrutiny.fact.Area;
import scrutiny.fact.PartialDate;
import scrutiny.fact.Role;

/**
 * Creates the IRIs of entities: readable, and the same wherever the same documents are read.
 *
 * @param base the start of all IRIs
 */
public record Iris(String base) {
  /** The IRIs with the base that is used unless another is configured. */
  public static final Iris DEFAULT = new Iris("https://w3id.org/scrutiny/id/");

  String authority(String gss) {
    return base + "authority/" + gss;
  }

  String service(String number) {
    return base + "service/" + number;
  }

  String inspectorate(String slug) {
    return base + "inspectorate/" + slug;
  }

  String organisation(String slug) {
    return base + "organisation/" + slug;
  }

  String document(String hash) {
    return base + "document/" + hash.substring(0, 16);
  }

  String inspection(String slug) {
    return base + "inspection/" + slug;
  }

  String judgement(String inspection, Area area) {
    return base + "judgement/" + inspection + "/" + area.notation();
  }

  String person(String scope, String slug) {
    return base + "person/" + scope + "/" + slug;
  }

  String identity(String one, String other) {
    return base + "identity/" + one + "/" + other;
  }

  String programme(String authority, String slug) {
    return base + "programme/" + authority + "/" + slug;
  }

  String delivery(String body, String authority) {
    return base + "delivery/" + body + "/" + authority;
  }

  String post(String organisation, String slug) {
    return base + "post/" + organisation + "/" + slug;
  }

  String tenure(String organisation, Role role, String person) {
    return base + "tenure/" + organisation + "/" + role.notation() + "/" + person;
  }

  String inspectionRole(String inspection, Role role, String person) {
    return base + "inspection-role/" + inspection + "/" + role.notation() + "/" + person;
  }

  /** Returns the IRI of what is known of the director when an inspection began. */
  public String directorWhenInspected(Inspection inspection) {
    return base + "director-when-inspected/" + inspection.slug();
  }

  /** Returns the IRI of the interval in a service's history that ends with an inspection. */
  public String inspectionInterval(Inspection inspection) {
    return base + "interval/" + inspection.slug();
  }

  /** Returns the IRI of a code of an organisation in a scheme of identifiers. */
  public String identifier(String scheme, String code) {
    return base + "identifier/" + scheme + "/" + code;
  }

  /** Returns the IRI of a day, a month of a year, or a year. */
  public String instant(PartialDate date) {
    return base + "instant/" + date.iso();
  }

  /** Returns the IRI of the graph that contains the register of authorities. */
  public String registerGraph() {
    return base + "graph/register";
  }

  /** Returns the IRI of the graph of what is inferred from all documents together. */
  public String inferredGraph() {
    return base + "graph/inferred";
  }

  /** Returns the IRI of the graph that contains the ontology and its vocabularies. */
  public String ontologyGraph() {
    return base + "graph/ontology";
  }

  /** Returns the IRI of the graph of what an index of documents states about them. */
  public String indexGraph() {
    return base + "graph/index";
  }

  /** Returns the IRI of the graph of accuracy measurements. */
  public String accuracyGraph() {
    return base + "graph/accuracy";
  }
}
