package scrutiny.reference;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The register of authorities, of the bodies that deliver services for them and of their partners.
 *
 * @param all the authorities in the register's order: current ones, then abolished ones
 */
public record Authorities(
    List<Authority> all, List<DeliveryBody> bodies, List<PartnerOrganisation> partners) {
  /** The number of reorganisations over which a council is followed; more are an error of data. */
  private static final int MAX_REORGANISATIONS = 5;

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
   * only predecessor or successor that existed then, over as many reorganisations as it takes.
   * Empty if there was none or several.
   */
  public Optional<Authority> validOn(Authority named, LocalDate day) {
    List<Authority> responsible = responsibleOn(named, day);
    return responsible.size() == 1 ? Optional.of(responsible.getFirst()) : Optional.empty();
  }

  /**
   * Returns all councils that may have been responsible for an authority's area on a day: several
   * if it was merged from them or split into them, and none if the register knows none.
   */
  public List<Authority> responsibleOn(Authority named, LocalDate day) {
    Optional<Authority> same =
        Stream.concat(Stream.of(named), all.stream().filter(a -> isSameCouncil(a, named)))
            .filter(a -> a.existedOn(day))
            .findFirst();
    if (same.isPresent()) {
      return List.of(same.get());
    }
    List<Authority> earlier = nearestOn(named, day, this::predecessors);
    return earlier.isEmpty() ? nearestOn(named, day, this::successors) : earlier;
  }

  /**
   * Returns the authorities that existed on a day after the fewest reorganisations, in the
   * direction of a step; empty if there are none within {@link #MAX_REORGANISATIONS}.
   */
  private static List<Authority> nearestOn(
      Authority named, LocalDate day, Function<Authority, Stream<Authority>> step) {
    Set<Authority> visited = new LinkedHashSet<>(Set.of(named));
    Set<Authority> reached = Set.of(named);
    for (int i = 0; i < MAX_REORGANISATIONS && !reached.isEmpty(); i++) {
      reached =
          reached.stream()
              .flatMap(step)
              .filter(visited::add)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      List<Authority> existing = reached.stream().filter(a -> a.existedOn(day)).toList();
      if (!existing.isEmpty()) {
        return existing;
      }
    }
    return List.of();
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

  private Stream<Authority> successors(Authority earlier) {
    return all.stream().filter(a -> succeeds(a, earlier));
  }

  private static boolean succeeds(Authority later, Authority earlier) {
    return earlier.successors().contains(later.gss());
  }
}
