package scrutiny.resolve;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import scrutiny.fact.Gss;
import scrutiny.fact.PartialDate;
import scrutiny.reference.Authorities;
import scrutiny.reference.Authority;

/** Resolves a GSS code to the council that existed on a given day. */
final class CouncilResolver {
  private record CouncilKey(Gss gss, Optional<LocalDate> day) {}

  private final Authorities register;
  private final Iris iris;
  private final Map<CouncilKey, Council> cache = new HashMap<>();

  CouncilResolver(Authorities register, Iris iris) {
    this.register = register;
    this.iris = iris;
  }

  /** Returns the number of a council's service, which a county keeps when it becomes a unitary. */
  String serviceNumber(Gss gss) {
    return resolve(gss, Optional.empty()).serviceNumber();
  }

  /** Returns the council that was responsible at a date for the area of the one with a code. */
  Council resolveAt(Gss gss, Optional<PartialDate> date) {
    return resolve(gss, date.map(stated -> referenceDay(gss, stated)));
  }

  /** Returns the last day of a month or year if the council existed on it; otherwise the first. */
  private LocalDate referenceDay(Gss gss, PartialDate date) {
    boolean existedAtEnd =
        register
            .byGss(gss.code())
            .filter(a -> a.start().isPresent() && a.existedOn(date.latest()))
            .isPresent();
    return existedAtEnd ? date.latest() : date.earliest();
  }

  /**
   * Returns the council that was responsible on a day for the area of the one with a code, by the
   * register's reorganisations; the one with the code if several may have been.
   */
  Council resolve(Gss gss, Optional<LocalDate> day) {
    return cache.computeIfAbsent(new CouncilKey(gss, day), this::find);
  }

  private Council find(CouncilKey key) {
    String code = key.gss.code();
    Optional<Authority> named = register.byGss(code);
    if (named.isEmpty()) {
      return new Council(iris.authority(code), code, code, iris.service(code), code);
    }
    Authority row =
        key.day.flatMap(day -> register.validOn(named.get(), day)).orElseGet(named::get);
    String number = row.urn().or(() -> named.get().urn()).orElse(row.gss());
    return new Council(
        iris.authority(row.gss()), row.gss(), row.name(), iris.service(number), number);
  }
}
