package scrutiny.resolve;

import java.util.List;
import java.util.Map;
import scrutiny.resolve.quotation.Source;
import scrutiny.resolve.retelling.Retelling;

/**
 * All documents, their facts' things known.
 *
 * @param documents sorted by hash
 * @param rulings each judgement with the grade that is followed, sorted by IRI
 * @param identities which names are one person's, and why, sorted by IRI
 * @param sources where quotations come from, by the hashes of the documents that quote
 * @param retellings which findings of reports articles retell, by the hashes of the articles
 */
public record Resolved(
    Iris iris,
    List<ResolvedDocument> documents,
    List<Ruling> rulings,
    List<Identity> identities,
    Map<String, List<Source>> sources,
    Map<String, List<Retelling>> retellings) {
  public Resolved {
    documents = List.copyOf(documents);
    rulings = List.copyOf(rulings);
    identities = List.copyOf(identities);
    sources = Map.copyOf(sources);
    retellings = Map.copyOf(retellings);
  }
}
