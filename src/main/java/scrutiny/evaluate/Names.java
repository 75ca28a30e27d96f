package scrutiny.evaluate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scrutiny.fact.Addressed;
import scrutiny.fact.InspectorNamed;
import scrutiny.fact.OfficerNamed;
import scrutiny.fact.Role;

/** The names of the people in a document. */
final class Names {
  private Names() {}

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
                    .filter(named -> named.inspection().equals(inspection.id())))
            .toList();
    String names =
        leads.stream().map(InspectorNamed::name).distinct().collect(Collectors.joining("; "));
    return leads.stream().limit(1).flatMap(first -> Answer.Value.of(names, first.quote()));
  }
}
