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
final class PersonValues {
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Prof|Professor|Cllr|Councillor|Lord|Lady|Rev)\\.?\\s+)+");

  /** Honours and degrees, which documents and labels leave on or off. */
  private static final Pattern POST_NOMINALS = Pattern.compile("(?:,?\\s+\\p{Lu}{2,}\\b)+$");

  private PersonValues() {}

  /** An item of a label that holds a person, by name alone. */
  static Optional<String> withoutTitles(JsonNode person) {
    return withoutTitles(person.path("name").asString(""));
  }

  private static Optional<String> withoutTitles(String name) {
    return Normaliser.normalise(
        POST_NOMINALS.matcher(TITLE.matcher(name.strip()).replaceFirst("")).replaceFirst(""));
  }

  /** Who signs a joint letter. */
  static Stream<ExtractedFacts.Value> signatories(ExtractedFacts answer) {
    return answer
        .facts(InspectorNamed.class)
        .filter(named -> named.role() == Role.OFSTED_NATIONAL)
        .flatMap(named -> withoutTitles(named.name()).map(n -> value(n, named.quote())).stream());
  }

  /** All to whom a joint letter is written. */
  static Stream<ExtractedFacts.Value> jointAddressees(ExtractedFacts answer) {
    return answer
        .facts(Addressed.class)
        .flatMap(to -> withoutTitles(to.name()).map(n -> value(n, to.quote())).stream());
  }

  private static ExtractedFacts.Value value(String name, Quote quote) {
    return new ExtractedFacts.Value(name, Optional.of(quote));
  }

  /** Everybody in a role. */
  static Stream<ExtractedFacts.Value> everyone(ExtractedFacts answer) {
    return Stream.of(
            addressees(answer),
            answer
                .facts(OfficerNamed.class)
                .flatMap(o -> ExtractedFacts.Value.of(o.name(), o.quote())),
            answer
                .facts(InspectorNamed.class)
                .flatMap(i -> ExtractedFacts.Value.of(i.name(), i.quote())))
        .flatMap(people -> people);
  }

  /** Those to whom it is written. */
  static Stream<ExtractedFacts.Value> addressees(ExtractedFacts answer) {
    return answer.facts(Addressed.class).flatMap(a -> ExtractedFacts.Value.of(a.name(), a.quote()));
  }

  /** The team, those who shadow included. */
  static Stream<ExtractedFacts.Value> teamInspectors(ExtractedFacts answer) {
    Set<Role> team = Set.of(Role.TEAM_INSPECTOR, Role.SHADOW_INSPECTOR);
    return answer
        .facts(InspectorNamed.class)
        .filter(inspector -> team.contains(inspector.role()))
        .flatMap(inspector -> ExtractedFacts.Value.of(inspector.name(), inspector.quote()));
  }

  /** Who led the inspection; two names stand in one value. */
  static Stream<ExtractedFacts.Value> leadInspector(ExtractedFacts answer) {
    List<InspectorNamed> leads =
        answer.reportedInspection().stream()
            .flatMap(inspection ->
                answer
                    .facts(InspectorNamed.class)
                    .filter(named -> named.role() == Role.LEAD_INSPECTOR)
                    .filter(named -> named.organisation().equals(Body.OFSTED))
                    .filter(named -> named.inspection().equals(inspection.id())))
            .toList();
    String names =
        leads.stream().map(InspectorNamed::name).distinct().collect(Collectors.joining("; "));
    return leads.stream().limit(1).flatMap(first -> ExtractedFacts.Value.of(names, first.quote()));
  }
}
