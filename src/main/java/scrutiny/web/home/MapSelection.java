package scrutiny.web.home;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import scrutiny.web.html.Site;
import scrutiny.web.section.DateText;

/**
 * What a map shows.
 *
 * @param area the area of judgement
 * @param year the grades are those at the end of this year; if empty, the latest ones
 */
public record MapSelection(Area area, Optional<Integer> year) {
  /** The parameter with the code of an area. */
  public static final String AREA = "area";

  /** The parameter with a year. */
  public static final String YEAR = "year";

  /**
   * An area of judgement.
   *
   * @param code its code in addresses
   * @param title its name
   */
  public record Area(String code, String title) {}

  /** Returns the last day whose grades count; empty for the latest. */
  Optional<String> date() {
    return year.map(number -> number + "-12-31");
  }

  /** Returns the selection of the latest grades in the same area. */
  MapSelection latest() {
    return new MapSelection(area, Optional.empty());
  }

  /** Returns the title of the map. */
  public String title() {
    return area.title()
        + ": "
        + date()
            .map(day -> "the latest grade of each council on " + DateText.of(day))
            .orElse("the latest grade of each council");
  }

  /** Returns the parameters that a page of the map has. */
  private Map<String, String> parameters() {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put(AREA, area.code());
    year.ifPresent(number -> parameters.put(YEAR, String.valueOf(number)));
    return parameters;
  }

  /** Returns the address of this map on a page. */
  String url(String path) {
    return Site.url(path, parameters());
  }

  /** Returns the parameters of the prebuilt query with the same grades. */
  Map<String, String> queryParameters() {
    Map<String, String> parameters = new TreeMap<>();
    parameters.put(AREA, area.code());
    date().ifPresent(day -> parameters.put("date", day));
    return parameters;
  }

  /** Returns the address of the prebuilt query with the same grades. */
  String queryUrl() {
    return Site.url("/queries/" + GradeMaps.QUERY, queryParameters());
  }
}
