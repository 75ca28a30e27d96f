package scrutiny.evaluate;

import java.util.Optional;
import java.util.stream.Stream;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.Fact;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.InspectionMentioned;
import scrutiny.reference.Authorities;
import scrutiny.reference.Authority;
import scrutiny.text.Quote;

/**
 * The facts that were extracted from a labelled document.
 *
 * @param documentFacts the facts of the document; empty if it was refused or is missing
 * @param register the register of authorities with which it was read
 */
record ExtractedFacts(Optional<DocumentFacts> documentFacts, Authorities register) {
  /**
   * An extracted value.
   *
   * @param text the normalised value
   * @param quote the passage from which it was extracted; empty if there is no single one
   */
  record Value(String text, Optional<Quote> quote) {
    static Stream<Value> of(String words, Quote quote) {
      return Normaliser.normalise(words)
          .map(normal -> new Value(normal, Optional.of(quote)))
          .stream();
    }
  }

  /** Returns the facts of a type. */
  <T extends Fact> Stream<T> facts(Class<T> type) {
    return documentFacts.stream()
        .flatMap(facts -> facts.facts().stream())
        .filter(type::isInstance)
        .map(type::cast);
  }

  /** Returns whether it was read as a report or letter of an inspectorate. */
  boolean official() {
    return documentFacts.filter(DocumentFacts::official).isPresent();
  }

  /** Returns the inspection that it reports. */
  Optional<InspectionMentioned> reportedInspection() {
    return official()
        ? facts(InspectionMentioned.class).filter(InspectionMentioned::reported).findFirst()
        : Optional.empty();
  }

  /** Returns the dates of that inspection's fieldwork. */
  Optional<FieldworkDated> fieldwork() {
    return reportedInspection()
        .flatMap(inspection ->
            facts(FieldworkDated.class)
                .filter(dated -> dated.inspection().equals(inspection.id()))
                .findFirst());
  }

  /** Returns the authority that was inspected, in its row of that time. */
  Optional<Authority> authority() {
    return reportedAuthority()
        .map(named ->
            fieldwork()
                .flatMap(dated -> register.validOn(named, dated.start().earliest()))
                .orElse(named));
  }

  /** Returns the URN of the inspected service; a council keeps its URN through reorganisations. */
  Optional<String> urn() {
    return authority()
        .flatMap(Authority::urn)
        .or(() -> reportedAuthority().flatMap(Authority::urn));
  }

  private Optional<Authority> reportedAuthority() {
    return reportedInspection()
        .flatMap(inspection -> register.byGss(inspection.authority().code()));
  }
}
