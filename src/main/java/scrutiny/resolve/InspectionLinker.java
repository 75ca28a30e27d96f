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
 * Links mentions of inspections in documents to inspections.
 *
 * <p>An inspection is identified by its service, framework and first day. The inspectorate's own
 * reports establish which inspections exist. A mention that is less precise, or a day out, is
 * linked to one of them if it is the only one that matches: by the days of the fieldwork; otherwise
 * by exactly the same first day, whatever the kind; otherwise by the day on which its report was
 * published; or, for a mention without a date, by the report that its document quotes. Any other
 * mention becomes an inspection of its own, identified by its month or year, or by its document
 * alone.
 */
final class InspectionLinker {
  /** The identity of an inspection before its exact kind is known. */
  private record Key(String service, Kind family, String when) {}

  private static final String UNDATED_PREFIX = "undated-";

  private final CouncilResolver councils;
  private final Iris iris;
  private final Map<Key, DayRange> knownDays = new HashMap<>();
  private final Map<Key, List<Mention>> mentionsByKey = new HashMap<>();
  private final BiPredicate<String, String> quotes;

  /** A mention with the inspection to which it is linked. */
  record LinkedMention(Mention mention, Inspection inspection) {}

  private InspectionLinker(
      CouncilResolver councils, Iris iris, BiPredicate<String, String> quotes) {
    this.councils = councils;
    this.iris = iris;
    this.quotes = quotes;
  }

  /**
   * Links each mention to an inspection.
   *
   * @param quotes whether the document with one hash quotes the report with another
   */
  static List<LinkedMention> link(
      Collection<Mention> mentions,
      CouncilResolver councils,
      Iris iris,
      BiPredicate<String, String> quotes) {
    return new InspectionLinker(councils, iris, quotes).link(mentions);
  }

  private List<LinkedMention> link(Collection<Mention> mentions) {
    List<Mention> remaining = new ArrayList<>(mentions);
    remaining =
        establish(
            remaining,
            remaining.stream().filter(m -> m.fromOwnReport() && m.hasStartDay()).toList());
    remaining = attach(remaining, remaining.stream().filter(Mention::hasStartDay).toList());
    remaining =
        establish(
            remaining, remaining.stream().filter(m -> m.hasStartDay() && isSpecific(m)).toList());
    remaining = attach(remaining, remaining.stream().filter(Mention::hasStartDay).toList());
    remaining = establish(remaining, remaining.stream().filter(Mention::hasStartDay).toList());
    remaining = attach(remaining, remaining);
    remaining.forEach(m -> addMention(key(m), m));
    List<LinkedMention> linked = new ArrayList<>();
    mentionsByKey.forEach((key, same) -> {
      Inspection inspection = inspection(key, same);
      same.forEach(m -> linked.add(new LinkedMention(m, inspection)));
    });
    return linked;
  }

  private static boolean isSpecific(Mention mention) {
    return mention.kind() != Kind.UNSPECIFIED_INSPECTION;
  }

  /** Establishes the inspections of selected mentions; returns the mentions that remain. */
  private List<Mention> establish(List<Mention> all, List<Mention> selected) {
    for (Mention mention : selected) {
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
    return without(all, selected);
  }

  /**
   * Attaches selected mentions to the only established inspection that matches each; returns the
   * mentions that remain.
   */
  private List<Mention> attach(List<Mention> all, List<Mention> selected) {
    List<Mention> attached = new ArrayList<>();
    for (Mention mention : selected) {
      Optional<Key> only = findMatch(mention);
      only.ifPresent(key -> {
        addMention(key, mention);
        attached.add(mention);
      });
    }
    return without(all, attached);
  }

  /** Finds the established inspection that a mention means, trying the most reliable way first. */
  private Optional<Key> findMatch(Mention mention) {
    String service = service(mention);
    Optional<DayRange> days = mention.possibleDays();
    if (days.isEmpty()) {
      return findUnique(
              service, key -> hasCompatibleKind(key, mention) && quotesReport(key, mention))
          .found;
    }
    UniqueMatch byDays =
        findUnique(
            service, key -> hasCompatibleKind(key, mention) && overlapsFieldwork(key, days.get()));
    if (!byDays.noCandidate() || mention.fromOwnReport()) {
      return byDays.found;
    }
    if (mention.start().isEmpty()) {
      return findUnique(
              service, key -> hasCompatibleKind(key, mention) && quotesReport(key, mention))
          .found;
    }
    UniqueMatch byFirstDay = findUnique(service, key -> startsOnSameDay(key, mention));
    return byFirstDay.noCandidate()
        ? findUnique(
                service, key -> hasCompatibleKind(key, mention) && isPublishedWithin(key, mention))
            .found
        : byFirstDay.found;
  }

  /** The only established inspection that matches; empty if none or several match. */
  private record UniqueMatch(Optional<Key> found, boolean noCandidate) {}

  private UniqueMatch findUnique(String service, Predicate<Key> matches) {
    List<Key> matching =
        knownDays.keySet().stream()
            .filter(key -> key.service.equals(service))
            .filter(matches)
            .limit(2)
            .toList();
    return new UniqueMatch(
        matching.size() == 1 ? Optional.of(matching.getFirst()) : Optional.empty(),
        matching.isEmpty());
  }

  private static boolean hasCompatibleKind(Key key, Mention mention) {
    return InspectionKinds.areCompatible(key.family, mention.kind());
  }

  private boolean overlapsFieldwork(Key key, DayRange days) {
    DayRange known = knownDays.get(key);
    return known != null && known.overlaps(days);
  }

  /**
   * Returns whether a mention of unspecified kind gives exactly the first day of the inspection or
   * visit.
   */
  private static boolean startsOnSameDay(Key key, Mention mention) {
    return mention.kind() == Kind.UNSPECIFIED_INSPECTION
        && mention.hasStartDay()
        && mention.start().map(PartialDate::iso).filter(key.when::equals).isPresent();
  }

  /**
   * Returns whether the inspection's report may have been published on the days of a mention. Many
   * documents date an inspection by the publication of its report; not every report states that
   * day.
   */
  private boolean isPublishedWithin(Key key, Mention mention) {
    Optional<DayRange> days = mention.possibleDays();
    return mention.end().isEmpty()
        && days.isPresent()
        && ownReports(key)
            .anyMatch(own -> own.publicationDays().filter(days.get()::overlaps).isPresent());
  }

  /** Returns whether a mention is news from a document that quotes the inspection's report. */
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

  private static List<Mention> without(List<Mention> all, List<Mention> removed) {
    Set<Mention> set = Set.copyOf(removed);
    return all.stream().filter(m -> !set.contains(m)).toList();
  }

  private Key key(Mention mention) {
    String when =
        mention
            .start()
            .map(PartialDate::iso)
            .orElseGet(() ->
                UNDATED_PREFIX + mention.document().substring(0, 16) + "-" + Slug.of(mention.id()));
    return new Key(service(mention), InspectionKinds.family(mention.kind()), when);
  }

  /** Returns the number of the service that the responsible council had at the stated date. */
  private String service(Mention mention) {
    return councils.resolveAt(mention.authority(), mention.start()).serviceNumber();
  }

  private Inspection inspection(Key key, List<Mention> same) {
    List<Mention> ranked = same.stream().sorted(Mention.MOST_TRUSTED_FIRST).toList();
    Mention first = ranked.getFirst();
    Kind kind =
        ranked.stream()
            .filter(m -> m.fromOwnReport() == first.fromOwnReport())
            .map(Mention::kind)
            .min(InspectionKinds.MOST_SPECIFIC_FIRST)
            .orElse(first.kind());
    Optional<PartialDate> start =
        key.when.startsWith(UNDATED_PREFIX)
            ? Optional.empty()
            : Optional.of(new PartialDate(key.when));
    Optional<PartialDate> end = ranked.stream().flatMap(m -> m.end().stream()).findFirst();
    Council council = councils.resolveAt(first.authority(), start);
    String slug = council.serviceNumber() + "-" + kind.notation() + "-" + key.when;
    return new Inspection(iris.inspection(slug), slug, kind, council, start, end);
  }
}
