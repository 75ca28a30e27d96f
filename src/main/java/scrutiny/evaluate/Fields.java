package scrutiny.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scrutiny.evaluate.Answer.Value;
import scrutiny.fact.PriorityActionIdentified;
import scrutiny.fact.Published;
import scrutiny.fact.RecommendationMade;

/** The fields that are scored; a new one is a line here, and a concept of the vocabulary. */
public final class Fields {
  private static final List<Field> ALL =
      List.of(
          new RefusedField(),
          new KindField(),
          OneValue.of("provider_urn", a -> reported(a, a.urn().stream())),
          OneValue.of("gss", a -> reported(a, a.authority().map(row -> row.gss()).stream())),
          OneValue.of("inspection_start", Fields::start),
          OneValue.of("inspection_end", Fields::end),
          OneValue.of("published", Fields::published),
          OneValue.of("lead_inspector", Names::lead),
          OneValue.of("recommendations", Fields::recommendations),
          new OneValue(
              "priority_action",
              Fields::priorityAction,
              (expected, found) -> expected.equals("false") && found.isEmpty()),
          new ManyValues("judgements", Judgements::current, Judgements::current),
          new ManyValues("previous_inspections", Judgements::previous, Judgements::previous),
          new OneValue(
              "previous_inspection_as_printed",
              Judgements::previousDays,
              (expected, found) -> expected.startsWith("not ") && found.isEmpty()),
          new ManyValues("posts", Posts::label, Posts::read),
          new ManyValues("team_inspectors", Label::value, Names::team),
          new AddresseeField(),
          new ManyValues("signatories", Names::bare, Names::signatories),
          new ManyValues("addressees", Names::bare, Names::partners),
          new PartnersField(),
          new OutcomeField(),
          new TopicField());

  private Fields() {}

  static List<Field> all() {
    return ALL;
  }

  /** Their codes, in the order in which they are told. */
  public static List<String> names() {
    return ALL.stream().map(Field::name).toList();
  }

  private static Stream<Value> reported(Answer answer, Stream<String> words) {
    return words.flatMap(
        word -> answer.reported().stream().flatMap(told -> Value.of(word, told.quote())));
  }

  private static Stream<Value> start(Answer answer) {
    return answer.dated().stream().flatMap(d -> Value.of(d.start().iso(), d.quote()));
  }

  private static Stream<Value> end(Answer answer) {
    return answer.dated().stream()
        .flatMap(d -> d.end().stream().flatMap(end -> Value.of(end.iso(), d.quote())));
  }

  private static Stream<Value> published(Answer answer) {
    return answer.official()
        ? answer.facts(Published.class).flatMap(p -> Value.of(p.date().iso(), p.quote()))
        : Stream.empty();
  }

  /** How many there are for the authority; a list that is not there counts nothing, not 0. */
  private static Stream<Value> recommendations(Answer answer) {
    List<RecommendationMade> made =
        answer.official()
            ? answer.facts(RecommendationMade.class).filter(r -> !r.toBoard()).toList()
            : List.of();
    long count = made.stream().mapToInt(RecommendationMade::place).distinct().count();
    return made.stream().limit(1).flatMap(r -> Value.of(String.valueOf(count), r.quote()));
  }

  private static Stream<Value> priorityAction(Answer answer) {
    Stream<Value> identified =
        answer.facts(PriorityActionIdentified.class).flatMap(p -> Value.of("true", p.quote()));
    Stream<Value> otherwise = Stream.of(new Value("false", Optional.empty()));
    return answer.official() ? Stream.concat(identified, otherwise) : Stream.empty();
  }
}
