package scrutiny.web.result;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of one result: what each is called beside the others, and which are details that a
 * page shows on demand, since another cell of the row links to the same thing or it is a code.
 *
 * @param names the names of the columns, in the order of the result
 */
public record TableColumns(List<String> names) {
  /** Columns that together say where a quote is, so that start is no date. */
  private static final Set<String> PASSAGE = Set.of("start", "end", "quote");

  /** Returns the heading of a column, in words. */
  String heading(String column) {
    return ResultColumn.heading(key(column));
  }

  /** Returns where a page shows a column; empty if it is where the result has it. */
  Optional<ResultColumn.Place> place(String column) {
    return isLinkedFromAnother(column)
        ? Optional.of(ResultColumn.Place.DETAIL)
        : ResultColumn.place(key(column));
  }

  /** Returns whether a page shows a column on demand. */
  boolean isDetail(String column) {
    return place(column).equals(Optional.of(ResultColumn.Place.DETAIL));
  }

  /**
   * Returns whether a column is the only one with texts of sentences, which need the most space.
   */
  boolean isMainText(String column) {
    return isText(column) && names.stream().filter(TableColumns::isText).count() == 1;
  }

  private static boolean isText(String column) {
    return column.equals("quote")
        || ResultColumn.place(column).equals(Optional.of(ResultColumn.Place.EARLY));
  }

  /** Returns the column with the things that the cells of a column link to. */
  public Optional<String> linkedFrom(String column) {
    return names.stream().filter(other -> linking(other).contains(column)).findFirst();
  }

  private boolean isLinkedFromAnother(String column) {
    return linking(column).stream().anyMatch(names::contains);
  }

  private List<String> linking(String column) {
    List<String> linking = ResultColumn.linking(column);
    return isPassage()
        ? linking.stream().filter(name -> !PASSAGE.contains(name)).toList()
        : linking;
  }

  private boolean isPassage() {
    return names.containsAll(PASSAGE);
  }

  private String key(String column) {
    if (!isPassage()) {
      return column;
    }
    return switch (column) {
      case "start" -> "firstCharacter";
      case "end" -> "endCharacter";
      default -> column;
    };
  }
}
