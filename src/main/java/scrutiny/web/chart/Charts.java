package scrutiny.web.chart;

import java.util.List;
import java.util.Optional;

/** All pictures, in the order of the list of them. */
public final class Charts {
  /** The pictures. */
  public static final List<Chart> ALL =
      List.of(
          new TimelineChart(),
          new MatrixChart(),
          new RegionsChart(),
          new FlowChart(),
          new ThemesChart(),
          new PostsChart());

  private Charts() {}

  /** Returns the picture with a name. */
  public static Optional<Chart> find(String name) {
    return ALL.stream().filter(chart -> chart.name().equals(name)).findFirst();
  }

  /** Returns the pictures of a prebuilt query. */
  public static List<Chart> ofQuery(String query) {
    return ALL.stream().filter(chart -> chart.query().equals(query)).toList();
  }
}
