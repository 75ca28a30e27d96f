/**
 * The register of authorities, and how to find their names in a text.
 *
 * <p>In: the register's rows. Out: the council that a name means. It knows neither documents nor
 * RDF.
 */
@NullMarked
package scrutiny.reference;

import org.jspecify.annotations.NullMarked;
