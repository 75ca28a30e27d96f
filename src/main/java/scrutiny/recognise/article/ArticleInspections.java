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
import scrutiny.recognise.article.ArticleDates.ArticleDate;

/**
 * The inspections that an article speaks of. What it says in several places of one authority is
 * joined by the dates; what it says without a date belongs to the inspection that is the news.
 */
final class ArticleInspections {
  private static final Set<Kind> VISITS =
      Set.of(
          Kind.FOCUSED_VISIT,
          Kind.MONITORING_VISIT,
          Kind.ASSURANCE_VISIT,
          Kind.JTAI,
          Kind.AREA_SEND);

  /** News follows an inspection within so many months. */
  private static final int MAX_NEWS_AGE_MONTHS = 15;

  /** A report follows its inspection within so many months. */
  private static final int MAX_REPORT_DELAY_MONTHS = 4;

  /** A month as ISO writes it has so many characters. */
  private static final int ISO_MONTH_LENGTH = 7;

  private final Article article;
  private final List<InspectionDraft> all = new ArrayList<>();

  private ArticleInspections(Article article) {
    this.article = article;
  }

  /** The inspections of an article, with the verdicts that belong to each. */
  static List<InspectionDraft> of(Article article) {
    ArticleInspections inspections = new ArticleInspections(article);
    List<InspectionMention> sightings = InspectionMention.of(article);
    List<GradeMention> verdicts = GradeMentions.of(article);
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

  private void of(List<InspectionMention> sightings, List<GradeMention> verdicts) {
    List<InspectionDraft> dated = new ArrayList<>();
    for (InspectionMention s : sightings) {
      s.date().filter(d -> d.start().isPresent()).ifPresent(d -> findOrAdd(dated, s, d));
    }
    for (GradeMention v : verdicts) {
      v.date()
          .filter(d -> d.start().isPresent())
          .ifPresent(d -> findOrAdd(dated, InspectionMention.implied(v), d).verdicts.add(v));
    }
    removeReportDates(dated);
    List<InspectionMention> open =
        sightings.stream().filter(s -> !isDated(s.date()) && !s.recalled()).toList();
    List<GradeMention> now =
        verdicts.stream().filter(v -> !isDated(v.date()) && !v.recalled()).toList();
    List<GradeMention> then =
        verdicts.stream().filter(v -> !isDated(v.date()) && v.recalled()).toList();
    boolean otherwise =
        open.stream().anyMatch(s -> s.date().isPresent() && !VISITS.contains(s.kind()));
    Optional<InspectionDraft> news = otherwise ? Optional.empty() : news(dated, now);
    news.ifPresent(n -> n.recalled = false);
    dated.stream()
        .filter(d -> news.filter(n -> n == d).isEmpty() && !VISITS.contains(d.kind))
        .forEach(d -> d.recalled = true);
    if (news.isPresent()) {
      news.get().verdicts.addAll(now);
      open.stream()
          .filter(s -> !VISITS.contains(s.kind()))
          .forEach(s -> news.get().refineKind(s.kind()));
    } else if (!now.isEmpty() || open.stream().anyMatch(s -> !VISITS.contains(s.kind()))) {
      undated(open, now).ifPresent(dated::add);
    }
    addVisits(dated, open);
    addRecalledGrades(dated, then);
    addRetainedGrades(dated, now);
    all.addAll(dated);
  }

  /**
   * An inspection told by a month alone, soon behind one told by its days, is that one by the month
   * of its report.
   */
  private static void removeReportDates(List<InspectionDraft> dated) {
    for (InspectionDraft told : List.copyOf(dated)) {
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
  private static Optional<InspectionDraft> undated(
      List<InspectionMention> open, List<GradeMention> now) {
    Optional<InspectionMention> seen =
        open.stream().filter(s -> !VISITS.contains(s.kind())).findFirst();
    boolean isVisit = now.isEmpty() && open.stream().anyMatch(s -> VISITS.contains(s.kind()));
    if (isVisit) {
      return Optional.empty();
    }
    InspectionMention first = seen.orElseGet(() -> InspectionMention.implied(now.getFirst()));
    InspectionDraft told = new InspectionDraft(first, Optional.empty());
    open.stream()
        .filter(s -> !VISITS.contains(s.kind()))
        .forEach(s -> {
          told.refineKind(s.kind());
          told.dateWithoutYear = told.dateWithoutYear.or(() -> InspectionDraft.withoutYear(s));
        });
    told.verdicts.addAll(now);
    return Optional.of(told);
  }

  /** Visits of a kind of their own, unless one of that kind is dated. */
  private static void addVisits(List<InspectionDraft> dated, List<InspectionMention> open) {
    Map<Kind, InspectionMention> kinds = new LinkedHashMap<>();
    open.stream()
        .filter(s -> VISITS.contains(s.kind()))
        .forEach(s -> kinds.putIfAbsent(s.kind(), s));
    kinds.forEach((kind, sighting) -> {
      if (dated.stream().anyMatch(d -> d.kind == kind)) {
        return;
      }
      Optional<InspectionDraft> visit =
          dated.stream()
              .filter(d -> d.kind == Kind.UNSPECIFIED_INSPECTION && d.isVisit() && !d.recalled)
              .findFirst();
      visit.ifPresentOrElse(
          v -> v.kind = kind, () -> dated.add(new InspectionDraft(sighting, Optional.empty())));
    });
  }

  /** Grades recalled without a date go to the latest earlier inspection that has no other grade. */
  private static void addRecalledGrades(List<InspectionDraft> dated, List<GradeMention> then) {
    for (GradeMention verdict : then) {
      Optional<InspectionDraft> earlier =
          dated.stream()
              .filter(d -> d.recalled && !VISITS.contains(d.kind) && d.isConsistentWith(verdict))
              .max((a, b) -> a.sortKey().compareTo(b.sortKey()));
      if (earlier.isPresent()) {
        earlier.get().verdicts.add(verdict);
      } else {
        InspectionDraft told =
            new InspectionDraft(InspectionMention.implied(verdict), Optional.empty());
        told.verdicts.add(verdict);
        dated.add(told);
      }
    }
  }

  /** A grade that was held goes to the inspection before, too, if one is told of. */
  private static void addRetainedGrades(List<InspectionDraft> dated, List<GradeMention> now) {
    for (GradeMention verdict : now) {
      dated.stream()
          .filter(d ->
              verdict.retained() && d.recalled && d.isInspection() && d.isConsistentWith(verdict))
          .max((a, b) -> a.sortKey().compareTo(b.sortKey()))
          .ifPresent(d -> d.verdicts.add(verdict.asPreviousGrade()));
    }
  }

  /** The dated inspection that is the article's news: the latest, if nothing speaks against it. */
  private Optional<InspectionDraft> news(List<InspectionDraft> dated, List<GradeMention> now) {
    return dated.stream()
        .filter(d -> !VISITS.contains(d.kind))
        .max((a, b) -> a.sortKey().compareTo(b.sortKey()))
        .filter(d -> !d.recalled || d.mentionedAsCurrent)
        .filter(d -> now.stream().allMatch(d::isConsistentWith))
        .filter(d ->
            article
                .written()
                .map(w ->
                    d.date
                        .flatMap(ArticleDate::start)
                        .orElseThrow()
                        .latest()
                        .isAfter(w.minusMonths(MAX_NEWS_AGE_MONTHS)))
                .orElse(true));
  }

  private InspectionDraft findOrAdd(
      List<InspectionDraft> dated, InspectionMention sighting, ArticleDate date) {
    PartialDate start = date.start().orElseThrow();
    for (InspectionDraft told : dated) {
      PartialDate other = told.date.flatMap(ArticleDate::start).orElseThrow();
      boolean within =
          told.date
              .flatMap(ArticleDate::end)
              .map(e ->
                  !start.latest().isAfter(e.latest())
                      && !start.earliest().isBefore(other.earliest()))
              .orElse(false);
      // A visit gives no grades: one given in the same year belongs to the inspection before it.
      boolean earlier = sighting.recalled() && told.visit && !told.recalled;
      if ((other.agreesWith(start) || within)
          && told.isCompatibleWith(sighting.kind())
          && !earlier) {
        told.merge(sighting, date);
        return told;
      }
    }
    InspectionDraft told = new InspectionDraft(sighting, Optional.of(date));
    dated.add(told);
    return told;
  }

  private static boolean isDated(Optional<ArticleDate> date) {
    return date.flatMap(ArticleDate::start).isPresent();
  }

  /** One inspection as the article tells it; built up while the article is read. */
  static final class InspectionDraft {
    private final InspectionMention firstMention;
    private Optional<ArticleDate> date;
    private Optional<ArticleDate> dateWithoutYear;
    private Kind kind;
    private boolean recalled;
    private boolean visit;
    private boolean mentionedAsCurrent;
    private final List<GradeMention> verdicts = new ArrayList<>();

    private InspectionDraft(InspectionMention first, Optional<ArticleDate> date) {
      this.firstMention = first;
      this.date = date;
      this.dateWithoutYear = withoutYear(first);
      this.kind = first.kind();
      this.recalled = first.recalled();
      this.visit = first.isVisit();
      this.mentionedAsCurrent = !first.recalled();
    }

    private static Optional<ArticleDate> withoutYear(InspectionMention sighting) {
      return sighting.date().filter(d -> d.start().isEmpty());
    }

    /** A date of which nothing tells the year; of more such the first. */
    Optional<ArticleDate> dateWithoutYear() {
      return date.isPresent() ? Optional.empty() : dateWithoutYear;
    }

    private void merge(InspectionMention sighting, ArticleDate more) {
      refineKind(sighting.kind());
      recalled = recalled && sighting.recalled();
      mentionedAsCurrent = mentionedAsCurrent || !sighting.recalled();
      int precision = date.flatMap(ArticleDate::start).orElseThrow().iso().length();
      boolean preciser = more.start().orElseThrow().iso().length() > precision;
      boolean longer =
          more.start().orElseThrow().iso().length() == precision && more.end().isPresent();
      if (preciser || longer) {
        date = Optional.of(more);
      }
    }

    private void refineKind(Kind other) {
      if (kind == Kind.UNSPECIFIED_INSPECTION) {
        kind = other;
      }
    }

    private boolean isCompatibleWith(Kind other) {
      return kind == other
          || kind == Kind.UNSPECIFIED_INSPECTION
          || other == Kind.UNSPECIFIED_INSPECTION;
    }

    private boolean isReportOf(InspectionDraft other) {
      if (kind != Kind.UNSPECIFIED_INSPECTION || visit || VISITS.contains(other.kind)) {
        return false;
      }
      PartialDate month = date.flatMap(ArticleDate::start).orElseThrow();
      Optional<PartialDate> last = other.date.flatMap(ArticleDate::end).filter(PartialDate::isDay);
      return month.iso().length() == ISO_MONTH_LENGTH
          && date.flatMap(ArticleDate::end).isEmpty()
          && last.map(l ->
                  month.earliest().isAfter(l.latest())
                      && month.earliest().isBefore(l.latest().plusMonths(MAX_REPORT_DELAY_MONTHS)))
              .orElse(false)
          && verdicts.stream().allMatch(other::isConsistentWith);
    }

    /** Whether a verdict does not gainsay one that the inspection has. */
    private boolean isConsistentWith(GradeMention verdict) {
      return verdicts.stream()
          .noneMatch(v ->
              v.grade() != verdict.grade()
                  && v.areas().stream().anyMatch(verdict.areas()::contains));
    }

    private boolean isInspection() {
      return !VISITS.contains(kind);
    }

    private String sortKey() {
      return date.flatMap(ArticleDate::start).map(PartialDate::iso).orElse("");
    }

    /** The document's own name for it. */
    String id() {
      String when =
          date.flatMap(ArticleDate::start)
              .map(PartialDate::iso)
              .orElse(recalled ? "before" : "now");
      return firstMention.authority().code() + "-" + kind.notation() + "-" + when;
    }

    InspectionMention firstMention() {
      return firstMention;
    }

    Kind kind() {
      return kind;
    }

    Optional<ArticleDate> date() {
      return date;
    }

    boolean isRecalled() {
      return recalled;
    }

    List<GradeMention> verdicts() {
      return List.copyOf(verdicts);
    }

    /** Whether the article calls it a visit. */
    private boolean isVisit() {
      return visit && verdicts.isEmpty();
    }

    /** The year in which it was, or in which it was news. */
    private Optional<Integer> year(Optional<LocalDate> written) {
      Optional<Integer> told = date.flatMap(ArticleDate::start).map(PartialDate::year);
      return told.isPresent() || recalled ? told : written.map(LocalDate::getYear);
    }
  }

  /** The area meant by a phrase that frameworks name differently. */
  static Area areaInFramework(
      Area area, InspectionDraft told, boolean oldScale, Optional<LocalDate> written) {
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
