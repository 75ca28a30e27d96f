package scrutiny.recognise.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.fact.Area;
import scrutiny.fact.Kind;

/**
 * What an earlier inspection was, by the services that it inspected and by its date.
 *
 * @param areas those that its grade is for, where no other is named; none where it gave no grade
 */
record EarlierInspected(Kind kind, List<Area> areas) {
  /**
   * From here on the protection of children was inspected by itself, until the single inspection.
   */
  private static final LocalDate PROTECTION = LocalDate.of(2012, 5, 1);

  /** From here on services for looked-after children were. */
  private static final LocalDate LOOKED_AFTER = LocalDate.of(2013, 1, 1);

  /** The first single inspections. */
  private static final LocalDate SINGLE = LocalDate.of(2013, 11, 1);

  private static final Pattern LOOKED_AFTER_WORDS =
      Pattern.compile("looked[ -]after|children in (?:its )?care|in public care");

  private static final Pattern SAFEGUARDING_WORDS =
      Pattern.compile("safeguarding|protection of children|child(?:ren's)? protection");

  /** Somebody else than the authority was inspected: a home, schools, a hospital, a service. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\b(?:homes?|schools?|colleges?|academ\\w+|nurser\\w+|settings?|providers?|prisons?"
              + "|hospitals?|police|probation|youth offending|health|trusts?|board|early years"
              + "|children's centres?|residential|units?|education)\\b");

  /** The authority's services as a whole, by whatever name. */
  private static final Pattern AUTHORITY =
      Pattern.compile(
          ".*\\b(?:services?|council|authority|borough|city|county)\\b.*"
              + "|(?!.*\\b(?:the|of|work|practice)\\b)[\\p{L}' &-]{4,40}");

  /** Nothing where it was not the authority's services for children that were inspected. */
  static Optional<EarlierInspected> of(EarlierMention mention) {
    String name = mention.plainName();
    String services = mention.plainServices();
    LocalDate day = mention.start().latest();
    if (name.endsWith("visit")) {
      return Optional.of(
          new EarlierInspected(
              name.startsWith("focused")
                  ? Kind.FOCUSED_VISIT
                  : name.startsWith("monitoring") ? Kind.MONITORING_VISIT : Kind.ASSURANCE_VISIT,
              List.of()));
    }
    if (name.contains("targeted") || name.contains("jtai")) {
      return Optional.of(new EarlierInspected(Kind.JTAI, List.of()));
    }
    if (services.contains("contact") && services.contains("assessment")) {
      return Optional.of(new EarlierInspected(Kind.CONTACT_REFERRAL_ASSESSMENT, List.of()));
    }
    if (ELSEWHERE.matcher(services).find()) {
      return Optional.empty();
    }
    if (day.isBefore(SINGLE)) {
      Optional<EarlierInspected> old = old(services, day);
      if (old.isPresent()) {
        return old;
      }
    }
    if (!services.isEmpty() && !AUTHORITY.matcher(services).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new EarlierInspected(general(name, day), List.of(Area.OVERALL_EFFECTIVENESS)));
  }

  private static Optional<EarlierInspected> old(String services, LocalDate day) {
    boolean safe = SAFEGUARDING_WORDS.matcher(services).find();
    boolean care = LOOKED_AFTER_WORDS.matcher(services).find();
    if (safe && care) {
      return of(Kind.SAFEGUARDING_LAC_2009, Area.SAFEGUARDING, Area.LOOKED_AFTER_CHILDREN);
    }
    if (safe) {
      return services.contains("protection") && !day.isBefore(PROTECTION)
          ? of(Kind.CHILD_PROTECTION_2012, Area.OVERALL_EFFECTIVENESS)
          : of(Kind.SAFEGUARDING_LAC_2009, Area.SAFEGUARDING);
    }
    if (care) {
      return day.isBefore(LOOKED_AFTER)
          ? of(Kind.SAFEGUARDING_LAC_2009, Area.LOOKED_AFTER_CHILDREN)
          : of(Kind.LAC_2013, Area.OVERALL_EFFECTIVENESS);
    }
    if (services.contains("adoption")) {
      return of(Kind.ADOPTION_SERVICE, Area.ADOPTION_SERVICE);
    }
    return services.contains("fostering")
        ? of(Kind.FOSTERING_SERVICE, Area.FOSTERING_SERVICE)
        : Optional.empty();
  }

  private static Optional<EarlierInspected> of(Kind kind, Area... areas) {
    return Optional.of(new EarlierInspected(kind, List.of(areas)));
  }

  private static Kind general(String name, LocalDate day) {
    if (name.contains("multi-remit")) {
      return Kind.OTHER;
    }
    if (name.contains("ilacs")) {
      return Kind.ILACS;
    }
    boolean single = name.contains("single") || name.contains("sif");
    return single && !day.isBefore(SINGLE) ? Kind.SIF : Kind.UNSPECIFIED_INSPECTION;
  }

  /** The same, when a list of its grades tells by their areas which framework it was. */
  EarlierInspected judgedBy(List<Area> graded) {
    boolean single =
        graded.contains(Area.ADOPTION)
            || graded.contains(Area.LOOKED_AFTER_AND_PERMANENCE)
            || graded.contains(Area.LEADERSHIP_MANAGEMENT_GOVERNANCE);
    return single ? new EarlierInspected(Kind.SIF, areas) : this;
  }

  /** Whether it judged by the areas of before the single inspection. */
  boolean old() {
    return switch (kind) {
      case SAFEGUARDING_LAC_2009,
          CHILD_PROTECTION_2012,
          LAC_2013,
          ADOPTION_SERVICE,
          FOSTERING_SERVICE ->
          true;
      default -> false;
    };
  }
}
