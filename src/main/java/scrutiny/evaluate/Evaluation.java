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
import scrutiny.evaluate.Breakdown.Subset;
import scrutiny.fact.DocumentFacts;
import scrutiny.load.Inputs;
import scrutiny.load.Progress;
import scrutiny.load.ReadRun;
import scrutiny.text.Issue;

/**
 * How what is read of documents agrees with their labels.
 *
 * @param documents how many are labelled
 * @param scores first each field's over all documents, then those of the breakdowns
 * @param mismatches each value that is not as its label says, by field and document
 * @param unexpectedRefusals the inputs that were refused, though a label does not ask for that
 */
public record Evaluation(
    int documents,
    List<FieldScore> scores,
    List<Mismatch> mismatches,
    List<Issue> unexpectedRefusals) {
  public Evaluation {
    scores = List.copyOf(scores);
    mismatches = List.copyOf(mismatches);
    unexpectedRefusals = List.copyOf(unexpectedRefusals);
  }

  /** Which values a figure is over. */
  private record ScoreKey(Breakdown breakdown, String field, Subset subset) {}

  /**
   * Reads documents and compares them with their labels.
   *
   * @throws IOException if labels cannot be read
   */
  public static Evaluation run(List<Path> gold, Inputs inputs, Set<Breakdown> by, Progress progress)
      throws IOException {
    List<Label> labels = LabelReader.read(gold);
    return of(labels, ReadRun.run(inputs, progress), by);
  }

  static Evaluation of(List<Label> labels, ReadRun.ReadResult read, Set<Breakdown> by) {
    Map<String, DocumentFacts> documents = new HashMap<>();
    for (DocumentFacts facts : read.documents()) {
      facts.sources().forEach(path -> documents.putIfAbsent(Normaliser.documentKey(path), facts));
    }
    Set<Breakdown> breakdowns = EnumSet.of(Breakdown.FIELD);
    breakdowns.addAll(by);
    Map<ScoreKey, List<Tally>> tallies = new LinkedHashMap<>();
    List<Mismatch> misses = new ArrayList<>();
    for (Field field : Fields.all()) {
      for (Label label : labels) {
        if (label.shouldBeRefused() && !(field instanceof RefusedField)) {
          continue;
        }
        ExtractedFacts answer =
            new ExtractedFacts(
                Optional.ofNullable(documents.get(label.document())), read.register());
        List<ComparedValue> outcomes = new ArrayList<>();
        if (field.compare(label, answer).map(outcomes::addAll).isPresent()) {
          Tally tally = Tally.of(outcomes);
          scoreKeys(breakdowns, field, label)
              .forEach(p -> tallies.computeIfAbsent(p, k -> new ArrayList<>()).add(tally));
          outcomes.stream()
              .filter(outcome -> outcome.result() != Result.RIGHT)
              .map(outcome -> new Mismatch(label.document(), field.name(), outcome))
              .forEach(misses::add);
        }
      }
    }
    return new Evaluation(labels.size(), scores(tallies), misses, unexpectedRefusals(labels, read));
  }

  private static Stream<ScoreKey> scoreKeys(Set<Breakdown> breakdowns, Field field, Label label) {
    return breakdowns.stream()
        .flatMap(by -> by.subsets(label).map(part -> new ScoreKey(by, field.name(), part)));
  }

  private static List<FieldScore> scores(Map<ScoreKey, List<Tally>> tallies) {
    return tallies.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(keyOrder()))
        .map(entry -> score(entry.getKey(), entry.getValue()))
        .filter(figure -> figure.tally().read() + figure.tally().labelled() > 0)
        .toList();
  }

  private static Comparator<ScoreKey> keyOrder() {
    return Comparator.comparing(ScoreKey::breakdown)
        .thenComparingInt(place -> Fields.names().indexOf(place.field))
        .thenComparingInt(place -> place.subset.kind().map(Enum::ordinal).orElse(-1))
        .thenComparingInt(place -> place.subset.period().map(Enum::ordinal).orElse(-1));
  }

  private static FieldScore score(ScoreKey place, List<Tally> tallies) {
    Tally sum = tallies.stream().reduce(Tally.NONE, Tally::plus);
    return new FieldScore(
        place.field, place.subset.kind(), place.subset.period(), tallies.size(), sum);
  }

  private static List<Issue> unexpectedRefusals(List<Label> labels, ReadRun.ReadResult read) {
    List<String> expected =
        labels.stream().filter(Label::shouldBeRefused).map(Label::document).toList();
    return read.refusals().stream()
        .filter(issue -> !expected.contains(Normaliser.documentKey(issue.document())))
        .toList();
  }

  /** The lowest precision or recall of any field over all documents. */
  public double lowestScore() {
    return scores.stream()
        .filter(figure -> figure.kind().isEmpty() && figure.period().isEmpty())
        .mapToDouble(figure -> Math.min(figure.tally().precision(), figure.tally().recall()))
        .min()
        .orElse(1);
  }

  /** The misses as tab-separated lines, with a header. */
  public List<String> mismatchLines() {
    return Stream.concat(Stream.of(Mismatch.HEADER), mismatches.stream().map(Mismatch::line))
        .toList();
  }
}
