package scrutiny.query.search;

import java.util.Optional;
import scrutiny.store.search.SearchKind;

/**
 * A search.
 *
 * @param line the words and phrases, as typed
 * @param kind only entries of this kind
 * @param council only entries about the council with this code
 * @param year only entries of this year
 * @param offset the number of entries before the first to return
 * @param size the maximum number of entries to return
 */
public record SearchRequest(
    String line,
    Optional<SearchKind> kind,
    Optional<String> council,
    Optional<String> year,
    int offset,
    int size) {
  /** The maximum length of a line in characters. */
  public static final int MAX_LENGTH = 200;

  /** Returns a search without restrictions for its first entries. */
  public static SearchRequest of(String line, int size) {
    return new SearchRequest(line, Optional.empty(), Optional.empty(), Optional.empty(), 0, size);
  }
}
