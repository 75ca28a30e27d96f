/**
 * What a document is, and its named parts.
 *
 * <p>In: a document. Out: the same, with its form, its kind and its sections told. A new layout is
 * one class here and one line in the list of layouts.
 */
@NullMarked
package scrutiny.layout;

import org.jspecify.annotations.NullMarked;
