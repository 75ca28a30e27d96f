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
 * What one document tells of one inspection.
 *
 * @param document the document's hash
 * @param id the document's own name for it
 * @param fromOwnReport whether the document is the inspectorate's own report of it
 * @param reportedAsNews whether others give its judgements as news
 * @param published when the document was
 * @param reportPublished when the inspection's report was published, where the document tells that
 *     instead
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
  /** In days: how long a judgement is news after the inspection's end. */
  private static final int NEWS_PERIOD_DAYS = 120;

  /** In days: how long it takes from the end of an inspection to its report. */
  private static final int PUBLICATION_DELAY_DAYS = 90;

  /** The inspectorate's own report first, then whole days, then what was published later. */
  static final Comparator<Mention> MOST_TRUSTED_FIRST =
      Comparator.comparing((Mention m) -> !m.fromOwnReport)
          .thenComparing(m -> m.start.filter(PartialDate::isDay).isEmpty())
          .thenComparing(m -> m.end.filter(PartialDate::isDay).isEmpty())
          .thenComparing(
              m -> m.published.map(PartialDate::iso).orElse(""), Comparator.reverseOrder())
          .thenComparing(Mention::document)
          .thenComparing(Mention::id);

  /** The inspections of which a document tells, by its own names for them. */
  static List<Mention> of(DocumentFacts document) {
    Map<String, List<InspectionMentioned>> named = new TreeMap<>();
    for (var mentioned : facts(document, InspectionMentioned.class).toList()) {
      named.computeIfAbsent(mentioned.id(), id -> new ArrayList<>()).add(mentioned);
    }
    return named.values().stream().map(facts -> of(document, facts)).toList();
  }

  private static Mention of(DocumentFacts document, List<InspectionMentioned> named) {
    String id = named.getFirst().id();
    List<FieldworkDated> dated =
        facts(document, FieldworkDated.class).filter(f -> f.inspection().equals(id)).toList();
    Optional<PartialDate> start =
        dated.stream().map(FieldworkDated::start).min(Comparator.naturalOrder());
    Kind told =
        named.stream()
            .map(InspectionMentioned::kind)
            .min(InspectionKinds.MOST_SPECIFIC_FIRST)
            .orElse(Kind.OTHER);
    boolean own =
        document.official() && named.stream().anyMatch(InspectionMentioned::fromOwnReport);
    return new Mention(
        document.hash(),
        id,
        named.getFirst().authority(),
        own
            ? told
            : InspectionKinds.kindInForce(
                isGraded(document, id) ? InspectionKinds.gradedKind(told) : told, start),
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

  /** When a document says that it was published. */
  static Optional<PartialDate> published(DocumentFacts document) {
    return facts(document, Published.class).map(Published::date).findFirst();
  }

  private static <T> Stream<T> facts(DocumentFacts document, Class<T> kind) {
    return document.facts().stream().filter(kind::isInstance).map(kind::cast);
  }

  /** Whether it tells the first day. */
  boolean hasStartDay() {
    return start.filter(PartialDate::isDay).isPresent();
  }

  /** The days on which it may have been; nothing where the document gives no hint. */
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

  /** When its report came out: on the day that it tells, else some time after the fieldwork. */
  Optional<DayRange> publicationDays() {
    Optional<PartialDate> told = published.filter(PartialDate::isDay);
    return told.isPresent()
        ? told.map(day -> new DayRange(day.earliest(), day.earliest()))
        : possibleDays()
            .map(work -> new DayRange(work.last, work.last.plusDays(PUBLICATION_DELAY_DAYS)));
  }

  /** A stretch of days, both ends in it. */
  record DayRange(LocalDate first, LocalDate last) {
    boolean overlaps(DayRange other) {
      return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
  }
}
