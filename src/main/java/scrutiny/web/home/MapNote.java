package scrutiny.web.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import scrutiny.web.html.Html;

/**
 * What readers of a map must know about some grades.
 *
 * @param heading the words before the grades
 * @param grades at least one
 */
public record MapNote(String heading, List<KnownGrade> grades) {
  /** Returns the notes on a map: on grades without a tile, and on those without a date. */
  static List<MapNote> of(GradeMap map, List<KnownGrade> undated) {
    return List.of(
            new MapNote(
                "Councils without a tile, since later ones replaced them:", map.withoutTile()),
            new MapNote(undatedHeading(map.selection()), undated))
        .stream()
        .filter(note -> !note.grades().isEmpty())
        .toList();
  }

  /** Returns why the maps of the latest grades and of a year may differ. */
  private static String undatedHeading(MapSelection selection) {
    return selection.year().isEmpty()
        ? "These grades have no date. The map of a year shows them only if a document published by"
            + " the end of that year gives them:"
        : "Latest grades without a date, not counted here because no document published by the end"
            + " of this year gives them:";
  }

  /** Returns the note as a part of a page. */
  Html html() {
    List<Html> items = new ArrayList<>();
    for (KnownGrade grade : grades) {
      items.add(
          Html.of(
              "li",
              Council.link(grade.code(), grade.name()),
              Html.text(" "),
              grade.pill(),
              Html.text(" "),
              grade.day()));
    }
    return Html.concat(
        Html.of("p", heading),
        Html.element("ul").attribute("class", "councils").with(Html.concat(items)));
  }

  /** Returns the note as one sentence. */
  String sentence() {
    return grades.stream()
        .map(grade -> grade.name() + " (" + grade.mark().title().toLowerCase(Locale.UK) + ")")
        .collect(Collectors.joining(", ", heading + " ", "."));
  }
}
