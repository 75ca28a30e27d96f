package scrutiny.web.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The order of the columns of a table on a page, where readers see the first ones without
 * scrolling: texts follow the council and the date that they belong to, sources come last, and the
 * details that are shown on demand after them.
 */
final class ColumnOrder {
  /** The columns that say whom and when a text is about. */
  private static final Set<String> ORIGINS = Set.of("authority", "start", "date", "published");

  private ColumnOrder() {}

  /** Returns the positions of the columns in the order of the page. */
  static List<Integer> of(List<String> columns) {
    List<Integer> order = new ArrayList<>();
    List<Integer> texts = new ArrayList<>();
    List<Integer> last = new ArrayList<>();
    List<Integer> details = new ArrayList<>();
    TableColumns table = new TableColumns(columns);
    for (int i = 0; i < columns.size(); i++) {
      if (isLabelOfOther(columns.get(i), columns)) {
        continue;
      }
      Optional<ResultColumn.Place> place = table.place(columns.get(i));
      if (place.isEmpty()) {
        order.add(i);
      } else {
        switch (place.get()) {
          case EARLY -> texts.add(i);
          case LATE -> last.add(i);
          case DETAIL -> details.add(i);
        }
      }
    }
    order.addAll(1 + lastOrigin(order, columns), texts);
    order.addAll(last);
    order.addAll(details);
    return order;
  }

  private static int lastOrigin(List<Integer> order, List<String> columns) {
    return order.stream()
        .filter(i -> ORIGINS.contains(columns.get(i)))
        .map(order::indexOf)
        .max(Comparator.naturalOrder())
        .orElse(-1);
  }

  /** Returns whether a column repeats the label by which a page shows the IRI of another column. */
  private static boolean isLabelOfOther(String column, List<String> columns) {
    return column.endsWith("Label") && columns.contains(column.replaceFirst("Label$", ""));
  }
}
