package scrutiny.web.result;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Finds the addresses that the values of a result link to. */
public interface CellLinks {
  /** Returns the address that a value links to; empty if it is not known, or is its own IRI. */
  Optional<String> of(String column, Node value, List<Optional<Node>> row);

  /** Returns the address of what another column of a row identifies, if a column links to that. */
  Optional<String> ofOther(String column, List<Optional<Node>> row);

  /** Returns the name of what a cell identifies by a code or a path; empty if it has none. */
  Optional<String> name(String column, Node value, List<Optional<Node>> row);
}
