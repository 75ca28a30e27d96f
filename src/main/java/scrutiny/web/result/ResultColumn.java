package scrutiny.web.result;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** A column of results: its heading, the vocabulary of its codes, and its place on a page. */
final class ResultColumn {
  private static final String FILE = "/web/result/columns.tsv";
  private static final Pattern TAB = Pattern.compile("\t");
  private static final Map<String, ResultColumn> BY_NAME = read();

  /** Where a page shows a column, if not where the result has it. */
  enum Place {
    /** After the council and the date. */
    EARLY,
    /** After all others. */
    LATE
  }

  private final String heading;
  private final String vocabulary;
  private final Optional<Place> place;

  private ResultColumn(String heading, String vocabulary, Optional<Place> place) {
    this.heading = heading;
    this.vocabulary = vocabulary;
    this.place = place;
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

  private static Map<String, ResultColumn> read() {
    Map<String, ResultColumn> columns = new HashMap<>();
    try (InputStream file = ResultColumn.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(file, FILE), StandardCharsets.UTF_8))) {
      for (String line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
        String[] cells = TAB.split(line, -1);
        if (cells.length != 4) {
          throw new IllegalStateException(FILE + ": row without four cells: " + line);
        }
        Optional<Place> place =
            cells[3].isEmpty()
                ? Optional.empty()
                : Optional.of(Place.valueOf(cells[3].toUpperCase(Locale.ROOT)));
        columns.put(cells[0], new ResultColumn(cells[1], cells[2], place));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(columns);
  }
}
