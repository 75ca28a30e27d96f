package scrutiny.recognise.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scrutiny.fact.Area;
import scrutiny.fact.Gss;
import scrutiny.fact.Kind;
import scrutiny.fact.PartialDate;
import scrutiny.recognise.article.ArticleDates.Found;

/**
 * The inspections that an article speaks of. What it says in several places of one authority is
 * joined by the dates; what it says without a date belongs to the inspection that is the news.
 */
final class Inspections {
  private static final Set<Kind> VISITS =
      Set.of(
          Kind.FOCUSED_VISIT,
          Kind.MONITORING_VISIT,
          Kind.ASSURANCE_VISIT,
          Kind.JTAI,
          Kind.AREA_SEND);

  /** News follows an inspection within so many months. */
  private static final int NEWS_WITHIN_MONTHS = 15;

  /** A report follows its inspection within so many months. */
  private static final int REPORT_WITHIN_MONTHS = 4;

  /** A month as ISO writes it has so many characters. */
  private static final int MONTH = 7;

  private final Article article;
  private final List<Told> all = new ArrayList<>();

  private Inspections(Article article) {
    this.article = article;
  }

  /** The inspections of an article, with the verdicts that belong to each. */
  static List<Told> of(Article article) {
    Inspections inspections = new Inspections(article);
    List<Sighting> sightings = Sighting.of(article);
    List<Verdict> verdicts = Verdicts.of(article);
    Set<Gss> authorities = new LinkedHashSet<>();
    sightings.forEach(s -> authorities.add(s.authority()));
    verdicts.forEach(v -> authorities.add(v.authority()));
    for (Gss authority : authorities) {
      inspections.of(
          sightings.stream().filter(s -> s.authority().equals(authority)).toList(),
          verdicts.stream().filter(v -> v.authority().equals(authority)).toList());
    }
    return List.copyOf(inspections.all);
  }

  private void of(List<Sighting> sightings, List<Verdict> verdicts) {
    List<Told> dated = new ArrayList<>();
    for (Sighting s : sightings) {
      s.date().filter(d -> d.start().isPresent()).ifPresent(d -> at(dated, s, d));
    }
    for (Verdict v : verdicts) {
      v.date()
          .filter(d -> d.start().isPresent())
          .ifPresent(d -> at(dated, Sighting.implied(v), d).verdicts.add(v));
    }
    forgetReports(dated);
    List<Sighting> open =
        sightings.stream().filter(s -> !isDated(s.date()) && !s.recalled()).toList();
    List<Verdict> now = verdicts.stream().filter(v -> !isDated(v.date()) && !v.recalled()).toList();
    List<Verdict> then = verdicts.stream().filter(v -> !isDated(v.date()) && v.recalled()).toList();
    boolean otherwise =
        open.stream().anyMatch(s -> s.date().isPresent() && !VISITS.contains(s.kind()));
    Optional<Told> news = otherwise ? Optional.empty() : news(dated, now);
    news.ifPresent(n -> n.recalled = false);
    dated.stream()
        .filter(d -> news.filter(n -> n == d).isEmpty() && !VISITS.contains(d.kind))
        .forEach(d -> d.recalled = true);
    if (news.isPresent()) {
      news.get().verdicts.addAll(now);
      open.stream()
          .filter(s -> !VISITS.contains(s.kind()))
          .forEach(s -> news.get().learn(s.kind()));
    } else if (!now.isEmpty() || open.stream().anyMatch(s -> !VISITS.contains(s.kind()))) {
      undated(open, now).ifPresent(dated::add);
    }
    visits(dated, open);
    recall(dated, then);
    keep(dated, now);
    all.addAll(dated);
  }

  /**
   * An inspection told by a month alone, soon behind one told by its days, is that one by the month
   * of its report.
   */
  private static void forgetReports(List<Told> dated) {
    for (Told told : List.copyOf(dated)) {
      dated.stream()
          .filter(d -> told.isReportOf(d))
          .findFirst()
          .ifPresent(d -> {
            d.verdicts.addAll(told.verdicts);
            dated.remove(told);
          });
    }
  }

  /** The inspection without a date that is the article's news. */
  private static Optional<Told> undated(List<Sighting> open, List<Verdict> now) {
    Optional<Sighting> seen = open.stream().filter(s -> !VISITS.contains(s.kind())).findFirst();
    boolean isVisit = now.isEmpty() && open.stream().anyMatch(s -> VISITS.contains(s.kind()));
    if (isVisit) {
      return Optional.empty();
    }
    Sighting first = seen.orElseGet(() -> Sighting.implied(now.getFirst()));
    Told told = new Told(first, Optional.empty());
    open.stream()
        .filter(s -> !VISITS.contains(s.kind()))
        .forEach(s -> {
          told.learn(s.kind());
          told.open = told.open.or(() -> Told.withoutYear(s));
        });
    told.verdicts.addAll(now);
    return Optional.of(told);
  }

  /** Visits of a kind of their own, unless one of that kind is dated. */
  private static void visits(List<Told> dated, List<Sighting> open) {
    Map<Kind, Sighting> kinds = new LinkedHashMap<>();
    open.stream()
        .filter(s -> VISITS.contains(s.kind()))
        .forEach(s -> kinds.putIfAbsent(s.kind(), s));
    kinds.forEach((kind, sighting) -> {
      if (dated.stream().anyMatch(d -> d.kind == kind)) {
        return;
      }
      Optional<Told> visit =
          dated.stream()
              .filter(d -> d.kind == Kind.UNSPECIFIED_INSPECTION && d.isVisit() && !d.recalled)
              .findFirst();
      visit.ifPresentOrElse(
          v -> v.kind = kind, () -> dated.add(new Told(sighting, Optional.empty())));
    });
  }

  /** Grades recalled without a date go to the latest earlier inspection that has no other grade. */
  private static void recall(List<Told> dated, List<Verdict> then) {
    for (Verdict verdict : then) {
      Optional<Told> earlier =
          dated.stream()
              .filter(d -> d.recalled && !VISITS.contains(d.kind) && d.takes(verdict))
              .max((a, b) -> a.sortKey().compareTo(b.sortKey()));
      if (earlier.isPresent()) {
        earlier.get().verdicts.add(verdict);
      } else {
        Told told = new Told(Sighting.implied(verdict), Optional.empty());
        told.verdicts.add(verdict);
        dated.add(told);
      }
    }
  }

  /** A grade that was held goes to the inspection before, too, if one is told of. */
  private static void keep(List<Told> dated, List<Verdict> now) {
    for (Verdict verdict : now) {
      dated.stream()
          .filter(d -> verdict.held() && d.recalled && d.isInspection() && d.takes(verdict))
          .max((a, b) -> a.sortKey().compareTo(b.sortKey()))
          .ifPresent(d -> d.verdicts.add(verdict.asBefore()));
    }
  }

  /** The dated inspection that is the article's news: the latest, if nothing speaks against it. */
  private Optional<Told> news(List<Told> dated, List<Verdict> now) {
    return dated.stream()
        .filter(d -> !VISITS.contains(d.kind))
        .max((a, b) -> a.sortKey().compareTo(b.sortKey()))
        .filter(d -> !d.recalled || d.seenAnew)
        .filter(d -> now.stream().allMatch(d::takes))
        .filter(d ->
            article
                .written()
                .map(w ->
                    d.date
                        .flatMap(Found::start)
                        .orElseThrow()
                        .latest()
                        .isAfter(w.minusMonths(NEWS_WITHIN_MONTHS)))
                .orElse(true));
  }

  private Told at(List<Told> dated, Sighting sighting, Found date) {
    PartialDate start = date.start().orElseThrow();
    for (Told told : dated) {
      PartialDate other = told.date.flatMap(Found::start).orElseThrow();
      boolean within =
          told.date
              .flatMap(Found::end)
              .map(e ->
                  !start.latest().isAfter(e.latest())
                      && !start.earliest().isBefore(other.earliest()))
              .orElse(false);
      // A visit gives no grades: one given in the same year belongs to the inspection before it.
      boolean earlier = sighting.recalled() && told.visit && !told.recalled;
      if ((other.agreesWith(start) || within) && told.allows(sighting.kind()) && !earlier) {
        told.join(sighting, date);
        return told;
      }
    }
    Told told = new Told(sighting, Optional.of(date));
    dated.add(told);
    return told;
  }

  private static boolean isDated(Optional<Found> date) {
    return date.flatMap(Found::start).isPresent();
  }

  /** One inspection as the article tells it; built up while the article is read. */
  static final class Told {
    private final Sighting first;
    private Optional<Found> date;
    private Optional<Found> open;
    private Kind kind;
    private boolean recalled;
    private boolean visit;
    private boolean seenAnew;
    private final List<Verdict> verdicts = new ArrayList<>();

    private Told(Sighting first, Optional<Found> date) {
      this.first = first;
      this.date = date;
      this.open = withoutYear(first);
      this.kind = first.kind();
      this.recalled = first.recalled();
      this.visit = first.isVisit();
      this.seenAnew = !first.recalled();
    }

    private static Optional<Found> withoutYear(Sighting sighting) {
      return sighting.date().filter(d -> d.start().isEmpty());
    }

    /** A date of which nothing tells the year; of more such the first. */
    Optional<Found> open() {
      return date.isPresent() ? Optional.empty() : open;
    }

    private void join(Sighting sighting, Found more) {
      learn(sighting.kind());
      recalled = recalled && sighting.recalled();
      seenAnew = seenAnew || !sighting.recalled();
      int precision = date.flatMap(Found::start).orElseThrow().iso().length();
      boolean preciser = more.start().orElseThrow().iso().length() > precision;
      boolean longer =
          more.start().orElseThrow().iso().length() == precision && more.end().isPresent();
      if (preciser || longer) {
        date = Optional.of(more);
      }
    }

    private void learn(Kind other) {
      if (kind == Kind.UNSPECIFIED_INSPECTION) {
        kind = other;
      }
    }

    private boolean allows(Kind other) {
      return kind == other
          || kind == Kind.UNSPECIFIED_INSPECTION
          || other == Kind.UNSPECIFIED_INSPECTION;
    }

    private boolean isReportOf(Told other) {
      if (kind != Kind.UNSPECIFIED_INSPECTION || visit || VISITS.contains(other.kind)) {
        return false;
      }
      PartialDate month = date.flatMap(Found::start).orElseThrow();
      Optional<PartialDate> last = other.date.flatMap(Found::end).filter(PartialDate::isDay);
      return month.iso().length() == MONTH
          && date.flatMap(Found::end).isEmpty()
          && last.map(l ->
                  month.earliest().isAfter(l.latest())
                      && month.earliest().isBefore(l.latest().plusMonths(REPORT_WITHIN_MONTHS)))
              .orElse(false)
          && verdicts.stream().allMatch(other::takes);
    }

    /** Whether a verdict does not gainsay one that the inspection has. */
    private boolean takes(Verdict verdict) {
      return verdicts.stream()
          .noneMatch(v ->
              v.grade() != verdict.grade()
                  && v.areas().stream().anyMatch(verdict.areas()::contains));
    }

    private boolean isInspection() {
      return !VISITS.contains(kind);
    }

    private String sortKey() {
      return date.flatMap(Found::start).map(PartialDate::iso).orElse("");
    }

    /** The document's own name for it. */
    String id() {
      String when =
          date.flatMap(Found::start).map(PartialDate::iso).orElse(recalled ? "before" : "now");
      return first.authority().code() + "-" + kind.notation() + "-" + when;
    }

    Sighting first() {
      return first;
    }

    Kind kind() {
      return kind;
    }

    Optional<Found> date() {
      return date;
    }

    boolean isRecalled() {
      return recalled;
    }

    List<Verdict> verdicts() {
      return List.copyOf(verdicts);
    }

    /** Whether the article calls it a visit. */
    private boolean isVisit() {
      return visit && verdicts.isEmpty();
    }

    /** The year in which it was, or in which it was news. */
    private Optional<Integer> year(Optional<LocalDate> written) {
      Optional<Integer> told = date.flatMap(Found::start).map(PartialDate::year);
      return told.isPresent() || recalled ? told : written.map(LocalDate::getYear);
    }
  }

  /** The area meant by a phrase that frameworks name differently. */
  static Area inItsFramework(Area area, Told told, boolean oldScale, Optional<LocalDate> written) {
    return switch (area) {
      case LOOKED_AFTER_CHILDREN ->
          oldScale
              ? area
              : told.kind() == Kind.ILACS ? Area.IN_CARE : Area.LOOKED_AFTER_AND_PERMANENCE;
      case LEADERS_IMPACT ->
          told.kind() == Kind.SIF
                  || told.year(written).filter(y -> 2014 <= y && y < 2018).isPresent()
              ? Area.LEADERSHIP_MANAGEMENT_GOVERNANCE
              : area;
      default -> area;
    };
  }
}
