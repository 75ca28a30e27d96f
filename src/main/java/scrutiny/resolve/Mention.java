package scrutiny.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.Gss;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.Kind;
import scrutiny.fact.PartialDate;
import scrutiny.fact.Published;
import scrutiny.fact.ReportDated;
import scrutiny.fact.Status;

/**
 * One document's mention of one inspection.
 *
 * @param document the document's hash
 * @param id the document's own identifier of the inspection
 * @param fromOwnReport whether the document is the inspectorate's own report of the inspection
 * @param reportedAsNews whether the document is not that report and gives the inspection's
 *     judgements as news
 * @param published when the document was published
 * @param reportPublished when the inspection's report was published, if the document states that
 *     instead of the inspection's dates
 */
record Mention(
    String document,
    String id,
    Gss authority,
    Kind kind,
    Optional<PartialDate> start,
    Optional<PartialDate> end,
    boolean fromOwnReport,
    boolean reportedAsNews,
    Optional<PartialDate> published,
    Optional<PartialDate> reportPublished) {
  /** The number of days after an inspection's end for which its judgement is news. */
  private static final int NEWS_PERIOD_DAYS = 120;

  /** The number of days that it takes from the end of an inspection to its report. */
  private static final int PUBLICATION_DELAY_DAYS = 90;

  /**
   * Orders the inspectorate's own report first, then mentions with exact days, then what was
   * published later.
   */
  static final Comparator<Mention> MOST_TRUSTED_FIRST =
      Comparator.comparing((Mention m) -> !m.fromOwnReport)
          .thenComparing(m -> m.start.filter(PartialDate::isDay).isEmpty())
          .thenComparing(m -> m.end.filter(PartialDate::isDay).isEmpty())
          .thenComparing(
              m -> m.published.map(PartialDate::iso).orElse(""), Comparator.reverseOrder())
          .thenComparing(Mention::document)
          .thenComparing(Mention::id);

  /** Returns a document's mentions of inspections, one for each of its identifiers of them. */
  static List<Mention> of(DocumentFacts document) {
    Map<String, List<InspectionMentioned>> byId = new TreeMap<>();
    for (var mentioned : facts(document, InspectionMentioned.class).toList()) {
      byId.computeIfAbsent(mentioned.id(), id -> new ArrayList<>()).add(mentioned);
    }
    return byId.values().stream().map(facts -> of(document, facts)).toList();
  }

  private static Mention of(DocumentFacts document, List<InspectionMentioned> mentions) {
    String id = mentions.getFirst().id();
    List<FieldworkDated> dated =
        facts(document, FieldworkDated.class).filter(f -> f.inspection().equals(id)).toList();
    Optional<PartialDate> start =
        dated.stream().map(FieldworkDated::start).min(Comparator.naturalOrder());
    Kind stated =
        mentions.stream()
            .map(InspectionMentioned::kind)
            .min(InspectionKinds.MOST_SPECIFIC_FIRST)
            .orElse(Kind.OTHER);
    boolean own =
        document.official() && mentions.stream().anyMatch(InspectionMentioned::fromOwnReport);
    return new Mention(
        document.hash(),
        id,
        mentions.getFirst().authority(),
        own
            ? stated
            : InspectionKinds.kindInForce(
                isGraded(document, id) ? InspectionKinds.gradedKind(stated) : stated, start),
        start,
        dated.stream().flatMap(f -> f.end().stream()).max(Comparator.naturalOrder()),
        own,
        !own && judgements(document, id).anyMatch(j -> j.status() == Status.CURRENT),
        published(document),
        facts(document, ReportDated.class)
            .filter(f -> f.inspection().equals(id))
            .map(ReportDated::published)
            .findFirst());
  }

  private static Stream<JudgementStated> judgements(DocumentFacts document, String id) {
    return facts(document, JudgementStated.class).filter(j -> j.inspection().equals(id));
  }

  private static boolean isGraded(DocumentFacts document, String id) {
    return judgements(document, id).findAny().isPresent();
  }

  /** Returns the day on which a document says that it was published. */
  static Optional<PartialDate> published(DocumentFacts document) {
    return facts(document, Published.class).map(Published::date).findFirst();
  }

  private static <T> Stream<T> facts(DocumentFacts document, Class<T> type) {
    return document.facts().stream().filter(type::isInstance).map(type::cast);
  }

  /** Returns whether the mention gives the inspection's first day. */
  boolean hasStartDay() {
    return start.filter(PartialDate::isDay).isPresent();
  }

  /**
   * Returns the days on which the inspection may have taken place; empty if the document gives no
   * indication.
   */
  Optional<DayRange> possibleDays() {
    if (start.isPresent()) {
      LocalDate first = start.get().earliest();
      LocalDate last = end.orElse(start.get()).latest();
      return Optional.of(new DayRange(first, last.isBefore(first) ? first : last));
    }
    return reportPublished
        .or(() -> published.filter(day -> reportedAsNews && day.isDay()))
        .map(day -> new DayRange(day.earliest().minusDays(NEWS_PERIOD_DAYS), day.latest()));
  }

  /**
   * Returns the days on which the report may have been published: the day that it states, or else a
   * period after the fieldwork.
   */
  Optional<DayRange> publicationDays() {
    Optional<PartialDate> stated = published.filter(PartialDate::isDay);
    return stated.isPresent()
        ? stated.map(day -> new DayRange(day.earliest(), day.earliest()))
        : possibleDays()
            .map(work -> new DayRange(work.last, work.last.plusDays(PUBLICATION_DELAY_DAYS)));
  }

  /** A range of days, both ends included. */
  record DayRange(LocalDate first, LocalDate last) {
    boolean overlaps(DayRange other) {
      return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
  }
}
