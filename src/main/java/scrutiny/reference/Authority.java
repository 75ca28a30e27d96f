package scrutiny.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A council with duties for children, present or past.
 *
 * @param gss its code; the register's key
 * @param formerGss earlier codes of the same council
 * @param urn the number under which Ofsted files the service; a county that became a unitary keeps
 *     its own, so two rows may share one
 * @param name the official short name
 * @param fullName the council's full name
 * @param otherNames every other name or abbreviation that means it anywhere
 * @param shortNames names that mean it only in a document that is about it
 * @param start the day it came to be, where confirmed
 * @param end its last day, where it is no more
 * @param successors codes of the councils that took over
 */
public record Authority(
    String gss,
    List<String> formerGss,
    Optional<String> urn,
    String name,
    String fullName,
    List<String> otherNames,
    List<String> shortNames,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    List<String> successors) {
  public Authority {
    formerGss = List.copyOf(formerGss);
    otherNames = List.copyOf(otherNames);
    shortNames = List.copyOf(shortNames);
    successors = List.copyOf(successors);
  }

  /** Whether it existed on a day. */
  public boolean existedOn(LocalDate day) {
    return start.map(s -> !day.isBefore(s)).orElse(true)
        && end.map(e -> !day.isAfter(e)).orElse(true);
  }
}
