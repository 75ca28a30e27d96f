package scrutiny.web.result;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import scrutiny.resource.BundledFile;

/**
 * A column of results: its heading, the vocabulary of its codes, its place, and what links to it.
 */
final class ResultColumn {
  private static final String FILE = "/web/result/columns.tsv";
  private static final Map<String, ResultColumn> BY_NAME = read();

  /** Where a page shows a column, if not where the result has it. */
  enum Place {
    /** After the council and the date. */
    EARLY,
    /** After all others. */
    LATE,
    /** After those, on demand. */
    DETAIL
  }

  private final String heading;
  private final String vocabulary;
  private final Optional<Place> place;
  private final List<String> linking;

  private ResultColumn(
      String heading, String vocabulary, Optional<Place> place, List<String> linking) {
    this.heading = heading;
    this.vocabulary = vocabulary;
    this.place = place;
    this.linking = linking;
  }

  /** Returns the heading of a column, in words. */
  static String heading(String column) {
    ResultColumn known = BY_NAME.get(column);
    if (known != null) {
      return known.heading;
    }
    String words = column.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Returns the name of the vocabulary whose codes a column contains. */
  static Optional<String> vocabulary(String column) {
    return Optional.ofNullable(BY_NAME.get(column))
        .map(known -> known.vocabulary)
        .filter(name -> !name.isEmpty());
  }

  /** Returns where a page shows a column; empty if it is where the result has it. */
  static Optional<Place> place(String column) {
    return Optional.ofNullable(BY_NAME.get(column)).flatMap(known -> known.place);
  }

  /** Returns the columns whose cells link to what a column identifies. */
  static List<String> linking(String column) {
    ResultColumn known = BY_NAME.get(column);
    return known == null ? List.of() : known.linking;
  }

  private static Map<String, ResultColumn> read() {
    Map<String, ResultColumn> columns = new HashMap<>();
    for (List<String> cells : BundledFile.rows(FILE, 5)) {
      Optional<Place> place =
          cells.get(3).isEmpty()
              ? Optional.empty()
              : Optional.of(Place.valueOf(cells.get(3).toUpperCase(Locale.ROOT)));
      List<String> linking = cells.get(4).isEmpty() ? List.of() : List.of(cells.get(4).split(" "));
      columns.put(cells.getFirst(), new ResultColumn(cells.get(1), cells.get(2), place, linking));
    }
    return Map.copyOf(columns);
  }
}
