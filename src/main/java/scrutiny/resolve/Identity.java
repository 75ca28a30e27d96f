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
    IdentityVerdict verdict,
    IdentityRule rule,
    ScopedName one,
    ScopedName other,
    String reason,
    List<String> documents) {
  /**
   * A name within its circle.
   *
   * @param unmergedIri the IRI that it has by itself
   * @param name as most documents write it
   * @param personIri the IRI of the person whose it is
   */
  public record ScopedName(String unmergedIri, String name, String personIri) {}

  public Identity {
    documents = List.copyOf(documents);
  }
}
