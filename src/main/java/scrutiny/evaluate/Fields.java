package scrutiny.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scrutiny.evaluate.ExtractedFacts.Value;
import scrutiny.fact.PriorityActionIdentified;
import scrutiny.fact.Published;
import scrutiny.fact.RecommendationMade;

/**
 * The fields that are scored. A new field is an element of this list and a concept of the
 * vocabulary.
 */
public final class Fields {
  private static final List<Field> ALL =
      List.of(
          new RefusedField(),
          new KindField(),
          SingleValueField.of("provider_urn", a -> fromReportedInspection(a, a.urn().stream())),
          SingleValueField.of(
              "gss", a -> fromReportedInspection(a, a.authority().map(row -> row.gss()).stream())),
          SingleValueField.of("inspection_start", Fields::start),
          SingleValueField.of("inspection_end", Fields::end),
          SingleValueField.of("published", Fields::published),
          SingleValueField.of("lead_inspector", PersonValues::leadInspector),
          SingleValueField.of("recommendations", Fields::recommendations),
          new SingleValueField(
              "priority_action",
              Fields::priorityAction,
              (expected, found) -> expected.equals("false") && found.isEmpty()),
          new ListField("judgements", JudgementValues::current, JudgementValues::current),
          new ListField(
              "previous_inspections", JudgementValues::previous, JudgementValues::previous),
          new SingleValueField(
              "previous_inspection_as_printed",
              JudgementValues::previousDays,
              (expected, found) -> expected.startsWith("not ") && found.isEmpty()),
          new ListField("posts", PostValues::fromLabel, PostValues::fromFacts),
          new ListField("team_inspectors", Label::value, PersonValues::teamInspectors),
          new AddresseeField(),
          new ListField("signatories", PersonValues::withoutTitles, PersonValues::signatories),
          new ListField("addressees", PersonValues::withoutTitles, PersonValues::jointAddressees),
          new PartnersField(),
          new OutcomeField(),
          new TopicField());

  private Fields() {}

  static List<Field> all() {
    return ALL;
  }

  /** Returns their codes, in the order in which they are reported. */
  public static List<String> names() {
    return ALL.stream().map(Field::name).toList();
  }

  private static Stream<Value> fromReportedInspection(
      ExtractedFacts extracted, Stream<String> values) {
    return values.flatMap(value ->
        extracted.reportedInspection().stream()
            .flatMap(inspection -> Value.of(value, inspection.quote())));
  }

  private static Stream<Value> start(ExtractedFacts extracted) {
    return extracted.fieldwork().stream().flatMap(d -> Value.of(d.start().iso(), d.quote()));
  }

  private static Stream<Value> end(ExtractedFacts extracted) {
    return extracted.fieldwork().stream()
        .flatMap(d -> d.end().stream().flatMap(end -> Value.of(end.iso(), d.quote())));
  }

  private static Stream<Value> published(ExtractedFacts extracted) {
    return extracted.official()
        ? extracted.facts(Published.class).flatMap(p -> Value.of(p.date().iso(), p.quote()))
        : Stream.empty();
  }

  /**
   * Returns the number of recommendations for the authority; no value if there is no list, rather
   * than 0.
   */
  private static Stream<Value> recommendations(ExtractedFacts extracted) {
    List<RecommendationMade> made =
        extracted.official()
            ? extracted.facts(RecommendationMade.class).filter(r -> !r.addressedToBoard()).toList()
            : List.of();
    long count = made.stream().mapToInt(RecommendationMade::position).distinct().count();
    return made.stream().limit(1).flatMap(r -> Value.of(String.valueOf(count), r.quote()));
  }

  private static Stream<Value> priorityAction(ExtractedFacts extracted) {
    Stream<Value> identified =
        extracted.facts(PriorityActionIdentified.class).flatMap(p -> Value.of("true", p.quote()));
    Stream<Value> byDefault = Stream.of(new Value("false", Optional.empty()));
    return extracted.official() ? Stream.concat(identified, byDefault) : Stream.empty();
  }
}
