package scrutiny.web.home;

import java.util.List;
import scrutiny.web.html.Html;
import scrutiny.web.section.DataTable;

/** Renders the content of a map as a table. */
final class MapTable {
  private MapTable() {}

  /** Returns the table of all councils that existed at the date. */
  static Html html(GradeMap map) {
    return DataTable.html(
        map.selection().title(),
        List.of("Council", "Grade", "Inspection began"),
        map.grades().values().stream().map(MapTable::row).toList());
  }

  private static List<Html> row(KnownGrade grade) {
    return List.of(Council.link(grade.code(), grade.name()), grade.pill(), grade.day());
  }
}
