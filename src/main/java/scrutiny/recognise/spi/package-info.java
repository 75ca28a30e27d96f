/**
 * The interface of recognisers, which read facts of one kind from one document.
 *
 * <p>Every recogniser of the sibling packages implements {@link scrutiny.recognise.spi.Recogniser}.
 */
@NullMarked
package scrutiny.recognise.spi;

import org.jspecify.annotations.NullMarked;
