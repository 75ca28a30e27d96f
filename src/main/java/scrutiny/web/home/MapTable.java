package scrutiny.web.home;

import java.util.ArrayList;
import java.util.List;
import scrutiny.web.html.Html;

/** Renders the content of a map as a table. */
final class MapTable {
  private MapTable() {}

  /** Returns the table of all councils that existed at the date. */
  static Html html(GradeMap map) {
    List<Html> rows = new ArrayList<>();
    for (KnownGrade grade : map.grades().values()) {
      rows.add(
          Html.of(
              "tr",
              Html.element("th")
                  .attribute("scope", "row")
                  .with(Council.link(grade.code(), grade.name())),
              Html.of("td", grade.pill()),
              Html.of("td", grade.day())));
    }
    return table(map.selection().title(), rows, "Council", "Grade", "Inspection began");
  }

  /** Returns a table with a caption and headings. */
  static Html table(String caption, List<Html> rows, String... headings) {
    List<Html> cells = new ArrayList<>();
    for (String heading : headings) {
      cells.add(Html.element("th").attribute("scope", "col").with(heading));
    }
    return Html.element("div")
        .attribute("class", "table-container prose")
        .attribute("tabindex", "0")
        .attribute("role", "region")
        .attribute("aria-label", caption)
        .with(
            Html.of(
                "table",
                Html.of("caption", caption),
                Html.of("thead", Html.of("tr", Html.concat(cells))),
                Html.of("tbody", Html.concat(rows))));
  }
}
