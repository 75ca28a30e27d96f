package scrutiny.resolve;

import java.util.List;

/**
 * All documents, their facts' things known.
 *
 * @param documents sorted by hash
 * @param rulings each judgement with the grade that is followed, sorted by IRI
 */
public record Resolved(Iris iris, List<ResolvedDocument> documents, List<Ruling> rulings) {
  public Resolved {
    documents = List.copyOf(documents);
    rulings = List.copyOf(rulings);
  }
}
