package scrutiny.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import scrutiny.fact.Kind;
import scrutiny.fact.PartialDate;
import scrutiny.resolve.Mention.DayRange;

/**
 * Joins what documents tell of inspections into inspections.
 *
 * <p>An inspection is a service, a framework and a first day. The inspectorate's own reports settle
 * which there are. A telling that is less exact, or a day out, is of one of them when just one fits
 * it: by the days of the fieldwork; else by the very first day, whatever the kind; else by the day
 * on which its report came out; or, told without any date, by the report that the telling quotes.
 * Else it stays an inspection of its own, known by its month or year, or only by its document.
 */
final class InspectionLinker {
  /** What an inspection is known by, before its kind is settled. */
  private record Key(String service, Kind family, String when) {}

  private static final String UNDATED_PREFIX = "undated-";

  private final CouncilResolver councils;
  private final Iris iris;
  private final Map<Key, DayRange> knownDays = new HashMap<>();
  private final Map<Key, List<Mention>> mentionsByKey = new HashMap<>();
  private final BiPredicate<String, String> quotes;

  /** A mention, and the inspection that it means. */
  record LinkedMention(Mention mention, Inspection inspection) {}

  private InspectionLinker(
      CouncilResolver councils, Iris iris, BiPredicate<String, String> quotes) {
    this.councils = councils;
    this.iris = iris;
    this.quotes = quotes;
  }

  /** The inspection of each mention. */
  static List<LinkedMention> link(
      Collection<Mention> mentions,
      CouncilResolver councils,
      Iris iris,
      BiPredicate<String, String> quotes) {
    return new InspectionLinker(councils, iris, quotes).link(mentions);
  }

  private List<LinkedMention> link(Collection<Mention> mentions) {
    List<Mention> left = new ArrayList<>(mentions);
    left =
        establish(left, left.stream().filter(m -> m.fromOwnReport() && m.hasStartDay()).toList());
    left = attach(left, left.stream().filter(Mention::hasStartDay).toList());
    left = establish(left, left.stream().filter(m -> m.hasStartDay() && isSpecific(m)).toList());
    left = attach(left, left.stream().filter(Mention::hasStartDay).toList());
    left = establish(left, left.stream().filter(Mention::hasStartDay).toList());
    left = attach(left, left);
    left.forEach(m -> addMention(key(m), m));
    List<LinkedMention> joined = new ArrayList<>();
    mentionsByKey.forEach((key, same) -> {
      Inspection inspection = inspection(key, same);
      same.forEach(m -> joined.add(new LinkedMention(m, inspection)));
    });
    return joined;
  }

  private static boolean isSpecific(Mention mention) {
    return mention.kind() != Kind.UNSPECIFIED_INSPECTION;
  }

  /** Lets mentions settle which inspections there are; gives what is left. */
  private List<Mention> establish(List<Mention> all, List<Mention> settling) {
    for (Mention mention : settling) {
      Key key = key(mention);
      addMention(key, mention);
      mention
          .possibleDays()
          .ifPresent(days ->
              knownDays.merge(
                  key,
                  days,
                  (a, b) ->
                      new DayRange(a.first(), a.last().isAfter(b.last()) ? a.last() : b.last())));
    }
    return without(all, settling);
  }

  /** Gives mentions to the one settled inspection that fits each; gives what is left. */
  private List<Mention> attach(List<Mention> all, List<Mention> attaching) {
    List<Mention> attached = new ArrayList<>();
    for (Mention mention : attaching) {
      Optional<Key> only = findMatch(mention);
      only.ifPresent(key -> {
        addMention(key, mention);
        attached.add(mention);
      });
    }
    return without(all, attached);
  }

  /** By what a mention may be known as one of the settled inspections, the surest first. */
  private Optional<Key> findMatch(Mention mention) {
    String service = councils.serviceNumber(mention.authority());
    Optional<DayRange> days = mention.possibleDays();
    if (days.isEmpty()) {
      return findUnique(
              service, key -> hasCompatibleKind(key, mention) && quotesReport(key, mention))
          .found;
    }
    UniqueMatch during =
        findUnique(
            service, key -> hasCompatibleKind(key, mention) && overlapsFieldwork(key, days.get()));
    if (!during.noCandidate() || mention.fromOwnReport()) {
      return during.found;
    }
    if (mention.start().isEmpty()) {
      return findUnique(
              service, key -> hasCompatibleKind(key, mention) && quotesReport(key, mention))
          .found;
    }
    UniqueMatch sameDay = findUnique(service, key -> startsOnSameDay(key, mention));
    return sameDay.noCandidate()
        ? findUnique(
                service, key -> hasCompatibleKind(key, mention) && isPublishedWithin(key, mention))
            .found
        : sameDay.found;
  }

  /** The one settled inspection that fits, or none, or more than one. */
  private record UniqueMatch(Optional<Key> found, boolean noCandidate) {}

  private UniqueMatch findUnique(String service, Predicate<Key> fits) {
    List<Key> fitting =
        knownDays.keySet().stream()
            .filter(key -> key.service.equals(service))
            .filter(fits)
            .limit(2)
            .toList();
    return new UniqueMatch(
        fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty(),
        fitting.isEmpty());
  }

  private static boolean hasCompatibleKind(Key key, Mention mention) {
    return InspectionKinds.areCompatible(key.family, mention.kind());
  }

  private boolean overlapsFieldwork(Key key, DayRange days) {
    DayRange known = knownDays.get(key);
    return known != null && known.overlaps(days);
  }

  /** A visit or an inspection of an untold kind is the one that began on the very day. */
  private static boolean startsOnSameDay(Key key, Mention mention) {
    return mention.kind() == Kind.UNSPECIFIED_INSPECTION
        && mention.hasStartDay()
        && mention.start().map(PartialDate::iso).filter(key.when::equals).isPresent();
  }

  /** Many name an inspection by when its report came out; not every report tells that day. */
  private boolean isPublishedWithin(Key key, Mention mention) {
    Optional<DayRange> days = mention.possibleDays();
    return mention.end().isEmpty()
        && days.isPresent()
        && ownReports(key)
            .anyMatch(own -> own.publicationDays().filter(days.get()::overlaps).isPresent());
  }

  /** What quotes a report tells of its inspection. */
  private boolean quotesReport(Key key, Mention mention) {
    return mention.reportedAsNews()
        && ownReports(key).anyMatch(own -> quotes.test(mention.document(), own.document()));
  }

  private Stream<Mention> ownReports(Key key) {
    return mentionsByKey.getOrDefault(key, List.of()).stream().filter(Mention::fromOwnReport);
  }

  private void addMention(Key key, Mention mention) {
    mentionsByKey.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
  }

  private static List<Mention> without(List<Mention> all, List<Mention> gone) {
    Set<Mention> set = Set.copyOf(gone);
    return all.stream().filter(m -> !set.contains(m)).toList();
  }

  private Key key(Mention mention) {
    String when =
        mention
            .start()
            .map(PartialDate::iso)
            .orElseGet(() ->
                UNDATED_PREFIX + mention.document().substring(0, 16) + "-" + Slug.of(mention.id()));
    return new Key(
        councils.serviceNumber(mention.authority()), InspectionKinds.family(mention.kind()), when);
  }

  private Inspection inspection(Key key, List<Mention> same) {
    List<Mention> trusted = same.stream().sorted(Mention.MOST_TRUSTED_FIRST).toList();
    Mention first = trusted.getFirst();
    Kind kind =
        trusted.stream()
            .filter(m -> m.fromOwnReport() == first.fromOwnReport())
            .map(Mention::kind)
            .min(InspectionKinds.MOST_SPECIFIC_FIRST)
            .orElse(first.kind());
    Optional<PartialDate> start =
        key.when.startsWith(UNDATED_PREFIX)
            ? Optional.empty()
            : Optional.of(new PartialDate(key.when));
    Optional<PartialDate> end = trusted.stream().flatMap(m -> m.end().stream()).findFirst();
    Council council = councils.resolve(first.authority(), start.map(PartialDate::earliest));
    String slug = council.serviceNumber() + "-" + kind.notation() + "-" + key.when;
    return new Inspection(iris.inspection(slug), slug, kind, council, start, end);
  }
}
