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

/** The values of judgements in documents and labels. */
final class JudgementValues {
  /** The value of a label in place of an area or grade of the vocabulary. */
  private static final Pattern UNGRADED = Pattern.compile("(other|not-|unreadable).*");

  private JudgementValues() {}

  /** Returns the judgements of the reported inspection, as area and grade. */
  static Stream<ExtractedFacts.Value> current(ExtractedFacts extracted) {
    return extracted
        .facts(JudgementStated.class)
        .filter(stated -> stated.status() == Status.CURRENT)
        .flatMap(stated ->
            currentValue(stated.area().notation(), stated.grade().notation())
                .map(words -> new ExtractedFacts.Value(words, Optional.of(stated.quote())))
                .stream());
  }

  /** Returns the area and grade of a label. */
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
   * Returns the earlier inspections that a report lists: what was inspected, when, and the grade.
   * Earlier inspections that it mentions in prose are not labelled.
   */
  static Stream<ExtractedFacts.Value> previous(ExtractedFacts extracted) {
    return extracted
        .facts(InspectionMentioned.class)
        .filter(mentioned -> mentioned.id().startsWith(InspectionMentioned.PREVIOUS_ID_PREFIX))
        .flatMap(mentioned -> previous(mentioned, extracted));
  }

  /** Returns the dates of the previous area inspection, as printed on the cover of the report. */
  static Stream<ExtractedFacts.Value> previousDays(ExtractedFacts extracted) {
    return extracted
        .facts(InspectionMentioned.class)
        .filter(mentioned -> mentioned.id().startsWith(InspectionMentioned.PREVIOUS_ID_PREFIX))
        .flatMap(mentioned ->
            extracted
                .facts(FieldworkDated.class)
                .filter(dated -> dated.inspection().equals(mentioned.id()))
                .flatMap(dated -> ExtractedFacts.Value.of(dated.quote().text(), dated.quote())));
  }

  private static Stream<ExtractedFacts.Value> previous(
      InspectionMentioned mentioned, ExtractedFacts extracted) {
    String when =
        reportDate(mentioned, extracted).or(() -> firstDay(mentioned, extracted)).orElse("");
    List<ExtractedFacts.Value> judged =
        extracted
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

  /**
   * Returns the publication date of its report, which may be the only date in the list; its year
   * may be in a sentence elsewhere.
   */
  private static Optional<String> reportDate(
      InspectionMentioned mentioned, ExtractedFacts extracted) {
    return extracted
        .facts(ReportDated.class)
        .filter(dated -> dated.inspection().equals(mentioned.id()))
        .map(dated -> dated.published().iso())
        .findFirst();
  }

  private static Optional<String> firstDay(
      InspectionMentioned mentioned, ExtractedFacts extracted) {
    return extracted
        .facts(FieldworkDated.class)
        .filter(dated -> dated.inspection().equals(mentioned.id()))
        .map(dated -> dated.start().iso())
        .findFirst();
  }

  /** Returns the earlier inspection in a label. */
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
