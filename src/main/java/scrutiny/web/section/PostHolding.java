package scrutiny.web.section;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import scrutiny.query.QueryRow;
import scrutiny.web.html.Site;

/**
 * What documents state of one person's time in a role at one organisation.
 *
 * @param other the person, or on the page of a person the organisation; empty if no document names
 *     it
 * @param tenures the tenures that the documents state
 * @param facts the rows of a query with the columns {@code property} and {@code value}
 */
public record PostHolding(
    Node role, Optional<Node> other, Set<Node> tenures, List<QueryRow> facts) {
  /** Tenures of the same person in the same role are one holding; those without a name are not. */
  private record Key(Node role, Node otherOrTenure) {}

  public PostHolding {
    tenures = Set.copyOf(tenures);
    facts = List.copyOf(facts);
  }

  /**
   * Reads the holdings of a query's rows.
   *
   * @param column the column of the person or the organisation
   */
  public static List<PostHolding> read(Collection<QueryRow> rows, String column) {
    Map<Key, List<QueryRow>> groups = new LinkedHashMap<>();
    for (QueryRow row : rows) {
      Key key = new Key(row.node("role"), row.value(column).orElseGet(() -> row.node("tenure")));
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }
    List<PostHolding> holdings = new ArrayList<>();
    groups.forEach((key, facts) -> {
      Set<Node> tenures = new HashSet<>();
      facts.forEach(row -> tenures.add(row.node("tenure")));
      holdings.add(new PostHolding(key.role, facts.getFirst().value(column), tenures, facts));
    });
    return holdings;
  }

  /** Returns the values of a property, sorted, each once. */
  public List<Node> values(String property) {
    Set<Node> values = new TreeSet<>(Comparator.comparing(Node::getLiteralLexicalForm));
    for (QueryRow row : facts) {
      if (row.value("property").filter(node -> isTerm(node, property)).isPresent()) {
        values.add(row.node("value"));
      }
    }
    return List.copyOf(values);
  }

  private static boolean isTerm(Node node, String property) {
    return node.isURI() && node.getURI().equals(Site.ONTOLOGY + property);
  }

  /** Returns whether a document states that the person left the post. */
  public boolean isEnded() {
    return !values("until").isEmpty()
        || (values("seenOn").isEmpty() && !values("former").isEmpty());
  }

  /** Returns whether a document states a date on which the time in the post began or ended. */
  public boolean hasStatedDates() {
    return !values("since").isEmpty() || !values("until").isEmpty();
  }

  /** Returns the last date that documents state, or an empty string. */
  public String lastDate() {
    return Stream.of("seenOn", "until", "since")
        .flatMap(property -> values(property).stream())
        .map(Node::getLiteralLexicalForm)
        .max(Comparator.naturalOrder())
        .orElse("");
  }

  /** Returns the order of holdings: those that have not ended first, then the latest first. */
  public static Comparator<PostHolding> latestFirst() {
    return Comparator.comparing(PostHolding::isEnded)
        .thenComparing(PostHolding::lastDate, Comparator.reverseOrder());
  }

  /** Returns the time in the post in words. */
  public String time() {
    List<String> seen = texts("seenOn");
    String words =
        new PostTime(
                last(texts("since")),
                last(texts("until")),
                seen.stream().findFirst(),
                last(seen),
                seen.size())
            .words();
    if (!words.isEmpty()) {
      return words;
    }
    return isEnded() ? "former; dates not stated" : "dates not stated";
  }

  private List<String> texts(String property) {
    return values(property).stream().map(Node::getLiteralLexicalForm).toList();
  }

  private static Optional<String> last(List<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
  }
}
