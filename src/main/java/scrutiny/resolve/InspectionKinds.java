package scrutiny.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import scrutiny.fact.Kind;
import scrutiny.fact.PartialDate;

/** Compares kinds of inspection, which documents state more or less precisely. */
final class InspectionKinds {
  /** The kinds that people mean when they say just "inspection". */
  private static final Set<Kind> FULL_INSPECTIONS =
      EnumSet.of(
          Kind.ILACS,
          Kind.SIF,
          Kind.LAC_2013,
          Kind.CHILD_PROTECTION_2012,
          Kind.SAFEGUARDING_LAC_2009);

  /** The day from which child protection was inspected under a framework of its own. */
  private static final LocalDate CHILD_PROTECTION_START = LocalDate.of(2012, 5, 1);

  /**
   * The day from which services for looked after children were inspected under a framework of their
   * own.
   */
  private static final LocalDate LOOKED_AFTER_START = LocalDate.of(2013, 1, 1);

  /** Orders kinds from the most to the least specific. */
  static final Comparator<Kind> MOST_SPECIFIC_FIRST =
      Comparator.comparing((Kind k) -> k == Kind.UNSPECIFIED_INSPECTION || k == Kind.OTHER)
          .thenComparing(k -> k == Kind.ILACS)
          .thenComparing(Comparator.naturalOrder());

  private InspectionKinds() {}

  /** Returns the framework, without distinguishing its forms. */
  static Kind family(Kind kind) {
    return switch (kind) {
      case ILACS_STANDARD, ILACS_SHORT, ILACS -> Kind.ILACS;
      default -> kind;
    };
  }

  /**
   * Returns the kind of an inspection that gave a grade: visits give none, but many documents call
   * an inspection a visit.
   */
  static Kind gradedKind(Kind stated) {
    return switch (stated) {
      case FOCUSED_VISIT, MONITORING_VISIT, ASSURANCE_VISIT -> Kind.UNSPECIFIED_INSPECTION;
      default -> stated;
    };
  }

  /**
   * Returns the only framework under which an inspection can have taken place, given its date.
   * Later reports recall inspections of safeguarding, of child protection and of looked after
   * children by their subject, which the frameworks of 2009, of May 2012 and of 2013 inspected
   * under similar names.
   */
  static Kind kindInForce(Kind stated, Optional<PartialDate> start) {
    if (stated == Kind.CHILD_PROTECTION_2012
        && start.filter(InspectionKinds::isBeforeMay2012).isPresent()) {
      return Kind.SAFEGUARDING_LAC_2009;
    }
    if (stated == Kind.SAFEGUARDING_LAC_2009
        && start.filter(InspectionKinds::isSince2013).isPresent()) {
      return Kind.LAC_2013;
    }
    return stated;
  }

  private static boolean isBeforeMay2012(PartialDate start) {
    return start.latest().isBefore(CHILD_PROTECTION_START);
  }

  private static boolean isSince2013(PartialDate start) {
    return !start.earliest().isBefore(LOOKED_AFTER_START);
  }

  /** Returns whether two kinds may denote the same inspection. */
  static boolean areCompatible(Kind one, Kind other) {
    Kind a = family(one);
    Kind b = family(other);
    return a == b
        || (a == Kind.UNSPECIFIED_INSPECTION && FULL_INSPECTIONS.contains(b))
        || (b == Kind.UNSPECIFIED_INSPECTION && FULL_INSPECTIONS.contains(a));
  }
}
