package scrutiny.resolve;

import java.util.List;
import java.util.Map;
import scrutiny.resolve.quotation.QuotationSource;
import scrutiny.resolve.retelling.Retelling;

/**
 * All documents, their facts' things known.
 *
 * @param documents sorted by hash
 * @param judgements each judgement with the grade that is followed, sorted by IRI
 * @param identities which names are one person's, and why, sorted by IRI
 * @param quotationSources where quotations come from, by the hashes of the documents that quote
 * @param retellings which findings of reports articles retell, by the hashes of the articles
 */
public record Resolution(
    Iris iris,
    List<ResolvedDocument> documents,
    List<ResolvedJudgement> judgements,
    List<Identity> identities,
    Map<String, List<QuotationSource>> quotationSources,
    Map<String, List<Retelling>> retellings) {
  public Resolution {
    documents = List.copyOf(documents);
    judgements = List.copyOf(judgements);
    identities = List.copyOf(identities);
    quotationSources = Map.copyOf(quotationSources);
    retellings = Map.copyOf(retellings);
  }
}
