package scrutiny.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Recognises tables of comma-separated values: all first lines have the same number of cells, and
 * the first names the columns. After the comma of a sentence there is a space.
 */
final class CsvSigns {
  /** Lists of two columns may be anything. */
  private static final int MIN_COLUMNS = 3;

  private static final int MIN_ROWS = 4;

  /** The number of first rows that are compared. */
  private static final int MAX_ROWS = 20;

  /** The names of columns are shorter than this, in characters. */
  private static final int MAX_NAME_LENGTH = 60;

  private CsvSigns() {}

  /** Returns whether a text begins with such a table. */
  static boolean areIn(String head) {
    List<List<String>> rows = rows(head);
    return rows.size() >= MIN_ROWS
        && isHeader(rows.getFirst())
        && rows.stream().allMatch(row -> row.size() == rows.getFirst().size());
  }

  private static boolean isHeader(List<String> names) {
    return names.size() >= MIN_COLUMNS
        && names.stream()
            .allMatch(name ->
                !name.isEmpty()
                    && name.equals(name.strip())
                    && name.length() <= MAX_NAME_LENGTH
                    && name.chars().anyMatch(Character::isLetter)
                    && !name.endsWith("."))
        && new HashSet<>(names).size() == names.size();
  }

  /** Returns the cells of the first rows; a last one that may be cut off is omitted. */
  private static List<List<String>> rows(String head) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < head.length() && rows.size() < MAX_ROWS; i++) {
      char c = head.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (quoted || (c != ',' && c != '\n')) {
        cell.append(c);
      } else {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      }
    }
    return rows;
  }
}
