package scrutiny.resolve;

import java.util.Optional;
import scrutiny.fact.Body;

/**
 * An organisation in which people hold posts or for which they speak.
 *
 * @param iri the organisation's IRI
 * @param slug the part that identifies it in the IRIs of its people and posts
 * @param body the organisation as the document's facts name it
 * @param localName its name, if only documents know it; empty if it is in the register or unnamed
 * @param area the council of the area to which a local name belongs, if known
 */
public record Organisation(
    String iri, String slug, Body body, Optional<String> localName, Optional<Council> area) {
  /** Creates an organisation that the register describes. */
  static Organisation registered(String iri, String slug, Body body) {
    return new Organisation(iri, slug, body, Optional.empty(), Optional.empty());
  }
}
