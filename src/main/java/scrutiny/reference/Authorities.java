package scrutiny.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The register of authorities and of the bodies that deliver for them.
 *
 * @param all in the register's order: those of today, then those that are no more
 */
public record Authorities(List<Authority> all, List<DeliveryBody> bodies) {
  public Authorities {
    all = List.copyOf(all);
    bodies = List.copyOf(bodies);
  }

  /** A register without delivery bodies. */
  public Authorities(List<Authority> all) {
    this(all, List.of());
  }

  /** The authority with a code; where no row has it now, the one that had it formerly. */
  public Optional<Authority> byGss(String gss) {
    return all.stream()
        .filter(a -> a.gss().equals(gss))
        .findFirst()
        .or(() -> all.stream().filter(a -> a.formerGss().contains(gss)).findFirst());
  }

  /**
   * The row that existed on a day, of the rows that are the named authority's: a county that became
   * a unitary has two of one name. Empty where none existed then.
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
