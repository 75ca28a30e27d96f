/**
 * The pictures of the data: each draws the rows of one prebuilt query.
 *
 * <p>Input: rows and the labels of their codes. Output: a {@link scrutiny.web.picture.Picture}. To
 * add a picture, write a class that implements {@link scrutiny.web.chart.Chart} and add it to
 * {@link scrutiny.web.chart.Charts}. Called by the package web.
 */
@NullMarked
package scrutiny.web.chart;

import org.jspecify.annotations.NullMarked;
