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
import scrutiny.resolve.Mention.Days;

/**
 * Joins what documents tell of inspections into inspections.
 *
 * <p>An inspection is a service, a framework and a first day. The inspectorate's own reports settle
 * which there are. A telling that is less exact, or a day out, is of one of them when just one fits
 * it: by the days of the fieldwork; else by the very first day, whatever the kind; else by the day
 * on which its report came out; or, told without any date, by the report that the telling quotes.
 * Else it stays an inspection of its own, known by its month or year, or only by its document.
 */
final class Inspections {
  /** What an inspection is known by, before its kind is settled. */
  private record Key(String service, Kind family, String when) {}

  private static final String UNDATED = "undated-";

  private final Councils councils;
  private final Iris iris;
  private final Map<Key, Days> settled = new HashMap<>();
  private final Map<Key, List<Mention>> told = new HashMap<>();
  private final BiPredicate<String, String> quotes;

  /** A mention, and the inspection that it means. */
  record Joined(Mention mention, Inspection inspection) {}

  private Inspections(Councils councils, Iris iris, BiPredicate<String, String> quotes) {
    this.councils = councils;
    this.iris = iris;
    this.quotes = quotes;
  }

  /** The inspection of each mention. */
  static List<Joined> join(
      Collection<Mention> mentions,
      Councils councils,
      Iris iris,
      BiPredicate<String, String> quotes) {
    return new Inspections(councils, iris, quotes).join(mentions);
  }

  private List<Joined> join(Collection<Mention> mentions) {
    List<Mention> left = new ArrayList<>(mentions);
    left = settle(left, left.stream().filter(m -> m.own() && m.dated()).toList());
    left = attach(left, left.stream().filter(Mention::dated).toList());
    left = settle(left, left.stream().filter(m -> m.dated() && specific(m)).toList());
    left = attach(left, left.stream().filter(Mention::dated).toList());
    left = settle(left, left.stream().filter(Mention::dated).toList());
    left = attach(left, left);
    left.forEach(m -> tell(key(m), m));
    List<Joined> joined = new ArrayList<>();
    told.forEach((key, same) -> {
      Inspection inspection = inspection(key, same);
      same.forEach(m -> joined.add(new Joined(m, inspection)));
    });
    return joined;
  }

  private static boolean specific(Mention mention) {
    return mention.kind() != Kind.UNSPECIFIED_INSPECTION;
  }

  /** Lets mentions settle which inspections there are; gives what is left. */
  private List<Mention> settle(List<Mention> all, List<Mention> settling) {
    for (Mention mention : settling) {
      Key key = key(mention);
      tell(key, mention);
      mention
          .days()
          .ifPresent(days ->
              settled.merge(
                  key,
                  days,
                  (a, b) -> new Days(a.first(), a.last().isAfter(b.last()) ? a.last() : b.last())));
    }
    return without(all, settling);
  }

  /** Gives mentions to the one settled inspection that fits each; gives what is left. */
  private List<Mention> attach(List<Mention> all, List<Mention> attaching) {
    List<Mention> attached = new ArrayList<>();
    for (Mention mention : attaching) {
      Optional<Key> only = onlyFit(mention);
      only.ifPresent(key -> {
        tell(key, mention);
        attached.add(mention);
      });
    }
    return without(all, attached);
  }

  /** By what a mention may be known as one of the settled inspections, the surest first. */
  private Optional<Key> onlyFit(Mention mention) {
    String service = councils.service(mention.authority());
    Optional<Days> days = mention.days();
    if (days.isEmpty()) {
      return only(service, key -> agree(key, mention) && echoed(key, mention)).found;
    }
    Fit during = only(service, key -> agree(key, mention) && during(key, days.get()));
    if (!during.none() || mention.own()) {
      return during.found;
    }
    if (mention.start().isEmpty()) {
      return only(service, key -> agree(key, mention) && echoed(key, mention)).found;
    }
    Fit sameDay = only(service, key -> sameDay(key, mention));
    return sameDay.none()
        ? only(service, key -> agree(key, mention) && publishedIn(key, mention)).found
        : sameDay.found;
  }

  /** The one settled inspection that fits, or none, or more than one. */
  private record Fit(Optional<Key> found, boolean none) {}

  private Fit only(String service, Predicate<Key> fits) {
    List<Key> fitting =
        settled.keySet().stream()
            .filter(key -> key.service.equals(service))
            .filter(fits)
            .limit(2)
            .toList();
    return new Fit(
        fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty(),
        fitting.isEmpty());
  }

  private static boolean agree(Key key, Mention mention) {
    return Kinds.agree(key.family, mention.kind());
  }

  private boolean during(Key key, Days days) {
    Days known = settled.get(key);
    return known != null && known.overlap(days);
  }

  /** A visit or an inspection of an untold kind is the one that began on the very day. */
  private static boolean sameDay(Key key, Mention mention) {
    return mention.kind() == Kind.UNSPECIFIED_INSPECTION
        && mention.dated()
        && mention.start().map(PartialDate::iso).filter(key.when::equals).isPresent();
  }

  /** Many name an inspection by when its report came out; not every report tells that day. */
  private boolean publishedIn(Key key, Mention mention) {
    Optional<Days> days = mention.days();
    return mention.end().isEmpty()
        && days.isPresent()
        && reports(key).anyMatch(own -> own.news().filter(days.get()::overlap).isPresent());
  }

  /** What quotes a report tells of its inspection. */
  private boolean echoed(Key key, Mention mention) {
    return mention.current()
        && reports(key).anyMatch(own -> quotes.test(mention.document(), own.document()));
  }

  private Stream<Mention> reports(Key key) {
    return told.getOrDefault(key, List.of()).stream().filter(Mention::own);
  }

  private void tell(Key key, Mention mention) {
    told.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
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
            .orElseGet(
                () -> UNDATED + mention.document().substring(0, 16) + "-" + Slug.of(mention.id()));
    return new Key(councils.service(mention.authority()), Kinds.family(mention.kind()), when);
  }

  private Inspection inspection(Key key, List<Mention> same) {
    List<Mention> trusted = same.stream().sorted(Mention.MOST_TRUSTED).toList();
    Mention first = trusted.getFirst();
    Kind kind =
        trusted.stream()
            .filter(m -> m.own() == first.own())
            .map(Mention::kind)
            .min(Kinds.MOST_SPECIFIC)
            .orElse(first.kind());
    Optional<PartialDate> start =
        key.when.startsWith(UNDATED) ? Optional.empty() : Optional.of(new PartialDate(key.when));
    Optional<PartialDate> end = trusted.stream().flatMap(m -> m.end().stream()).findFirst();
    Council council = councils.of(first.authority(), start.map(PartialDate::earliest));
    String slug = council.number() + "-" + kind.notation() + "-" + key.when;
    return new Inspection(iris.inspection(slug), slug, kind, council, start, end);
  }
}
