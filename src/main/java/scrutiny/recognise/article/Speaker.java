package scrutiny.recognise.article;

import java.util.Optional;
import scrutiny.fact.Body;

/**
 * Who speaks.
 *
 * @param name empty where an organisation does
 */
record Speaker(Optional<String> name, Body organisation) {
  static final Speaker INSPECTORS = new Speaker(Optional.empty(), Body.OFSTED);
}
