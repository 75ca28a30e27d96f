package scrutiny.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A partner of councils in the register: a police force, a health commissioner or another public
 * body.
 *
 * @param slug the last segment of its IRI
 * @param name the name
 * @param otherNames other spellings of the name, and earlier names
 * @param shortNames abbreviations
 * @param councils the GSS codes of the councils whose areas it serves
 * @param start the first day on which it may have existed, if known
 * @param end the last day on which it may have existed, if known
 */
public record PartnerOrganisation(
    String slug,
    String name,
    List<String> otherNames,
    List<String> shortNames,
    List<String> councils,
    Optional<LocalDate> start,
    Optional<LocalDate> end) {
  public PartnerOrganisation {
    otherNames = List.copyOf(otherNames);
    shortNames = List.copyOf(shortNames);
    councils = List.copyOf(councils);
  }

  /** Returns whether it may have existed on a day. */
  boolean existedOn(LocalDate day) {
    return start.map(first -> !day.isBefore(first)).orElse(true)
        && end.map(last -> !day.isAfter(last)).orElse(true);
  }
}
