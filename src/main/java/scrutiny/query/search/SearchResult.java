package scrutiny.query.search;

import java.util.List;
import scrutiny.store.search.SearchEntry;

/**
 * The result of a search.
 *
 * @param total the number of all entries that match
 * @param hits the entries asked for, the best first
 * @param kinds the numbers of matching entries by kind
 * @param councils the numbers by council, the largest first
 * @param years the numbers by year, the latest first
 */
public record SearchResult(
    int total, List<Hit> hits, List<Count> kinds, List<Count> councils, List<Count> years) {
  /** The result of a search without words. */
  public static final SearchResult NONE =
      new SearchResult(0, List.of(), List.of(), List.of(), List.of());

  /**
   * An entry that matches.
   *
   * @param label its label, with the matching words marked
   * @param snippet the part of its other text that matches best, or its beginning; empty if the
   *     label says all
   */
  public record Hit(SearchEntry entry, Snippet label, Snippet snippet) {}

  /**
   * The number of matching entries with a value. Other restrictions apply, but not one to another
   * value of the same kind, so that a user can change it.
   *
   * @param code the value in addresses
   * @param label the value as people read it
   */
  public record Count(String code, String label, int number) {}
}
