package scrutiny.resolve;

/**
 * A council as it was on a given day.
 *
 * @param iri the council's IRI
 * @param gss its GSS code
 * @param name its short name
 * @param service the IRI of its inspected service, which outlives a reorganisation
 * @param serviceNumber the service's number, or the GSS code if it has none
 */
public record Council(String iri, String gss, String name, String service, String serviceNumber) {}
