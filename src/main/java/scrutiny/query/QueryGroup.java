package scrutiny.query;

import java.util.Arrays;
import java.util.Optional;

/** The subject of a prebuilt query, by which lists of queries are divided. */
public enum QueryGroup {
  /** Grades, of one council or of many. */
  GRADES("Grades"),
  /** Officers, inspectors and their posts. */
  PEOPLE("People"),
  /** Findings, recommendations and figures. */
  FINDINGS("Findings"),
  /** Inspections, visits and what followed them. */
  VISITS("Visits"),
  /** Articles and what people say in documents. */
  ARTICLES("Articles"),
  /** Evidence, missing values, accuracy and codes. */
  DATA_QUALITY("Data quality");

  private final String title;

  QueryGroup(String title) {
    this.title = title;
  }

  /** Returns its name on pages and in the header of a query. */
  public String title() {
    return title;
  }

  /** Returns the group with a name. */
  static Optional<QueryGroup> parse(String title) {
    return Arrays.stream(values()).filter(group -> group.title.equals(title)).findFirst();
  }
}
