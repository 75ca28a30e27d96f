package scrutiny.resolve;

/**
 * A person, within the scope in which a name means one person.
 *
 * @param iri the person's IRI
 * @param slug the last part of the IRI
 * @param name the spelling that is most frequent in documents
 */
public record Person(String iri, String slug, String name) {}
