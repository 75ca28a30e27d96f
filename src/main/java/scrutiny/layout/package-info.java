/**
 * Determines the form and kind of a document and splits it into sections.
 *
 * <p>In: a document. Out: the same document with its form, kind and sections. A new layout is one
 * class here and one line in {@link scrutiny.layout.Layouts}.
 */
@NullMarked
package scrutiny.layout;

import org.jspecify.annotations.NullMarked;
