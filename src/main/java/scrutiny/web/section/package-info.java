/**
 * The parts of the pages for people: sections, the queries that they read, and their common
 * elements.
 *
 * <p>Input: a thing of the graph. Output: a section of HTML for each question that readers have
 * about it. To add a section to a page, write a class that implements {@link
 * scrutiny.web.section.Section} and add it to the list of that page.
 */
@NullMarked
package scrutiny.web.section;

import org.jspecify.annotations.NullMarked;
