package scrutiny.resolve;

import java.util.List;

/**
 * A decision about two names: whether they are one person's, and why.
 *
 * @param iri of the decision
 * @param reason in a line
 * @param documents the IRIs of those that give either name, sorted
 */
public record Identity(
    String iri,
    Verdict verdict,
    IdentityRule rule,
    Named one,
    Named other,
    String reason,
    List<String> documents) {
  /**
   * A name within its circle.
   *
   * @param alone the IRI that it has by itself
   * @param name as most documents write it
   * @param person the IRI of the person whose it is
   */
  public record Named(String alone, String name, String person) {}

  public Identity {
    documents = List.copyOf(documents);
  }
}
