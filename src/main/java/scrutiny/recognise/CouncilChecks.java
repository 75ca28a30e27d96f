package scrutiny.recognise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scrutiny.document.Document;
import scrutiny.fact.Fact;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.InspectionMentioned;
import scrutiny.recognise.spi.Reading;
import scrutiny.reference.Authorities;
import scrutiny.reference.Authority;
import scrutiny.text.Issue;

/** Checks that the council of each inspection existed on the inspection's date. */
final class CouncilChecks {
  private CouncilChecks() {}

  /**
   * Returns an issue for each date on which the council did not exist and no single predecessor or
   * successor did: the inspection then stays with the council that the document names.
   */
  static Reading of(Document document, Reading reading, Authorities register) {
    List<Issue> issues =
        facts(reading, FieldworkDated.class)
            .flatMap(dated ->
                council(reading, dated, register)
                    .filter(council -> isUnknown(council, dated, register))
                    .map(council -> issue(document, council, dated, register))
                    .stream())
            .toList();
    return new Reading(List.of(), issues);
  }

  private static Optional<Authority> council(
      Reading reading, FieldworkDated dated, Authorities register) {
    return facts(reading, InspectionMentioned.class)
        .filter(mentioned -> mentioned.id().equals(dated.inspection()))
        .findFirst()
        .flatMap(mentioned -> register.byGss(mentioned.authority().code()));
  }

  private static boolean isUnknown(Authority council, FieldworkDated dated, Authorities register) {
    return Stream.of(dated.start().earliest(), dated.start().latest())
        .allMatch(day -> register.validOn(council, day).isEmpty());
  }

  private static Issue issue(
      Document document, Authority council, FieldworkDated dated, Authorities register) {
    LocalDate day = dated.start().earliest();
    List<String> candidates =
        register.responsibleOn(council, day).stream().map(Authority::name).sorted().toList();
    String meant =
        candidates.isEmpty()
            ? "no other council of the register was responsible then"
            : "it may have been of " + String.join(" or ", candidates);
    return Issue.warning(
        document.path(),
        "page " + dated.quote().page(),
        "an inspection of %s is dated %s, when that council did not exist; %s"
            .formatted(council.name(), dated.start(), meant),
        "check the date and which council was inspected");
  }

  private static <T extends Fact> Stream<T> facts(Reading reading, Class<T> type) {
    return reading.facts().stream().filter(type::isInstance).map(type::cast);
  }
}
