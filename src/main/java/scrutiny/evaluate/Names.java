package scrutiny.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scrutiny.fact.Addressed;
import scrutiny.fact.Body;
import scrutiny.fact.InspectorNamed;
import scrutiny.fact.OfficerNamed;
import scrutiny.fact.Role;
import scrutiny.text.Quote;
import tools.jackson.databind.JsonNode;

/** The names of the people in a document. */
final class Names {
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Prof|Professor|Cllr|Councillor|Lord|Lady|Rev)\\.?\\s+)+");

  /** Honours and degrees, which documents and labels leave on or off. */
  private static final Pattern HONOURS = Pattern.compile("(?:,?\\s+\\p{Lu}{2,}\\b)+$");

  private Names() {}

  /** An item of a label that holds a person, by name alone. */
  static Optional<String> bare(JsonNode person) {
    return bare(person.path("name").asString(""));
  }

  private static Optional<String> bare(String name) {
    return Normal.value(
        HONOURS.matcher(TITLE.matcher(name.strip()).replaceFirst("")).replaceFirst(""));
  }

  /** Who signs a joint letter. */
  static Stream<Answer.Value> signatories(Answer answer) {
    return answer
        .facts(InspectorNamed.class)
        .filter(named -> named.role() == Role.OFSTED_NATIONAL)
        .flatMap(named -> bare(named.name()).map(n -> value(n, named.quote())).stream());
  }

  /** All to whom a joint letter is written. */
  static Stream<Answer.Value> partners(Answer answer) {
    return answer
        .facts(Addressed.class)
        .flatMap(to -> bare(to.name()).map(n -> value(n, to.quote())).stream());
  }

  private static Answer.Value value(String name, Quote quote) {
    return new Answer.Value(name, Optional.of(quote));
  }

  /** Everybody in a role. */
  static Stream<Answer.Value> all(Answer answer) {
    return Stream.of(
            addressees(answer),
            answer.facts(OfficerNamed.class).flatMap(o -> Answer.Value.of(o.name(), o.quote())),
            answer.facts(InspectorNamed.class).flatMap(i -> Answer.Value.of(i.name(), i.quote())))
        .flatMap(people -> people);
  }

  /** Those to whom it is written. */
  static Stream<Answer.Value> addressees(Answer answer) {
    return answer.facts(Addressed.class).flatMap(a -> Answer.Value.of(a.name(), a.quote()));
  }

  /** The team, those who shadow included. */
  static Stream<Answer.Value> team(Answer answer) {
    Set<Role> team = Set.of(Role.TEAM_INSPECTOR, Role.SHADOW_INSPECTOR);
    return answer
        .facts(InspectorNamed.class)
        .filter(inspector -> team.contains(inspector.role()))
        .flatMap(inspector -> Answer.Value.of(inspector.name(), inspector.quote()));
  }

  /** Who led the inspection; two names stand in one value. */
  static Stream<Answer.Value> lead(Answer answer) {
    List<InspectorNamed> leads =
        answer.reported().stream()
            .flatMap(inspection ->
                answer
                    .facts(InspectorNamed.class)
                    .filter(named -> named.role() == Role.LEAD_INSPECTOR)
                    .filter(named -> named.organisation().equals(Body.OFSTED))
                    .filter(named -> named.inspection().equals(inspection.id())))
            .toList();
    String names =
        leads.stream().map(InspectorNamed::name).distinct().collect(Collectors.joining("; "));
    return leads.stream().limit(1).flatMap(first -> Answer.Value.of(names, first.quote()));
  }
}
