package scrutiny.resolve;

/**
 * A person, within the circle in which a name means one person.
 *
 * @param iri of the person
 * @param slug the last part of it
 * @param name as most documents write it
 */
public record Person(String iri, String slug, String name) {}
