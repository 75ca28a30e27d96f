/**
 * The runs that turn files into a graph or store.
 *
 * <p>It connects the packages of earlier steps and depends on none of later steps. Called by the
 * command line.
 */
@NullMarked
package scrutiny.load;

import org.jspecify.annotations.NullMarked;
