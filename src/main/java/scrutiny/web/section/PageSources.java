package scrutiny.web.section;

import org.apache.jena.sparql.core.DatasetGraph;
import scrutiny.query.BundledQuery;
import scrutiny.query.PrebuiltQueries;
import scrutiny.query.SparqlService;
import scrutiny.web.html.ResourceLabels;

/**
 * What sections read from.
 *
 * @param queries the prebuilt queries, to which sections link
 */
public record PageSources(
    SparqlService service, ResourceLabels labels, PassageLinks passages, PrebuiltQueries queries) {
  /** Returns the sources of the pages of a dataset. */
  public static PageSources of(
      DatasetGraph data, SparqlService service, ResourceLabels labels, PrebuiltQueries queries) {
    return new PageSources(service, labels, new PassageLinks(data), queries);
  }

  /**
   * Reads a query.
   *
   * @param file the path below the folder of the web resources, such as {@code council/people.rq}
   */
  public SectionQuery query(String file) {
    return new SectionQuery(BundledQuery.read("/web/" + file), service);
  }
}
