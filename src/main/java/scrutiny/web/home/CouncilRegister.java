package scrutiny.web.home;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import scrutiny.query.BundledQuery;
import scrutiny.query.QueryRow;
import scrutiny.query.SparqlService;

/**
 * The councils of the graph, present and past.
 *
 * @param byCode the councils by GSS code, in the order of their names
 */
record CouncilRegister(Map<String, Council> byCode) {
  private static final BundledQuery COUNCILS = BundledQuery.read("/web/home/councils.rq");

  /** The region of councils of which the register gives none. */
  private static final String NO_REGION = "Region not known";

  /** Reads the councils of a graph. */
  static CouncilRegister read(SparqlService service) {
    Map<String, Council> byCode = new LinkedHashMap<>();
    QueryRow.groupedBy("code", COUNCILS.rows(service))
        .values()
        .forEach(rows -> {
          Council council = council(rows);
          byCode.put(council.code(), council);
        });
    return new CouncilRegister(byCode);
  }

  private static Council council(List<QueryRow> rows) {
    QueryRow row = rows.getFirst();
    List<Council.Successor> successors =
        rows.stream()
            .filter(each -> each.value("successor").isPresent())
            .map(each ->
                new Council.Successor(
                    each.text("successor"),
                    each.text("successorName"),
                    each.text("sameService").equals("true")))
            .distinct()
            .toList();
    return new Council(
        row.text("code"),
        row.text("name"),
        row.optionalText("region").orElse(NO_REGION),
        row.optionalText("start"),
        row.optionalText("end"),
        successors);
  }

  /** Returns the councils that exist. */
  List<Council> current() {
    return byCode.values().stream().filter(council -> council.end().isEmpty()).toList();
  }

  /** Returns the councils that have ended. */
  List<Council> ended() {
    return byCode.values().stream().filter(council -> council.end().isPresent()).toList();
  }

  /** Returns the councils that exist, by region. */
  SortedMap<String, List<Council>> byRegion() {
    SortedMap<String, List<Council>> regions = new TreeMap<>();
    current()
        .forEach(council ->
            regions.computeIfAbsent(council.region(), r -> new ArrayList<>()).add(council));
    return regions;
  }

  /** Returns the council whose service for children a council continued; mostly none. */
  Optional<Council> predecessor(String code) {
    return byCode.values().stream()
        .filter(council ->
            council.successors().stream()
                .anyMatch(next -> next.code().equals(code) && next.sameService()))
        .findFirst();
  }
}
