package scrutiny.resolve;

import scrutiny.fact.Body;

/**
 * An organisation that people hold posts in or speak for.
 *
 * @param iri of the organisation
 * @param slug what stands for it in the IRIs of its people and posts
 * @param body as the document's facts name it
 */
public record Organisation(String iri, String slug, Body body) {}
