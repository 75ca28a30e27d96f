/**
 * Generates the PDFs of the bundled sample.
 *
 * <p>In: readable sources in a small markup language. Out: the PDFs that are bundled with the
 * program as its sample, with the same bytes on every machine; and, for tests, files that no reader
 * should accept.
 */
@NullMarked
package scrutiny.sample;

import org.jspecify.annotations.NullMarked;
