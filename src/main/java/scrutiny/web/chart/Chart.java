package scrutiny.web.chart;

import java.util.List;
import java.util.Map;
import scrutiny.query.QueryRow;
import scrutiny.web.picture.Picture;

/** A picture that draws the rows of a prebuilt query. */
public interface Chart {
  /** The path of the list of pictures. */
  String PATH = "/pictures";

  /** Returns its name in addresses. */
  String name();

  /** Returns the path of its page. */
  default String path() {
    return PATH + "/" + name();
  }

  /** Returns its title in lists. */
  String title();

  /** Returns what it shows and how to read it. */
  String description();

  /** Returns the name of the prebuilt query whose rows it draws, and whose parameters it has. */
  String query();

  /** Returns the parameters whose answers are parts of the answer without them. */
  default List<RowFilter> filters() {
    return List.of();
  }

  /** Returns whether its words can be read when it is as narrow as a telephone. */
  default boolean fitsPhones() {
    return false;
  }

  /** Returns the values with which lists show it, besides those of required parameters. */
  default Map<String, String> example() {
    return Map.of();
  }

  /**
   * Draws the rows of the query.
   *
   * @param values the values of the query’s parameters, with the default values
   * @param labels the labels of the codes in the rows
   */
  Picture draw(Map<String, String> values, List<QueryRow> rows, CodeLabels labels);
}
