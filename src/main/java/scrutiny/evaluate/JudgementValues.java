package scrutiny.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scrutiny.fact.Area;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.Kind;
import scrutiny.fact.ReportDated;
import scrutiny.fact.Status;
import tools.jackson.databind.JsonNode;

/** The judgements in a document, and in a label. */
final class JudgementValues {
  /** What a label says in place of an area or grade of the vocabulary. */
  private static final Pattern UNGRADED = Pattern.compile("(other|not-|unreadable).*");

  private JudgementValues() {}

  /** The judgements of the inspection that is reported, as area and grade. */
  static Stream<ExtractedFacts.Value> current(ExtractedFacts answer) {
    return answer
        .facts(JudgementStated.class)
        .filter(stated -> stated.status() == Status.CURRENT)
        .flatMap(stated ->
            currentValue(stated.area().notation(), stated.grade().notation())
                .map(words -> new ExtractedFacts.Value(words, Optional.of(stated.quote())))
                .stream());
  }

  /** A label's area and grade. */
  static Optional<String> current(JsonNode label) {
    return Label.value(label.path("area"))
        .flatMap(
            area -> Label.value(label.path("grade")).flatMap(grade -> currentValue(area, grade)));
  }

  private static Optional<String> currentValue(String area, String grade) {
    return Stream.of(area, grade).anyMatch(code -> UNGRADED.matcher(code).matches())
        ? Optional.empty()
        : Optional.of(area + " " + grade);
  }

  /**
   * The earlier inspections that a report lists: what was inspected, when, and the grade. Those of
   * which its prose tells are not labelled.
   */
  static Stream<ExtractedFacts.Value> previous(ExtractedFacts answer) {
    return answer
        .facts(InspectionMentioned.class)
        .filter(mentioned -> mentioned.id().startsWith(InspectionMentioned.PREVIOUS_ID_PREFIX))
        .flatMap(mentioned -> previous(mentioned, answer));
  }

  /** The days of an area's inspection before, as its report's cover prints them. */
  static Stream<ExtractedFacts.Value> previousDays(ExtractedFacts answer) {
    return answer
        .facts(InspectionMentioned.class)
        .filter(mentioned -> mentioned.id().startsWith(InspectionMentioned.PREVIOUS_ID_PREFIX))
        .flatMap(mentioned ->
            answer
                .facts(FieldworkDated.class)
                .filter(dated -> dated.inspection().equals(mentioned.id()))
                .flatMap(dated -> ExtractedFacts.Value.of(dated.quote().text(), dated.quote())));
  }

  private static Stream<ExtractedFacts.Value> previous(
      InspectionMentioned mentioned, ExtractedFacts answer) {
    String when =
        answer
            .facts(FieldworkDated.class)
            .filter(dated -> dated.inspection().equals(mentioned.id()))
            .map(dated -> dated.start().iso())
            .findFirst()
            .or(() -> reportDate(mentioned, answer))
            .orElse("");
    List<ExtractedFacts.Value> judged =
        answer
            .facts(JudgementStated.class)
            .filter(stated -> stated.inspection().equals(mentioned.id()))
            .map(stated ->
                new ExtractedFacts.Value(
                    previousValue(
                        servicesInspected(mentioned.kind(), Optional.of(stated.area())),
                        when,
                        stated.grade().notation()),
                    Optional.of(stated.quote())))
            .toList();
    return judged.isEmpty()
        ? Stream.of(
            new ExtractedFacts.Value(
                previousValue(servicesInspected(mentioned.kind(), Optional.empty()), when, ""),
                Optional.of(mentioned.quote())))
        : judged.stream();
  }

  /** A report may tell of an earlier inspection only when its report was published. */
  private static Optional<String> reportDate(InspectionMentioned mentioned, ExtractedFacts answer) {
    return answer
        .facts(ReportDated.class)
        .filter(dated -> dated.inspection().equals(mentioned.id()))
        .map(dated -> dated.published().iso())
        .findFirst();
  }

  /** A label's earlier inspection. */
  static Optional<String> previous(JsonNode label) {
    return Optional.of(
        previousValue(
            Label.value(label.path("about")).orElse(""),
            Label.value(label.path("when")).orElse(""),
            Label.value(label.path("grade")).orElse("")));
  }

  private static String previousValue(String about, String when, String grade) {
    return String.join(" ", about, when, grade).strip();
  }

  private static String servicesInspected(Kind kind, Optional<Area> area) {
    Optional<String> services =
        area.flatMap(one ->
            switch (one) {
              case LOOKED_AFTER_CHILDREN, LOOKED_AFTER_AND_PERMANENCE ->
                  Optional.of("looked after");
              case HELP_AND_PROTECTION, SAFEGUARDING -> Optional.of("child protection");
              default -> Optional.empty();
            });
    return services.orElseGet(() ->
        switch (kind) {
          case CHILD_PROTECTION_2012, SAFEGUARDING_LAC_2009 -> "child protection";
          case LAC_2013 -> "looked after";
          default -> "other";
        });
  }
}
