package scrutiny.resolve;

import scrutiny.fact.Body;

/**
 * An organisation in which people hold posts or for which they speak.
 *
 * @param iri the organisation's IRI
 * @param slug the part that identifies it in the IRIs of its people and posts
 * @param body the organisation as the document's facts name it
 */
public record Organisation(String iri, String slug, Body body) {}
