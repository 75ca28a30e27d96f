package scrutiny.recognise.article;

import java.util.Optional;
import scrutiny.fact.Body;

/**
 * A person or organisation that speaks.
 *
 * @param name empty if an organisation speaks
 */
record Speaker(Optional<String> name, Body organisation) {
  /** Ofsted's inspectors. */
  static final Speaker INSPECTORS = new Speaker(Optional.empty(), Body.OFSTED);
}
