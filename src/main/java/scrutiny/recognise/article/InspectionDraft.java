package scrutiny.recognise.article;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrutiny.fact.Kind;
import scrutiny.fact.PartialDate;
import scrutiny.recognise.article.ArticleDates.ArticleDate;

/** One inspection as the article describes it; completed while the article is read. */
final class InspectionDraft {
  /** The length of a month in ISO format, in characters. */
  private static final int ISO_MONTH_LENGTH = 7;

  /** The maximum time from an inspection to its report, in months. */
  private static final int MAX_REPORT_DELAY_MONTHS = 4;

  private static final int MONTHS_OF_A_YEAR = 12;

  private final InspectionMention firstMention;
  Optional<ArticleDate> date;
  Optional<ArticleDate> dateWithoutYear;
  Kind kind;
  boolean recalled;
  boolean visit;
  boolean mentionedAsCurrent;
  final List<GradeMention> grades = new ArrayList<>();

  InspectionDraft(InspectionMention first, Optional<ArticleDate> date) {
    this.firstMention = first;
    this.date = date;
    this.dateWithoutYear = withoutYear(first);
    this.kind = first.kind();
    this.recalled = first.recalled();
    this.visit = first.isVisit();
    this.mentionedAsCurrent = !first.recalled();
  }

  static Optional<ArticleDate> withoutYear(InspectionMention mention) {
    return mention.date().filter(d -> d.start().isEmpty());
  }

  /** Returns the first date without a known year, if there is no full date. */
  Optional<ArticleDate> dateWithoutYear() {
    return date.isPresent() ? Optional.empty() : dateWithoutYear;
  }

  void merge(InspectionMention mention, ArticleDate otherDate) {
    refineKind(mention.kind());
    recalled = recalled && mention.recalled();
    mentionedAsCurrent = mentionedAsCurrent || !mention.recalled();
    int precision = date.flatMap(ArticleDate::start).orElseThrow().iso().length();
    boolean morePrecise = otherDate.start().orElseThrow().iso().length() > precision;
    boolean longer =
        otherDate.start().orElseThrow().iso().length() == precision && otherDate.end().isPresent();
    if (morePrecise || longer) {
      date = Optional.of(otherDate);
    }
  }

  void refineKind(Kind other) {
    if (kind == Kind.UNSPECIFIED_INSPECTION) {
      kind = other;
    }
  }

  /** Returns whether it was in a month of any year, or shortly before, so that its report was. */
  boolean isDoneOrReportedIn(Month month) {
    Optional<PartialDate> last = date.flatMap(d -> d.end().or(d::start));
    return last.filter(l -> l.iso().length() >= ISO_MONTH_LENGTH)
        .map(l -> Math.floorMod(month.getValue() - l.latest().getMonthValue(), MONTHS_OF_A_YEAR))
        .filter(delay -> delay <= MAX_REPORT_DELAY_MONTHS)
        .isPresent();
  }

  boolean isCompatibleWith(Kind other) {
    return kind == other
        || kind == Kind.UNSPECIFIED_INSPECTION
        || other == Kind.UNSPECIFIED_INSPECTION;
  }

  boolean isReportOf(InspectionDraft other) {
    if (kind != Kind.UNSPECIFIED_INSPECTION
        || visit
        || ArticleInspections.VISITS.contains(other.kind)) {
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
        && grades.stream().allMatch(other::isConsistentWith);
  }

  /** Returns whether a grade does not contradict one that the inspection has. */
  boolean isConsistentWith(GradeMention gradeMention) {
    return grades.stream()
        .noneMatch(v ->
            v.grade() != gradeMention.grade()
                && v.areas().stream().anyMatch(gradeMention.areas()::contains));
  }

  boolean isInspection() {
    return !ArticleInspections.VISITS.contains(kind);
  }

  String sortKey() {
    return date.flatMap(ArticleDate::start).map(PartialDate::iso).orElse("");
  }

  /** Returns the id of the inspection within the document. */
  String id() {
    String when =
        date.flatMap(ArticleDate::start).map(PartialDate::iso).orElse(recalled ? "before" : "now");
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

  List<GradeMention> grades() {
    return List.copyOf(grades);
  }

  /** Returns whether the article calls it a visit and gives it no grades. */
  boolean isVisit() {
    return visit && grades.isEmpty();
  }

  /** Returns the year in which the inspection was, or in which it was news. */
  Optional<Integer> year(Optional<LocalDate> written) {
    Optional<Integer> year = date.flatMap(ArticleDate::start).map(PartialDate::year);
    return year.isPresent() || recalled ? year : written.map(LocalDate::getYear);
  }
}
