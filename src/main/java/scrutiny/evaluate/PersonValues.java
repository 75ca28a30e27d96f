package scrutiny.evaluate;

import java.util.EnumSet;
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

/** The values of people in documents and labels. */
final class PersonValues {
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Prof|Professor|Cllr|Councillor|Lord|Lady|Rev)\\.?\\s+)+");

  /** Honours and degrees, which documents and labels may omit. */
  private static final Pattern POST_NOMINALS = Pattern.compile("(?:,?\\s+\\p{Lu}{2,}\\b)+$");

  /** The roles of Ofsted's signatories and of those of other inspectorates. */
  private static final Set<Role> SIGNATORY_ROLES = EnumSet.of(Role.OFSTED_NATIONAL, Role.OTHER);

  private PersonValues() {}

  /** Returns the name of a person in a label, without titles. */
  static Optional<String> withoutTitles(JsonNode person) {
    return withoutTitles(person.path("name").asString(""));
  }

  private static Optional<String> withoutTitles(String name) {
    return Normaliser.normalise(
        POST_NOMINALS.matcher(TITLE.matcher(name.strip()).replaceFirst("")).replaceFirst(""));
  }

  /** Returns the signatories of a joint letter. */
  static Stream<ExtractedFacts.Value> signatories(ExtractedFacts extracted) {
    return extracted
        .facts(InspectorNamed.class)
        .filter(named -> SIGNATORY_ROLES.contains(named.role()))
        .flatMap(named -> withoutTitles(named.name()).map(n -> value(n, named.quote())).stream());
  }

  /** Returns all addressees of a joint letter. */
  static Stream<ExtractedFacts.Value> jointAddressees(ExtractedFacts extracted) {
    return extracted
        .facts(Addressed.class)
        .flatMap(to -> withoutTitles(to.name()).map(n -> value(n, to.quote())).stream());
  }

  private static ExtractedFacts.Value value(String name, Quote quote) {
    return new ExtractedFacts.Value(name, Optional.of(quote));
  }

  /** Returns the people in any role. */
  static Stream<ExtractedFacts.Value> everyone(ExtractedFacts extracted) {
    return Stream.of(
            addressees(extracted),
            extracted
                .facts(OfficerNamed.class)
                .flatMap(o -> ExtractedFacts.Value.of(o.name(), o.quote())),
            extracted
                .facts(InspectorNamed.class)
                .flatMap(i -> ExtractedFacts.Value.of(i.name(), i.quote())))
        .flatMap(people -> people);
  }

  /** Returns the addressees. */
  static Stream<ExtractedFacts.Value> addressees(ExtractedFacts extracted) {
    return extracted
        .facts(Addressed.class)
        .flatMap(a -> ExtractedFacts.Value.of(a.name(), a.quote()));
  }

  /** Returns the team inspectors, including shadow inspectors. */
  static Stream<ExtractedFacts.Value> teamInspectors(ExtractedFacts extracted) {
    Set<Role> team = Set.of(Role.TEAM_INSPECTOR, Role.SHADOW_INSPECTOR);
    return extracted
        .facts(InspectorNamed.class)
        .filter(inspector -> team.contains(inspector.role()))
        .flatMap(inspector -> ExtractedFacts.Value.of(inspector.name(), inspector.quote()));
  }

  /** Returns the lead inspectors of the inspection; several names are one value. */
  static Stream<ExtractedFacts.Value> leadInspector(ExtractedFacts extracted) {
    List<InspectorNamed> leadInspectors =
        extracted.reportedInspection().stream()
            .flatMap(inspection ->
                extracted
                    .facts(InspectorNamed.class)
                    .filter(named -> named.role() == Role.LEAD_INSPECTOR)
                    .filter(named -> named.organisation().equals(Body.OFSTED))
                    .filter(named -> named.inspection().equals(inspection.id())))
            .toList();
    String names =
        leadInspectors.stream()
            .map(InspectorNamed::name)
            .distinct()
            .collect(Collectors.joining("; "));
    return leadInspectors.stream()
        .limit(1)
        .flatMap(first -> ExtractedFacts.Value.of(names, first.quote()));
  }
}
