package scrutiny.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A council with duties for children, present or past.
 *
 * @param gss the GSS code; the key of the register
 * @param formerGss earlier codes of the same council
 * @param urn the number under which Ofsted files the service; a county that became a unitary keeps
 *     its number, so two rows may share one
 * @param name the official short name
 * @param fullName the council's full name
 * @param otherNames all other names and abbreviations that are unambiguous in any document
 * @param shortNames names that mean it only in a document about it
 * @param start the first day of its existence, where confirmed
 * @param end its last day, if it was abolished
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

  /** Returns whether it existed on a day. */
  public boolean existedOn(LocalDate day) {
    return start.map(s -> !day.isBefore(s)).orElse(true)
        && end.map(e -> !day.isAfter(e)).orElse(true);
  }
}
