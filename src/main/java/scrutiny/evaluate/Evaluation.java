package scrutiny.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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
 * The agreement of extracted facts with the labels of documents.
 *
 * @param documents the number of labelled documents
 * @param given the number of those that were given to be read
 * @param scores the scores of each field over all documents, then those of the breakdowns
 * @param mismatches the values that differ from their labels, by field and document
 * @param unexpectedRefusals the inputs that were refused although no label expects it
 */
public record Evaluation(
    int documents,
    int given,
    List<FieldScore> scores,
    List<Mismatch> mismatches,
    List<Issue> unexpectedRefusals) {
  public Evaluation {
    scores = List.copyOf(scores);
    mismatches = List.copyOf(mismatches);
    unexpectedRefusals = List.copyOf(unexpectedRefusals);
  }

  /** The field, and the documents that a score covers. */
  private record ScoreKey(Breakdown breakdown, String field, Subset subset) {}

  /**
   * Reads documents and compares them with their labels.
   *
   * @throws IOException if labels cannot be read
   */
  public static Evaluation run(List<Path> gold, Inputs inputs, Set<Breakdown> by, Progress progress)
      throws IOException {
    List<Label> labels = LabelReader.read(gold);
    return of(labels, ReadRun.run(inputs.withLocationsAsPaths(), progress), by);
  }

  static Evaluation of(List<Label> labels, ReadRun.ReadResult read, Set<Breakdown> by) {
    Map<String, DocumentFacts> documents = new HashMap<>();
    for (DocumentFacts facts : read.documents()) {
      facts.sources().forEach(path -> documents.putIfAbsent(Normaliser.documentKey(path), facts));
    }
    Set<Breakdown> breakdowns = EnumSet.of(Breakdown.FIELD);
    breakdowns.addAll(by);
    Map<ScoreKey, List<Tally>> tallies = new LinkedHashMap<>();
    List<Mismatch> mismatches = new ArrayList<>();
    for (Field field : Fields.all()) {
      for (Label label : labels) {
        if (label.shouldBeRefused() && !(field instanceof RefusedField)) {
          continue;
        }
        ExtractedFacts extracted =
            new ExtractedFacts(
                Optional.ofNullable(documents.get(label.document())), read.register());
        List<ComparedValue> compared = new ArrayList<>();
        if (field.compare(label, extracted).map(compared::addAll).isPresent()) {
          Tally tally = Tally.of(compared);
          scoreKeys(breakdowns, field, label)
              .forEach(key -> tallies.computeIfAbsent(key, k -> new ArrayList<>()).add(tally));
          compared.stream()
              .filter(value -> value.result() != Result.RIGHT)
              .map(value -> new Mismatch(label.document(), field.name(), value))
              .forEach(mismatches::add);
        }
      }
    }
    return new Evaluation(
        labels.size(),
        given(labels, documents.keySet(), read),
        scores(tallies),
        mismatches,
        unexpectedRefusals(labels, read));
  }

  private static int given(List<Label> labels, Set<String> read, ReadRun.ReadResult result) {
    Set<String> given = new HashSet<>(read);
    result.refusals().forEach(issue -> given.add(Normaliser.documentKey(issue.document())));
    return (int) labels.stream().filter(label -> given.contains(label.document())).count();
  }

  private static Stream<ScoreKey> scoreKeys(Set<Breakdown> breakdowns, Field field, Label label) {
    return breakdowns.stream()
        .flatMap(by -> by.subsets(label).map(subset -> new ScoreKey(by, field.name(), subset)));
  }

  private static List<FieldScore> scores(Map<ScoreKey, List<Tally>> tallies) {
    return tallies.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(keyOrder()))
        .map(entry -> score(entry.getKey(), entry.getValue()))
        .filter(score -> score.tally().read() + score.tally().labelled() > 0)
        .toList();
  }

  private static Comparator<ScoreKey> keyOrder() {
    return Comparator.comparing(ScoreKey::breakdown)
        .thenComparingInt(key -> Fields.names().indexOf(key.field))
        .thenComparingInt(key -> key.subset.kind().map(Enum::ordinal).orElse(-1))
        .thenComparingInt(key -> key.subset.period().map(Enum::ordinal).orElse(-1));
  }

  private static FieldScore score(ScoreKey key, List<Tally> tallies) {
    Tally sum = tallies.stream().reduce(Tally.NONE, Tally::plus);
    return new FieldScore(key.field, key.subset.kind(), key.subset.period(), tallies.size(), sum);
  }

  private static List<Issue> unexpectedRefusals(List<Label> labels, ReadRun.ReadResult read) {
    List<String> expected =
        labels.stream().filter(Label::shouldBeRefused).map(Label::document).toList();
    return read.refusals().stream()
        .filter(issue -> !expected.contains(Normaliser.documentKey(issue.document())))
        .toList();
  }

  /** Returns the lowest precision or recall of any field over all documents. */
  public double lowestScore() {
    return scores.stream()
        .filter(score -> score.kind().isEmpty() && score.period().isEmpty())
        .mapToDouble(score -> Math.min(score.tally().precision(), score.tally().recall()))
        .min()
        .orElse(1);
  }

  /** Returns the mismatches as tab-separated lines, with a header. */
  public List<String> mismatchLines() {
    return Stream.concat(Stream.of(Mismatch.HEADER), mismatches.stream().map(Mismatch::line))
        .toList();
  }
}
