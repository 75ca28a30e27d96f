/**
 * The parts of the home page: the map of grades, the latest inspections, the lists of councils and
 * of questions.
 *
 * <p>Input: the results of prebuilt queries and of the queries in {@code /web/home}. Output:
 * fragments of HTML and a picture in SVG. Called by the package web.
 */
@NullMarked
package scrutiny.web.home;

import org.jspecify.annotations.NullMarked;
