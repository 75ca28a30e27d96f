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
 * What was read of a labelled document.
 *
 * @param documentFacts its facts; empty where it was refused or is not there
 * @param register the authorities by which it was read
 */
record ExtractedFacts(Optional<DocumentFacts> documentFacts, Authorities register) {
  /**
   * A value that was read.
   *
   * @param text the value, in the form in which values are compared
   * @param quote what it was read from; empty where it follows from no words of their own
   */
  record Value(String text, Optional<Quote> quote) {
    static Stream<Value> of(String words, Quote quote) {
      return Normaliser.normalise(words)
          .map(normal -> new Value(normal, Optional.of(quote)))
          .stream();
    }
  }

  /** The facts of a type. */
  <T extends Fact> Stream<T> facts(Class<T> type) {
    return documentFacts.stream()
        .flatMap(facts -> facts.facts().stream())
        .filter(type::isInstance)
        .map(type::cast);
  }

  /** Whether it was read as a report or letter of an inspectorate. */
  boolean official() {
    return documentFacts.filter(DocumentFacts::official).isPresent();
  }

  /** The inspection that it reports. */
  Optional<InspectionMentioned> reportedInspection() {
    return official()
        ? facts(InspectionMentioned.class).filter(InspectionMentioned::reported).findFirst()
        : Optional.empty();
  }

  /** When that inspection was. */
  Optional<FieldworkDated> fieldwork() {
    return reportedInspection()
        .flatMap(inspection ->
            facts(FieldworkDated.class)
                .filter(dated -> dated.inspection().equals(inspection.id()))
                .findFirst());
  }

  /** The authority that was inspected, as it was then. */
  Optional<Authority> authority() {
    return reportedAuthority()
        .map(named ->
            fieldwork()
                .flatMap(dated -> register.validOn(named, dated.start().earliest()))
                .orElse(named));
  }

  /** The number of the inspected service; a council keeps its own through reorganisations. */
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
