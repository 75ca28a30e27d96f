/**
 * Reads files of plain text and of Markdown.
 *
 * <p>In: a file told to be one of them. Out: its text without markup, and its blocks. Only who
 * wires the readers may call it.
 */
@NullMarked
package scrutiny.document.plain;

import org.jspecify.annotations.NullMarked;
