package scrutiny.resolve;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import scrutiny.fact.Kind;

/** Which kinds of inspection may be the same one, told more or less exactly. */
final class Kinds {
  /** The inspections that people mean when they say no more than "inspection". */
  private static final Set<Kind> FULL =
      EnumSet.of(
          Kind.ILACS,
          Kind.SIF,
          Kind.LAC_2013,
          Kind.CHILD_PROTECTION_2012,
          Kind.SAFEGUARDING_LAC_2009);

  /** What tells more comes first. */
  static final Comparator<Kind> MOST_SPECIFIC =
      Comparator.comparing((Kind k) -> k == Kind.UNSPECIFIED_INSPECTION || k == Kind.OTHER)
          .thenComparing(k -> k == Kind.ILACS)
          .thenComparing(Comparator.naturalOrder());

  private Kinds() {}

  /** The framework, without which form of it. */
  static Kind family(Kind kind) {
    return switch (kind) {
      case ILACS_STANDARD, ILACS_SHORT, ILACS -> Kind.ILACS;
      default -> kind;
    };
  }

  /** Whether two kinds may be the same inspection's. */
  static boolean agree(Kind one, Kind other) {
    Kind a = family(one);
    Kind b = family(other);
    return a == b
        || (a == Kind.UNSPECIFIED_INSPECTION && FULL.contains(b))
        || (b == Kind.UNSPECIFIED_INSPECTION && FULL.contains(a));
  }
}
