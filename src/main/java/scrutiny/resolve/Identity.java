package scrutiny.resolve;

import java.util.List;

/**
 * The decision whether two names belong to one person, with its reason.
 *
 * @param iri the decision's IRI
 * @param reason the reason, in one line
 * @param documents the IRIs of the documents that contain either name, sorted
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
   * A name within its scope.
   *
   * @param unmergedIri the IRI of a person known by this name alone
   * @param name the spelling that is most frequent in documents
   * @param personIri the IRI of the person to whom the name was resolved
   */
  public record ScopedName(String unmergedIri, String name, String personIri) {}

  public Identity {
    documents = List.copyOf(documents);
  }
}
