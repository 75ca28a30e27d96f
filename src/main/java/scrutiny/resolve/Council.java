package scrutiny.resolve;

/**
 * A council as it was on a day.
 *
 * @param iri of the council
 * @param gss its code
 * @param name its short name
 * @param service the IRI of its inspected service, which outlives a reorganisation
 * @param serviceNumber the service's number; the code where there is none
 */
public record Council(String iri, String gss, String name, String service, String serviceNumber) {}
