package scrutiny.web.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import scrutiny.query.BundledQuery;
import scrutiny.query.QueryRow;
import scrutiny.query.SparqlService;

/**
 * An entry of the feed: a document.
 *
 * @param id the IRI of the document
 * @param day the day of the document or else of its inspection, in ISO 8601
 * @param title the title of the document
 * @param summary the inspection that it reports on, and the grades
 */
record FeedEntry(String id, String day, String title, String summary) {
  private static final BundledQuery DOCUMENTS = BundledQuery.read("/web/feed/documents.rq");

  /**
   * Reads the latest documents.
   *
   * @param code the GSS code of a council; if empty, the documents are those of all councils
   */
  static List<FeedEntry> latest(SparqlService service, String code) {
    List<QueryRow> rows =
        DOCUMENTS.rows(service, Map.of("_code", NodeFactory.createLiteralString(code)));
    return QueryRow.groupedBy("document", rows).values().stream().map(FeedEntry::of).toList();
  }

  private static FeedEntry of(List<QueryRow> rows) {
    QueryRow first = rows.getFirst();
    String inspections = join(rows, "inspection", "; ");
    String title = first.text("title");
    Set<String> grades = new LinkedHashSet<>();
    for (QueryRow row : rows) {
      if (row.value("grade").isPresent()) {
        grades.add(row.text("area") + ": " + row.text("grade"));
      }
    }
    String summary = inspections.isEmpty() ? "" : inspections + ". ";
    return new FeedEntry(
        first.text("document"),
        first.text("day"),
        title.isBlank() ? inspections.isEmpty() ? "Document without a title" : inspections : title,
        grades.isEmpty()
            ? summary + "The document reports no grade."
            : summary + String.join(". ", grades) + ".");
  }

  private static String join(List<QueryRow> rows, String column, String separator) {
    return rows.stream()
        .map(row -> row.text(column))
        .filter(text -> !text.isBlank())
        .distinct()
        .collect(Collectors.joining(separator));
  }

  /** Returns the day as a point in time, as the format requires. */
  String updated() {
    return day + "T00:00:00Z";
  }
}
