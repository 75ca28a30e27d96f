package scrutiny.resolve;

import java.util.List;
import java.util.Map;
import scrutiny.resolve.quotation.QuotationSource;
import scrutiny.resolve.retelling.Retelling;

/**
 * All documents with their facts resolved.
 *
 * @param documents the documents, sorted by hash
 * @param judgements each judgement with the grade that takes precedence, sorted by IRI
 * @param identities the decisions which names belong to one person, sorted by IRI
 * @param titledIris the people by the IRIs that their names with titles or letters would have
 * @param quotationSources the sources of quotations, by the hash of the document that quotes
 * @param retellings the findings of reports that articles retell, by the hash of the article
 */
public record Resolution(
    Iris iris,
    List<ResolvedDocument> documents,
    List<ResolvedJudgement> judgements,
    List<Identity> identities,
    Map<String, Person> titledIris,
    Map<String, List<QuotationSource>> quotationSources,
    Map<String, List<Retelling>> retellings) {
  public Resolution {
    documents = List.copyOf(documents);
    judgements = List.copyOf(judgements);
    identities = List.copyOf(identities);
    titledIris = Map.copyOf(titledIris);
    quotationSources = Map.copyOf(quotationSources);
    retellings = Map.copyOf(retellings);
  }
}
