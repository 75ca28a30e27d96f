/**
 * The files of the program itself, such as its word lists and style sheets.
 *
 * <p>In: the path of a resource. Out: its bytes, text or rows. Every package may use it; it uses
 * none of them.
 */
@NullMarked
package scrutiny.resource;

import org.jspecify.annotations.NullMarked;
