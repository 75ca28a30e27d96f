package scrutiny.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import scrutiny.fact.DocumentFacts;
import scrutiny.text.Issue;

/**
 * The result of extracting facts from many inputs.
 *
 * @param documents the facts of each document, sorted by hash; the same bytes under two paths are
 *     one document
 * @param hashes the hash of each document by the location of the input
 * @param newlyRead the number of documents that were read in this run, neither cached nor refused
 * @param issues the refused inputs and the issues in documents, sorted by path
 */
record ExtractedDocuments(
    List<DocumentFacts> documents, Map<String, String> hashes, int newlyRead, List<Issue> issues) {
  ExtractedDocuments {
    documents = List.copyOf(documents);
    hashes = Map.copyOf(hashes);
    issues = List.copyOf(issues);
  }

  /**
   * Reads inputs in parallel, one per processor. The result does not depend on the order in which
   * they are read.
   *
   * @param cached returns the facts of a document that was read before, by its hash
   */
  static ExtractedDocuments from(
      Inputs inputs,
      FactExtractor extractor,
      Function<String, Optional<DocumentFacts>> cached,
      Progress progress) {
    ParallelExtraction extraction = new ParallelExtraction(inputs, extractor, cached, progress);
    Map<String, List<String>> paths = new TreeMap<>();
    Map<String, DocumentFacts> documents = new TreeMap<>();
    List<Issue> issues = new ArrayList<>(inputs.issues());
    Map<String, String> hashes = new TreeMap<>();
    for (ParallelExtraction.InputOutcome each : extraction.run()) {
      Input input = each.input();
      each.outcome()
          .facts()
          .ifPresent(facts -> {
            documents.put(facts.hash(), facts);
            hashes.put(input.location(), facts.hash());
            paths.computeIfAbsent(facts.hash(), hash -> new ArrayList<>()).add(input.path());
          });
      each.outcome().issue().map(issue -> withPath(input.location(), issue)).ifPresent(issues::add);
    }
    List<DocumentFacts> merged =
        documents.values().stream()
            .map(facts -> facts.withSources(paths.getOrDefault(facts.hash(), facts.sources())))
            .toList();
    merged.forEach(facts -> issues.addAll(facts.issues()));
    issues.sort(Comparator.comparing(Issue::document).thenComparing(Issue::place));
    return new ExtractedDocuments(merged, hashes, extraction.newlyRead(), issues);
  }

  private static Issue withPath(String path, Issue issue) {
    return new Issue(path, issue.place(), issue.severity(), issue.message(), issue.remedy());
  }
}
