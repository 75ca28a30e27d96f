/**
 * The page of a person: a class for each of its sections, which {@link
 * scrutiny.web.person.PersonPage} lists in order.
 */
@NullMarked
package scrutiny.web.person;

import org.jspecify.annotations.NullMarked;
