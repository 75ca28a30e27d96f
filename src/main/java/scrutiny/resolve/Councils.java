package scrutiny.resolve;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import scrutiny.fact.Gss;
import scrutiny.reference.Authorities;
import scrutiny.reference.Authority;

/** Finds the council that a code means on a day. */
final class Councils {
  private record Asked(Gss gss, Optional<LocalDate> day) {}

  private final Authorities register;
  private final Iris iris;
  private final Map<Asked, Council> known = new HashMap<>();

  Councils(Authorities register, Iris iris) {
    this.register = register;
    this.iris = iris;
  }

  /** The number that a council's service keeps through reorganisations. */
  String service(Gss gss) {
    return of(gss, Optional.empty()).number();
  }

  /** Of the councils that share a code's name or service, the one that existed on the day. */
  Council of(Gss gss, Optional<LocalDate> day) {
    return known.computeIfAbsent(new Asked(gss, day), this::find);
  }

  private Council find(Asked asked) {
    String code = asked.gss.code();
    Optional<Authority> named = register.byGss(code);
    if (named.isEmpty()) {
      return new Council(iris.authority(code), code, code, iris.service(code), code);
    }
    Authority row = asked.day.flatMap(day -> register.on(named.get(), day)).orElseGet(named::get);
    String number = row.urn().or(() -> named.get().urn()).orElse(row.gss());
    return new Council(
        iris.authority(row.gss()), row.gss(), row.name(), iris.service(number), number);
  }
}
