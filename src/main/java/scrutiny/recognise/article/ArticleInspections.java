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
 * Finds the inspections that an article mentions. Mentions of one authority with agreeing dates are
 * merged; those without a date belong to the inspection that is the article's news.
 */
final class ArticleInspections {
  static final Set<Kind> VISITS =
      Set.of(
          Kind.FOCUSED_VISIT,
          Kind.MONITORING_VISIT,
          Kind.ASSURANCE_VISIT,
          Kind.JTAI,
          Kind.AREA_SEND);

  /** The maximum time from an inspection to the news about it, in months. */
  private static final int MAX_NEWS_AGE_MONTHS = 15;

  private final Article article;
  private final List<InspectionDraft> all = new ArrayList<>();

  private ArticleInspections(Article article) {
    this.article = article;
  }

  /** Returns the inspections of councils in an article with their grades. */
  static List<InspectionDraft> of(Article article) {
    if (OtherInspectorates.isOnlyAboutThem(article.characters())
        || Providers.isHeadlineAboutProvider(article)) {
      return List.of();
    }
    ArticleInspections inspections = new ArticleInspections(article);
    List<InspectionMention> mentions = InspectionMention.of(article);
    List<GradeMention> grades = GradeMentions.of(article);
    Set<Gss> authorities = new LinkedHashSet<>();
    mentions.forEach(s -> authorities.add(s.authority()));
    grades.forEach(v -> authorities.add(v.authority()));
    for (Gss authority : authorities) {
      inspections.of(
          mentions.stream().filter(s -> s.authority().equals(authority)).toList(),
          ConsistentGrades.of(
              grades.stream().filter(v -> v.authority().equals(authority)).toList()));
    }
    return List.copyOf(inspections.all);
  }

  private void of(List<InspectionMention> mentions, List<GradeMention> grades) {
    List<InspectionDraft> dated = new ArrayList<>();
    for (InspectionMention s : mentions) {
      s.date().filter(d -> d.start().isPresent()).ifPresent(d -> findOrAdd(dated, s, d));
    }
    for (GradeMention v : grades) {
      v.date()
          .filter(d -> d.start().isPresent())
          .ifPresent(d -> findOrAdd(dated, InspectionMention.implied(v), d).grades.add(v));
    }
    removeReportDates(dated);
    List<InspectionMention> open =
        mentions.stream()
            .filter(s -> !isDated(s.date()) && !s.recalled())
            .filter(s -> dated.stream().noneMatch(d -> isMonthOf(s, d)))
            .toList();
    List<GradeMention> currentGrades =
        grades.stream().filter(v -> !isDated(v.date()) && !v.recalled()).toList();
    List<GradeMention> recalledGrades =
        grades.stream().filter(v -> !isDated(v.date()) && v.recalled()).toList();
    boolean hasPartlyDated =
        open.stream().anyMatch(s -> s.date().isPresent() && !VISITS.contains(s.kind()));
    Optional<InspectionDraft> news = hasPartlyDated ? Optional.empty() : news(dated, currentGrades);
    news.ifPresent(n -> n.recalled = false);
    dated.stream()
        .filter(d -> news.filter(n -> n == d).isEmpty() && !VISITS.contains(d.kind))
        .forEach(d -> d.recalled = true);
    if (news.isPresent()) {
      news.get().grades.addAll(currentGrades);
      open.stream()
          .filter(s -> !VISITS.contains(s.kind()))
          .forEach(s -> news.get().refineKind(s.kind()));
    } else if (!currentGrades.isEmpty()
        || open.stream().anyMatch(s -> !VISITS.contains(s.kind()))) {
      boolean visited = dated.stream().anyMatch(d -> VISITS.contains(d.kind) && !d.recalled);
      undated(open, currentGrades, visited).ifPresent(dated::add);
    }
    addVisits(dated, open);
    addRecalledGrades(dated, recalledGrades);
    addRetainedGrades(dated, currentGrades);
    all.addAll(dated);
  }

  /**
   * Merges an inspection dated by a month only into one dated by days that ended shortly before:
   * the month is that of its report.
   */
  private static void removeReportDates(List<InspectionDraft> dated) {
    for (InspectionDraft draft : List.copyOf(dated)) {
      dated.stream()
          .filter(d -> draft.isReportOf(d))
          .findFirst()
          .ifPresent(d -> {
            d.grades.addAll(draft.grades);
            dated.remove(draft);
          });
    }
  }

  /** Returns whether a mention dates an inspection again by its month or by that of its report. */
  private boolean isMonthOf(InspectionMention mention, InspectionDraft draft) {
    return !VISITS.contains(mention.kind())
        && !VISITS.contains(draft.kind)
        && !draft.recalled
        && mention
            .date()
            .flatMap(date -> ArticleDates.month(article, date))
            .filter(draft::isDoneOrReportedIn)
            .isPresent();
  }

  /**
   * Returns the inspection without a date that is the article's news: none if that is a visit,
   * which the article may call an inspection, too.
   *
   * @param visited whether a visit has a date
   */
  private static Optional<InspectionDraft> undated(
      List<InspectionMention> open, List<GradeMention> grades, boolean visited) {
    Optional<InspectionMention> seen =
        open.stream().filter(s -> !VISITS.contains(s.kind())).findFirst();
    boolean named = open.stream().anyMatch(s -> VISITS.contains(s.kind()));
    boolean ofVisit = visited && open.stream().allMatch(s -> s.date().isEmpty());
    if (grades.isEmpty() && (named || ofVisit)) {
      return Optional.empty();
    }
    InspectionMention first = seen.orElseGet(() -> InspectionMention.implied(grades.getFirst()));
    InspectionDraft draft = new InspectionDraft(first, Optional.empty());
    open.stream()
        .filter(s -> !VISITS.contains(s.kind()))
        .forEach(s -> {
          draft.refineKind(s.kind());
          draft.dateWithoutYear = draft.dateWithoutYear.or(() -> InspectionDraft.withoutYear(s));
        });
    draft.grades.addAll(grades);
    return Optional.of(draft);
  }

  /** Adds the undated visits of each kind, unless one of that kind is dated. */
  private static void addVisits(List<InspectionDraft> dated, List<InspectionMention> open) {
    Map<Kind, InspectionMention> kinds = new LinkedHashMap<>();
    open.stream()
        .filter(s -> VISITS.contains(s.kind()))
        .forEach(s -> kinds.putIfAbsent(s.kind(), s));
    kinds.forEach((kind, mention) -> {
      if (dated.stream().anyMatch(d -> d.kind == kind)) {
        return;
      }
      Optional<InspectionDraft> visit =
          dated.stream()
              .filter(d -> d.kind == Kind.UNSPECIFIED_INSPECTION && d.isVisit() && !d.recalled)
              .findFirst();
      visit.ifPresentOrElse(
          v -> v.kind = kind, () -> dated.add(new InspectionDraft(mention, Optional.empty())));
    });
  }

  /** Adds grades recalled without a date to the latest consistent earlier inspection. */
  private static void addRecalledGrades(
      List<InspectionDraft> dated, List<GradeMention> recalledGrades) {
    for (GradeMention gradeMention : recalledGrades) {
      Optional<InspectionDraft> earlier =
          dated.stream()
              .filter(
                  d -> d.recalled && !VISITS.contains(d.kind) && d.isConsistentWith(gradeMention))
              .max((a, b) -> a.sortKey().compareTo(b.sortKey()));
      if (earlier.isPresent()) {
        earlier.get().grades.add(gradeMention);
      } else {
        InspectionDraft draft =
            new InspectionDraft(InspectionMention.implied(gradeMention), Optional.empty());
        draft.grades.add(gradeMention);
        dated.add(draft);
      }
    }
  }

  /** Adds each retained grade to the earlier inspection too, if one is mentioned. */
  private static void addRetainedGrades(List<InspectionDraft> dated, List<GradeMention> grades) {
    for (GradeMention gradeMention : grades) {
      dated.stream()
          .filter(d ->
              gradeMention.retained()
                  && d.recalled
                  && d.isInspection()
                  && d.isConsistentWith(gradeMention))
          .max((a, b) -> a.sortKey().compareTo(b.sortKey()))
          .ifPresent(d -> d.grades.add(gradeMention.asPreviousGrade()));
    }
  }

  /** Returns the dated inspection that is the article's news: the latest, unless inconsistent. */
  private Optional<InspectionDraft> news(List<InspectionDraft> dated, List<GradeMention> grades) {
    return dated.stream()
        .filter(d -> !VISITS.contains(d.kind))
        .max((a, b) -> a.sortKey().compareTo(b.sortKey()))
        .filter(d -> !d.recalled || d.mentionedAsCurrent)
        .filter(d -> grades.stream().allMatch(d::isConsistentWith))
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
      List<InspectionDraft> dated, InspectionMention mention, ArticleDate date) {
    PartialDate start = date.start().orElseThrow();
    for (InspectionDraft draft : dated) {
      PartialDate other = draft.date.flatMap(ArticleDate::start).orElseThrow();
      boolean within =
          draft
              .date
              .flatMap(ArticleDate::end)
              .map(e ->
                  !start.latest().isAfter(e.latest())
                      && !start.earliest().isBefore(other.earliest()))
              .orElse(false);
      // A visit gives no grades: one given in the same year belongs to the inspection before it.
      boolean earlier = mention.recalled() && draft.visit && !draft.recalled;
      if ((other.agreesWith(start) || within)
          && draft.isCompatibleWith(mention.kind())
          && !earlier) {
        draft.merge(mention, date);
        return draft;
      }
    }
    InspectionDraft draft = new InspectionDraft(mention, Optional.of(date));
    dated.add(draft);
    return draft;
  }

  private static boolean isDated(Optional<ArticleDate> date) {
    return date.flatMap(ArticleDate::start).isPresent();
  }

  /** Returns the area that a phrase denotes in the framework of an inspection. */
  static Area areaInFramework(
      Area area, InspectionDraft draft, boolean oldScale, Optional<LocalDate> written) {
    return switch (area) {
      case LOOKED_AFTER_CHILDREN ->
          oldScale
              ? area
              : draft.kind() == Kind.ILACS ? Area.IN_CARE : Area.LOOKED_AFTER_AND_PERMANENCE;
      case LEADERS_IMPACT ->
          draft.kind() == Kind.SIF
                  || draft.year(written).filter(y -> 2014 <= y && y < 2018).isPresent()
              ? Area.LEADERSHIP_MANAGEMENT_GOVERNANCE
              : area;
      default -> area;
    };
  }
}
