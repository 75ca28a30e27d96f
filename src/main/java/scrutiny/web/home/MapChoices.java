package scrutiny.web.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import scrutiny.query.BundledQuery;
import scrutiny.query.QueryRow;
import scrutiny.query.SparqlService;
import scrutiny.web.format.SingleParameter;
import scrutiny.web.format.UnacceptableRequestException;
import scrutiny.web.section.Wording;

/**
 * The maps that readers can choose.
 *
 * @param areas the areas with grades, the default first
 * @param years the years with grades, the latest first
 */
record MapChoices(List<MapSelection.Area> areas, List<Integer> years) {
  /** The map of a graph without grades is of this area. */
  static final MapSelection.Area OVERALL =
      new MapSelection.Area("overall-effectiveness", "Overall effectiveness");

  private static final BundledQuery AREAS = BundledQuery.read("/web/home/areas.rq");
  private static final BundledQuery YEARS = BundledQuery.read("/web/home/years.rq");

  MapChoices {
    areas = List.copyOf(areas);
    years = List.copyOf(years);
  }

  /** Reads the areas and years of a graph. */
  static MapChoices read(SparqlService service) {
    List<MapSelection.Area> areas =
        AREAS.rows(service).stream()
            .map(row ->
                new MapSelection.Area(row.text("code"), Wording.capitalised(row.text("label"))))
            .toList();
    QueryRow period = YEARS.rows(service).getFirst();
    int first = period.number("first").orElse(0);
    int last = period.number("last").orElse(-1);
    return new MapChoices(
        areas.isEmpty() ? List.of(OVERALL) : areas,
        IntStream.rangeClosed(first, last).map(year -> first + last - year).boxed().toList());
  }

  /** Returns the area of overall effectiveness, as the graph names it. */
  MapSelection.Area overall() {
    return areas.stream()
        .filter(area -> area.code().equals(OVERALL.code()))
        .findFirst()
        .orElse(OVERALL);
  }

  /**
   * Returns the map that a request names.
   *
   * @throws UnacceptableRequestException with status 400 if there is no such area or year
   */
  MapSelection selection(HttpServletRequest request) throws UnacceptableRequestException {
    return new MapSelection(
        area(given(request, MapSelection.AREA)), year(given(request, MapSelection.YEAR)));
  }

  private static Optional<String> given(HttpServletRequest request, String name)
      throws UnacceptableRequestException {
    return SingleParameter.value(request, name).map(String::strip).filter(text -> !text.isEmpty());
  }

  private MapSelection.Area area(Optional<String> code) throws UnacceptableRequestException {
    if (code.isEmpty()) {
      return areas.getFirst();
    }
    for (MapSelection.Area area : areas) {
      if (area.code().equals(code.get())) {
        return area;
      }
    }
    throw new UnacceptableRequestException(
        400,
        "area must be one of "
            + areas.stream().map(MapSelection.Area::code).collect(Collectors.joining(", ")));
  }

  private Optional<Integer> year(Optional<String> text) throws UnacceptableRequestException {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    for (Integer year : years) {
      if (year.toString().equals(text.get())) {
        return Optional.of(year);
      }
    }
    throw new UnacceptableRequestException(
        400,
        years.isEmpty()
            ? "there is no year with grades"
            : "year must be from " + years.getLast() + " to " + years.getFirst());
  }
}
