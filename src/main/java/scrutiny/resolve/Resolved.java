package scrutiny.resolve;

import java.util.List;

/**
 * All documents, their facts' things known.
 *
 * @param documents sorted by hash
 * @param rulings each judgement with the grade that is followed, sorted by IRI
 * @param identities which names are one person's, and why, sorted by IRI
 */
public record Resolved(
    Iris iris, List<ResolvedDocument> documents, List<Ruling> rulings, List<Identity> identities) {
  public Resolved {
    documents = List.copyOf(documents);
    rulings = List.copyOf(rulings);
    identities = List.copyOf(identities);
  }
}
