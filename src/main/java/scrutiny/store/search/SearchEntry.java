package scrutiny.store.search;

import java.util.List;
import java.util.Optional;

/**
 * A thing that can be found.
 *
 * @param label the title of its page
 * @param names its names, which can be searched and suggested
 * @param texts other text that can be searched
 * @param codes its codes, which only the complete code finds
 * @param councils the councils that it concerns
 * @param date its date in ISO 8601, or a part of one
 * @param document the document that it comes from
 */
public record SearchEntry(
    SearchKind kind,
    String iri,
    String label,
    List<String> names,
    List<String> texts,
    List<String> codes,
    List<Link> councils,
    Optional<String> date,
    Optional<Link> document) {
  private static final int YEAR_LENGTH = 4;

  /** Another thing, with its label. */
  public record Link(String iri, String label) {
    /** Returns the last part of the IRI: a council's code. */
    public String code() {
      return iri.substring(iri.lastIndexOf('/') + 1);
    }
  }

  /** Returns the year of the date. */
  public Optional<String> year() {
    return date.filter(text -> text.matches("\\d{4}.*"))
        .map(text -> text.substring(0, YEAR_LENGTH));
  }
}
