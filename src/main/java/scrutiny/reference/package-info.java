/**
 * The register of authorities, and the search for their names in text.
 *
 * <p>Its input is the rows of the register, its output the council that a name means. It depends on
 * neither documents nor RDF.
 */
@NullMarked
package scrutiny.reference;

import org.jspecify.annotations.NullMarked;
