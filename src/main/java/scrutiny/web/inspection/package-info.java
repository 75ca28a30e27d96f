/**
 * The page of an inspection or visit: a class for each of its sections, which {@link
 * scrutiny.web.inspection.InspectionPage} lists in order.
 */
@NullMarked
package scrutiny.web.inspection;

import org.jspecify.annotations.NullMarked;
