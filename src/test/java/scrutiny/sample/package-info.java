/**
 * The bundled sample's workshop.
 *
 * <p>In: readable sources in a small markup. Out: the PDFs that the program carries as its sample,
 * the same bytes on every machine; and, for tests, files that no reader should accept.
 */
@NullMarked
package scrutiny.sample;

import org.jspecify.annotations.NullMarked;
