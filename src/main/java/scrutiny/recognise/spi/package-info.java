/**
 * The interface of recognisers: a recogniser reads facts of one kind from one document.
 *
 * <p>Every recogniser of the packages beside this one implements {@link
 * scrutiny.recognise.spi.Recogniser}.
 */
@NullMarked
package scrutiny.recognise.spi;

import org.jspecify.annotations.NullMarked;
