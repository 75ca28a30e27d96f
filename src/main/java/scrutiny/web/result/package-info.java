/**
 * The results of prebuilt queries as tables for people: headings and codes in words, links to the
 * things that rows name, and the order and selection of rows. A heading for a new column goes into
 * {@code web/result/columns.tsv}.
 */
@NullMarked
package scrutiny.web.result;

import org.jspecify.annotations.NullMarked;
