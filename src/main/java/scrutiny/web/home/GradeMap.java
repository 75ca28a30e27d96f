package scrutiny.web.home;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrutiny.web.section.DateText;
import scrutiny.web.section.GradeMark;

/**
 * The grades of all councils at a date, on tiles.
 *
 * @param grades the grades of the councils that existed at the date, by GSS code
 * @param tiles the tiles of the councils that exist
 * @param withoutTile the grades of councils that no tile shows
 */
public record GradeMap(
    MapSelection selection,
    Map<String, KnownGrade> grades,
    List<MapTile> tiles,
    List<KnownGrade> withoutTile) {
  private static final List<Tile> PLACES = Tile.readAll();

  /**
   * The tile of a council.
   *
   * @param undated whether it shows a grade whose inspection no document dates
   * @param description the name of the council, its grade and the date
   */
  record MapTile(Tile place, GradeMark mark, boolean undated, String description) {}

  /** Places grades on the tiles of councils. */
  static GradeMap of(MapSelection selection, List<KnownGrade> found, CouncilRegister register) {
    Map<String, KnownGrade> grades = new LinkedHashMap<>();
    found.forEach(grade -> grades.putIfAbsent(grade.code(), grade));
    Map<String, KnownGrade> remaining = new LinkedHashMap<>(grades);
    List<MapTile> tiles = new ArrayList<>();
    for (Tile place : PLACES) {
      Council council = register.byCode().get(place.code());
      if (council != null) {
        tiles.add(tile(place, council, register, remaining));
      }
    }
    return new GradeMap(selection, grades, tiles, List.copyOf(remaining.values()));
  }

  /** Returns a tile, and removes the grade that it shows from those that remain. */
  private static MapTile tile(
      Tile place, Council council, CouncilRegister register, Map<String, KnownGrade> remaining) {
    KnownGrade own = remaining.remove(council.code());
    if (own != null) {
      return new MapTile(
          place, own.mark(), own.isUndated(), council.name() + ": " + own.description());
    }
    Optional<KnownGrade> before =
        register.predecessor(council.code()).map(earlier -> remaining.remove(earlier.code()));
    String name =
        council.name()
            + council.start().map(day -> " (began on " + DateText.of(day) + ")").orElse("");
    return before
        .map(grade ->
            new MapTile(
                place,
                grade.mark(),
                grade.isUndated(),
                name + ", before it " + grade.name() + ": " + grade.description()))
        .orElseGet(() ->
            new MapTile(place, GradeMark.NO_COUNCIL, false, name + ": not a council at the time"));
  }

  /** Returns whether a grade is the one that its council has at the date. */
  boolean shows(KnownGrade grade) {
    KnownGrade shown = grades.get(grade.code());
    return shown != null && shown.judgement().equals(grade.judgement());
  }

  /** Returns the number of tiles with each mark that occurs. */
  Map<GradeMark, Integer> counts() {
    Map<GradeMark, Integer> counts = new EnumMap<>(GradeMark.class);
    tiles.forEach(tile -> counts.merge(tile.mark(), 1, Integer::sum));
    return counts;
  }

  /** Returns the number of tiles with a mark whose grades have no date. */
  long undated(GradeMark mark) {
    return tiles.stream().filter(tile -> tile.undated() && tile.mark() == mark).count();
  }
}
