package scrutiny.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import scrutiny.fact.Kind;
import scrutiny.fact.PartialDate;

/** Which kinds of inspection may be the same one, told more or less exactly. */
final class InspectionKinds {
  /** The inspections that people mean when they say no more than "inspection". */
  private static final Set<Kind> FULL_INSPECTIONS =
      EnumSet.of(
          Kind.ILACS,
          Kind.SIF,
          Kind.LAC_2013,
          Kind.CHILD_PROTECTION_2012,
          Kind.SAFEGUARDING_LAC_2009);

  /** From when the protection of children was inspected under a framework of its own. */
  private static final LocalDate CHILD_PROTECTION_START = LocalDate.of(2012, 5, 1);

  /** From when services for looked after children were. */
  private static final LocalDate LOOKED_AFTER_START = LocalDate.of(2013, 1, 1);

  /** What tells more comes first. */
  static final Comparator<Kind> MOST_SPECIFIC_FIRST =
      Comparator.comparing((Kind k) -> k == Kind.UNSPECIFIED_INSPECTION || k == Kind.OTHER)
          .thenComparing(k -> k == Kind.ILACS)
          .thenComparing(Comparator.naturalOrder());

  private InspectionKinds() {}

  /** The framework, without which form of it. */
  static Kind family(Kind kind) {
    return switch (kind) {
      case ILACS_STANDARD, ILACS_SHORT, ILACS -> Kind.ILACS;
      default -> kind;
    };
  }

  /** The kind of what gave a grade: visits give none, though many call an inspection so. */
  static Kind gradedKind(Kind told) {
    return switch (told) {
      case FOCUSED_VISIT, MONITORING_VISIT, ASSURANCE_VISIT -> Kind.UNSPECIFIED_INSPECTION;
      default -> told;
    };
  }

  /**
   * The framework under which an inspection can only have been, by its date: later reports recall
   * inspections of safeguarding, of child protection and of looked after children by what they
   * looked at, which the frameworks of 2009, of May 2012 and of 2013 did under like names.
   */
  static Kind kindInForce(Kind told, Optional<PartialDate> start) {
    if (told == Kind.CHILD_PROTECTION_2012
        && start.filter(InspectionKinds::isBeforeMay2012).isPresent()) {
      return Kind.SAFEGUARDING_LAC_2009;
    }
    if (told == Kind.SAFEGUARDING_LAC_2009
        && start.filter(InspectionKinds::isSince2013).isPresent()) {
      return Kind.LAC_2013;
    }
    return told;
  }

  private static boolean isBeforeMay2012(PartialDate start) {
    return start.latest().isBefore(CHILD_PROTECTION_START);
  }

  private static boolean isSince2013(PartialDate start) {
    return !start.earliest().isBefore(LOOKED_AFTER_START);
  }

  /** Whether two kinds may be the same inspection's. */
  static boolean areCompatible(Kind one, Kind other) {
    Kind a = family(one);
    Kind b = family(other);
    return a == b
        || (a == Kind.UNSPECIFIED_INSPECTION && FULL_INSPECTIONS.contains(b))
        || (b == Kind.UNSPECIFIED_INSPECTION && FULL_INSPECTIONS.contains(a));
  }
}
