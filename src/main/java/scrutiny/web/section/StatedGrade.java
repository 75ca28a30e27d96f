package scrutiny.web.section;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Html;
import scrutiny.web.html.ResourceLabels;
import scrutiny.web.html.Site;

/**
 * The grade that an inspection gave for an area, or the reason why it gave none.
 *
 * @param url the address of the text that states it
 */
public record StatedGrade(
    Node judgement, Node inspection, Node area, Node value, Optional<String> url) {
  private static final String OVERALL = Site.BASE + "vocab/area/overall-effectiveness";
  private static final String GRADES = Site.BASE + "vocab/grade/";

  /** Reads the grades of a query's rows, one of each judgement. */
  public static List<StatedGrade> read(List<QueryRow> rows, PassageLinks passages) {
    return QueryRow.firstPer("judgement", rows).stream()
        .map(row ->
            new StatedGrade(
                row.node("judgement"),
                row.node("inspection"),
                row.node("area"),
                row.node("value"),
                passages.url(row)))
        .toList();
  }

  /** Returns whether it is a grade, not a reason. */
  public boolean isGrade() {
    return value.isURI() && value.getURI().startsWith(GRADES);
  }

  /** Returns whether it is on overall effectiveness. */
  public boolean isOverall() {
    return area.isURI() && area.getURI().equals(OVERALL);
  }

  /** Returns the word in its frame; it links to the text, or else to the judgement. */
  public Html pill(ResourceLabels labels) {
    return GradePill.of(value, url.or(() -> Site.url(judgement.getURI())), labels);
  }
}
