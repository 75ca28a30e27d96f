package scrutiny.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import scrutiny.evaluate.Breakdown.Part;
import scrutiny.fact.DocumentFacts;
import scrutiny.load.Inputs;
import scrutiny.load.Progress;
import scrutiny.load.ReadRun;
import scrutiny.text.Issue;

/**
 * How what is read of documents agrees with their labels.
 *
 * @param documents how many are labelled
 * @param figures first each field's over all documents, then those of the breakdowns
 * @param misses each value that is not as its label says, by field and document
 * @param refusals the inputs that were refused, though a label does not ask for that
 */
public record Evaluation(
    int documents, List<Figure> figures, List<Miss> misses, List<Issue> refusals) {
  public Evaluation {
    figures = List.copyOf(figures);
    misses = List.copyOf(misses);
    refusals = List.copyOf(refusals);
  }

  /** Which values a figure is over. */
  private record Place(Breakdown breakdown, String field, Part part) {}

  /**
   * Reads documents and compares them with their labels.
   *
   * @throws IOException if labels cannot be read
   */
  public static Evaluation run(List<Path> gold, Inputs inputs, Set<Breakdown> by, Progress progress)
      throws IOException {
    List<Label> labels = Labels.read(gold);
    return of(labels, ReadRun.run(inputs, progress), by);
  }

  static Evaluation of(List<Label> labels, ReadRun.Read read, Set<Breakdown> by) {
    Map<String, DocumentFacts> documents = new HashMap<>();
    for (DocumentFacts facts : read.documents()) {
      facts.sources().forEach(path -> documents.putIfAbsent(Normal.document(path), facts));
    }
    Set<Breakdown> breakdowns = EnumSet.of(Breakdown.FIELD);
    breakdowns.addAll(by);
    Map<Place, List<Tally>> tallies = new LinkedHashMap<>();
    List<Miss> misses = new ArrayList<>();
    for (Field field : Fields.all()) {
      for (Label label : labels) {
        if (label.toBeRefused() && !(field instanceof RefusedField)) {
          continue;
        }
        Answer answer =
            new Answer(Optional.ofNullable(documents.get(label.document())), read.register());
        List<Outcome> outcomes = new ArrayList<>();
        if (field.compare(label, answer).map(outcomes::addAll).isPresent()) {
          Tally tally = Tally.of(outcomes);
          places(breakdowns, field, label)
              .forEach(p -> tallies.computeIfAbsent(p, k -> new ArrayList<>()).add(tally));
          outcomes.stream()
              .filter(outcome -> outcome.result() != Result.RIGHT)
              .map(outcome -> new Miss(label.document(), field.name(), outcome))
              .forEach(misses::add);
        }
      }
    }
    return new Evaluation(labels.size(), figures(tallies), misses, refusals(labels, read));
  }

  private static Stream<Place> places(Set<Breakdown> breakdowns, Field field, Label label) {
    return breakdowns.stream()
        .flatMap(by -> by.part(label).map(part -> new Place(by, field.name(), part)));
  }

  private static List<Figure> figures(Map<Place, List<Tally>> tallies) {
    return tallies.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(order()))
        .map(entry -> figure(entry.getKey(), entry.getValue()))
        .filter(figure -> figure.tally().read() + figure.tally().labelled() > 0)
        .toList();
  }

  private static Comparator<Place> order() {
    return Comparator.comparing(Place::breakdown)
        .thenComparingInt(place -> Fields.names().indexOf(place.field))
        .thenComparingInt(place -> place.part.kind().map(Enum::ordinal).orElse(-1))
        .thenComparingInt(place -> place.part.period().map(Enum::ordinal).orElse(-1));
  }

  private static Figure figure(Place place, List<Tally> tallies) {
    Tally sum = tallies.stream().reduce(Tally.NONE, Tally::plus);
    return new Figure(place.field, place.part.kind(), place.part.period(), tallies.size(), sum);
  }

  private static List<Issue> refusals(List<Label> labels, ReadRun.Read read) {
    List<String> expected =
        labels.stream().filter(Label::toBeRefused).map(Label::document).toList();
    return read.refusals().stream()
        .filter(issue -> !expected.contains(Normal.document(issue.document())))
        .toList();
  }

  /** The lowest precision or recall of any field over all documents. */
  public double lowest() {
    return figures.stream()
        .filter(figure -> figure.kind().isEmpty() && figure.period().isEmpty())
        .mapToDouble(figure -> Math.min(figure.tally().precision(), figure.tally().recall()))
        .min()
        .orElse(1);
  }

  /** The misses as tab-separated lines, with a header. */
  public List<String> missLines() {
    return Stream.concat(Stream.of(Miss.HEADER), misses.stream().map(Miss::line)).toList();
  }
}
