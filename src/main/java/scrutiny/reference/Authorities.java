package scrutiny.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The register of authorities, of the bodies that deliver services for them and of their partners.
 *
 * @param all the authorities in the register's order: current ones, then abolished ones
 */
public record Authorities(
    List<Authority> all, List<DeliveryBody> bodies, List<PartnerOrganisation> partners) {
  public Authorities {
    all = List.copyOf(all);
    bodies = List.copyOf(bodies);
    partners = List.copyOf(partners);
  }

  /** Creates a register without other bodies. */
  public Authorities(List<Authority> all) {
    this(all, List.of(), List.of());
  }

  /** Returns the authority with a code; if no row has it now, the one that had it formerly. */
  public Optional<Authority> byGss(String gss) {
    return all.stream()
        .filter(a -> a.gss().equals(gss))
        .findFirst()
        .or(() -> all.stream().filter(a -> a.formerGss().contains(gss)).findFirst());
  }

  /**
   * Returns the council that was responsible for an authority's area on a day: the authority itself
   * or another row of the same council, such as the county that became a unitary; otherwise the
   * only predecessor or successor that existed then. Empty if there was none or several.
   */
  public Optional<Authority> validOn(Authority named, LocalDate day) {
    return Stream.concat(Stream.of(named), all.stream().filter(a -> isSameCouncil(a, named)))
        .filter(a -> a.existedOn(day))
        .findFirst()
        .or(() -> only(predecessors(named).filter(a -> a.existedOn(day))))
        .or(() -> only(all.stream().filter(a -> succeeds(a, named)).filter(a -> a.existedOn(day))));
  }

  /** Returns whether one row continues another: it alone succeeds the other, and only that one. */
  public boolean continues(Authority later, Authority earlier) {
    return earlier.successors().equals(List.of(later.gss())) && predecessors(later).count() == 1;
  }

  private boolean isSameCouncil(Authority one, Authority other) {
    return one.name().equals(other.name())
        || (one.urn().isPresent() && one.urn().equals(other.urn()))
        || continues(one, other)
        || continues(other, one);
  }

  private Stream<Authority> predecessors(Authority later) {
    return all.stream().filter(a -> succeeds(later, a));
  }

  private static boolean succeeds(Authority later, Authority earlier) {
    return earlier.successors().contains(later.gss());
  }

  private static Optional<Authority> only(Stream<Authority> authorities) {
    List<Authority> found = authorities.limit(2).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
