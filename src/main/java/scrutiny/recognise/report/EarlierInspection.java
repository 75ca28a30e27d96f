package scrutiny.recognise.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.fact.Area;
import scrutiny.fact.Kind;
import scrutiny.fact.PartialDate;
import scrutiny.recognise.phrase.GradedThing;

/**
 * The kind of an earlier inspection, determined by its services and its date.
 *
 * @param areas the areas of a grade that names no other; empty if the inspection gave no grade
 */
record EarlierInspection(Kind kind, List<Area> areas) {
  /** From this day until the single inspection, child protection was inspected separately. */
  private static final LocalDate CHILD_PROTECTION_FROM = LocalDate.of(2012, 5, 1);

  /** From this day, services for looked-after children were too. */
  private static final LocalDate LOOKED_AFTER_FROM = LocalDate.of(2013, 1, 1);

  /** The day of the first single inspections. */
  private static final LocalDate SINGLE_INSPECTION_FROM = LocalDate.of(2013, 11, 1);

  private static final Pattern LOOKED_AFTER_WORDS =
      Pattern.compile("looked[ -]after|children in (?:its )?care|in public care");

  private static final Pattern SAFEGUARDING_WORDS =
      Pattern.compile("safeguarding|protection of children|child(?:ren's)? protection");

  /** A provider other than the authority: a home, schools, a hospital, a service. */
  private static final Pattern OTHER_PROVIDER =
      Pattern.compile(
          "\\b(?:homes?|schools?|colleges?|academ\\w+|nurser\\w+|settings?|providers?|prisons?"
              + "|hospitals?|police|probation|youth offending|health|trusts?|board|early years"
              + "|children's centres?|residential|units?|education)\\b");

  /** The authority's services as a whole, under any name. */
  private static final Pattern AUTHORITY_SERVICES =
      Pattern.compile(
          ".*\\b(?:services?|council|authority|borough|city|county)\\b.*"
              + "|(?!.*\\b(?:the|of|work|practice)\\b)[\\p{L}' &-]{4,40}");

  /** Returns the inspection; empty unless the authority's services for children were inspected. */
  static Optional<EarlierInspection> of(EarlierInspectionMention mention) {
    String name = mention.normalisedName();
    String services = mention.normalisedServices();
    LocalDate day = mention.start().latest();
    if (name.endsWith("visit")) {
      return Optional.of(
          new EarlierInspection(
              name.startsWith("focused")
                  ? Kind.FOCUSED_VISIT
                  : name.startsWith("monitoring") ? Kind.MONITORING_VISIT : Kind.ASSURANCE_VISIT,
              List.of()));
    }
    if (name.contains("targeted") || name.contains("jtai")) {
      return Optional.of(new EarlierInspection(Kind.JTAI, List.of()));
    }
    if (services.contains("contact") && services.contains("assessment")) {
      return Optional.of(new EarlierInspection(Kind.CONTACT_REFERRAL_ASSESSMENT, List.of()));
    }
    if (OTHER_PROVIDER.matcher(services).find()) {
      return Optional.empty();
    }
    if (day.isBefore(SINGLE_INSPECTION_FROM)) {
      Optional<EarlierInspection> earlier = ofEarlierFramework(services, day);
      if (earlier.isPresent()) {
        return earlier;
      }
    }
    if (GradedThing.namesAnother(services)) {
      return Optional.empty();
    }
    if (!services.isEmpty() && !AUTHORITY_SERVICES.matcher(services).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new EarlierInspection(kindByName(name, day), List.of(Area.OVERALL_EFFECTIVENESS)));
  }

  private static Optional<EarlierInspection> ofEarlierFramework(String services, LocalDate day) {
    boolean safeguarding = SAFEGUARDING_WORDS.matcher(services).find();
    boolean lookedAfter = LOOKED_AFTER_WORDS.matcher(services).find();
    if (safeguarding && lookedAfter) {
      return of(Kind.SAFEGUARDING_LAC_2009, Area.SAFEGUARDING, Area.LOOKED_AFTER_CHILDREN);
    }
    if (safeguarding) {
      return services.contains("protection") && !day.isBefore(CHILD_PROTECTION_FROM)
          ? of(Kind.CHILD_PROTECTION_2012, Area.OVERALL_EFFECTIVENESS)
          : of(Kind.SAFEGUARDING_LAC_2009, Area.SAFEGUARDING);
    }
    if (lookedAfter) {
      return day.isBefore(LOOKED_AFTER_FROM)
          ? of(Kind.SAFEGUARDING_LAC_2009, Area.LOOKED_AFTER_CHILDREN)
          : of(Kind.LAC_2013, Area.OVERALL_EFFECTIVENESS);
    }
    if (services.contains("adoption")) {
      return of(Kind.ADOPTION_SERVICE, Area.ADOPTION_SERVICE);
    }
    return services.contains("fostering") && !services.contains("private fostering")
        ? of(Kind.FOSTERING_SERVICE, Area.FOSTERING_SERVICE)
        : Optional.empty();
  }

  private static Optional<EarlierInspection> of(Kind kind, Area... areas) {
    return Optional.of(new EarlierInspection(kind, List.of(areas)));
  }

  private static Kind kindByName(String name, LocalDate day) {
    if (name.contains("multi-remit")) {
      return Kind.OTHER;
    }
    if (name.contains("ilacs")) {
      return Kind.ILACS;
    }
    boolean single = name.contains("single") || name.contains("sif");
    return single && !day.isBefore(SINGLE_INSPECTION_FROM) ? Kind.SIF : Kind.UNSPECIFIED_INSPECTION;
  }

  /** Returns whether it inspected services for looked-after children, in part or alone. */
  boolean inspectedLookedAfter() {
    return areas.contains(Area.LOOKED_AFTER_CHILDREN);
  }

  /**
   * Returns whether its name fits both frameworks of 2012: “safeguarding arrangements /
   * arrangements for the protection of children”.
   */
  static boolean isOfEitherFramework(EarlierInspectionMention mention) {
    return mention.normalisedServices().contains("safeguarding")
        && of(mention).filter(i -> i.kind == Kind.CHILD_PROTECTION_2012).isPresent();
  }

  /** Returns the safeguarding part of an inspection of safeguarding and looked-after children. */
  static EarlierInspection ofSafeguarding() {
    return new EarlierInspection(Kind.SAFEGUARDING_LAC_2009, List.of(Area.SAFEGUARDING));
  }

  /** Returns the same inspection, as a single inspection if its list of graded areas shows that. */
  EarlierInspection refinedBy(List<Area> graded) {
    boolean single =
        graded.contains(Area.ADOPTION)
            || graded.contains(Area.LOOKED_AFTER_AND_PERMANENCE)
            || graded.contains(Area.LEADERSHIP_MANAGEMENT_GOVERNANCE);
    return single ? new EarlierInspection(Kind.SIF, areas) : this;
  }

  /** Returns whether it judged only the council's adoption or fostering service. */
  boolean ofOneService() {
    return kind == Kind.ADOPTION_SERVICE || kind == Kind.FOSTERING_SERVICE;
  }

  /** Returns whether inspections of that time judged the areas of the single inspection. */
  static boolean isSingle(PartialDate date) {
    return !date.earliest().isBefore(SINGLE_INSPECTION_FROM);
  }

  /** Returns whether it judged the areas used before the single inspection. */
  boolean predatesSingleInspection() {
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
