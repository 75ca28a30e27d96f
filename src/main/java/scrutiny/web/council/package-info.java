/**
 * The page of a council: a class for each of its sections, which {@link
 * scrutiny.web.council.CouncilPage} lists in order.
 */
@NullMarked
package scrutiny.web.council;

import org.jspecify.annotations.NullMarked;
