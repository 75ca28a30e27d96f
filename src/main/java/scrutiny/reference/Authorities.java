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
   * Returns the row of an authority that existed on a day, or empty if none did. A council may have
   * several rows: a county that became a unitary has two with one name.
   */
  public Optional<Authority> validOn(Authority named, LocalDate day) {
    return Stream.concat(Stream.of(named), all.stream().filter(a -> isSameCouncil(a, named)))
        .filter(a -> a.existedOn(day))
        .findFirst();
  }

  private static boolean isSameCouncil(Authority one, Authority other) {
    return one.name().equals(other.name())
        || (one.urn().isPresent() && one.urn().equals(other.urn()))
        || one.formerGss().contains(other.gss())
        || other.formerGss().contains(one.gss());
  }
}
