package scrutiny.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import scrutiny.document.SourceFile;
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

  /** The outcome of extracting an input. */
  private record InputOutcome(Input input, FactExtractor.Outcome outcome) {}

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
    ParallelExtraction extraction =
        new ParallelExtraction(inputs.files(), extractor, cached, progress);
    List<InputOutcome> outcomes = extraction.run();
    Map<String, List<String>> paths = new TreeMap<>();
    Map<String, DocumentFacts> documents = new TreeMap<>();
    List<Issue> issues = new ArrayList<>(inputs.issues());
    Map<String, String> hashes = new TreeMap<>();
    for (InputOutcome each : outcomes) {
      Input input = each.input;
      each.outcome
          .facts()
          .ifPresent(facts -> {
            documents.put(facts.hash(), facts);
            hashes.put(input.location(), facts.hash());
            paths.computeIfAbsent(facts.hash(), hash -> new ArrayList<>()).add(input.path());
          });
      each.outcome.issue().map(issue -> withPath(input.location(), issue)).ifPresent(issues::add);
    }
    List<DocumentFacts> merged =
        documents.values().stream()
            .map(facts -> facts.withSources(paths.getOrDefault(facts.hash(), facts.sources())))
            .toList();
    merged.forEach(facts -> issues.addAll(facts.issues()));
    issues.sort(Comparator.comparing(Issue::document).thenComparing(Issue::place));
    return new ExtractedDocuments(merged, hashes, extraction.newlyRead.get(), issues);
  }

  private static Issue withPath(String path, Issue issue) {
    return new Issue(path, issue.place(), issue.severity(), issue.message(), issue.remedy());
  }

  /** The parallel extraction of facts from inputs, each distinct content once. */
  private static final class ParallelExtraction {
    private final List<Input> inputs;
    private final FactExtractor extractor;
    private final Function<String, Optional<DocumentFacts>> cached;
    private final Progress progress;
    private final Map<String, CompletableFuture<FactExtractor.Outcome>> byHash =
        new ConcurrentHashMap<>();
    private final AtomicInteger newlyRead = new AtomicInteger();
    private int processed;

    ParallelExtraction(
        List<Input> inputs,
        FactExtractor extractor,
        Function<String, Optional<DocumentFacts>> cached,
        Progress progress) {
      this.inputs = inputs;
      this.extractor = extractor;
      this.cached = cached;
      this.progress = progress;
    }

    List<InputOutcome> run() {
      try (ExecutorService workers =
          Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
        return inputs.stream()
            .map(input -> CompletableFuture.supplyAsync(() -> process(input), workers))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
      }
    }

    private InputOutcome process(Input input) {
      FactExtractor.Outcome outcome;
      try {
        outcome = extractOnce(new SourceFile(input.location(), input.content().bytes()));
      } catch (IOException e) {
        outcome =
            new FactExtractor.Outcome(
                Optional.empty(), Optional.of(Inputs.unreadable(input.location(), e)));
      }
      reportProgress();
      return new InputOutcome(input, outcome);
    }

    private FactExtractor.Outcome extractOnce(SourceFile file) {
      CompletableFuture<FactExtractor.Outcome> own = new CompletableFuture<>();
      String hash = file.hash();
      CompletableFuture<FactExtractor.Outcome> other = byHash.putIfAbsent(hash, own);
      if (other != null) {
        return other.join();
      }
      try {
        own.complete(
            cached
                .apply(hash)
                .map(facts -> new FactExtractor.Outcome(Optional.of(facts), Optional.empty()))
                .orElseGet(() -> read(file)));
      } finally {
        own.completeExceptionally(new IllegalStateException("extraction of the same bytes failed"));
      }
      return own.join();
    }

    private FactExtractor.Outcome read(SourceFile file) {
      FactExtractor.Outcome outcome = extractor.extract(file);
      if (outcome.facts().isPresent()) {
        newlyRead.incrementAndGet();
      }
      return outcome;
    }

    private synchronized void reportProgress() {
      processed++;
      progress.update(processed, inputs.size());
    }
  }
}
