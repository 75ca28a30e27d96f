/**
 * Reads plain text and Markdown files.
 *
 * <p>In: a plain text or Markdown file. Out: its text without markup, and its blocks. Only the code
 * that registers the readers may use this package.
 */
@NullMarked
package scrutiny.document.plain;

import org.jspecify.annotations.NullMarked;
