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
 * What came out of many inputs.
 *
 * @param documents the facts, sorted by hash; the same bytes under two paths are one document
 * @param newlyRead how many of them were read, not known before
 * @param issues what was refused, and what is missing from the documents, sorted by path
 */
record ExtractedDocuments(List<DocumentFacts> documents, int newlyRead, List<Issue> issues) {
  ExtractedDocuments {
    documents = List.copyOf(documents);
    issues = List.copyOf(issues);
  }

  /** An input that was worked on. */
  private record InputOutcome(String path, FactExtractor.Outcome outcome) {}

  /**
   * Reads inputs, as many at a time as there are processors. The result does not tell in which
   * order.
   *
   * @param known the facts of a document that need not be read again, by its hash
   */
  static ExtractedDocuments from(
      Inputs inputs,
      FactExtractor extraction,
      Function<String, Optional<DocumentFacts>> known,
      Progress progress) {
    ParallelExtraction work = new ParallelExtraction(inputs.files(), extraction, known, progress);
    List<InputOutcome> done = work.run();
    Map<String, List<String>> paths = new TreeMap<>();
    Map<String, DocumentFacts> documents = new TreeMap<>();
    List<Issue> issues = new ArrayList<>(inputs.issues());
    for (InputOutcome one : done) {
      one.outcome
          .facts()
          .ifPresent(facts -> {
            documents.put(facts.hash(), facts);
            paths.computeIfAbsent(facts.hash(), hash -> new ArrayList<>()).add(one.path);
          });
      one.outcome.issue().map(issue -> withPath(one.path, issue)).ifPresent(issues::add);
    }
    List<DocumentFacts> found =
        documents.values().stream()
            .map(facts -> facts.withSources(paths.getOrDefault(facts.hash(), facts.sources())))
            .toList();
    found.forEach(facts -> issues.addAll(facts.issues()));
    issues.sort(Comparator.comparing(Issue::document).thenComparing(Issue::place));
    return new ExtractedDocuments(found, work.newlyRead.get(), issues);
  }

  private static Issue withPath(String path, Issue issue) {
    return new Issue(path, issue.place(), issue.severity(), issue.message(), issue.remedy());
  }

  /** The inputs while they are worked on. */
  private static final class ParallelExtraction {
    private final List<Input> inputs;
    private final FactExtractor extractor;
    private final Function<String, Optional<DocumentFacts>> known;
    private final Progress progress;
    private final Map<String, CompletableFuture<FactExtractor.Outcome>> byHash =
        new ConcurrentHashMap<>();
    private final AtomicInteger newlyRead = new AtomicInteger();
    private int processed;

    ParallelExtraction(
        List<Input> inputs,
        FactExtractor extraction,
        Function<String, Optional<DocumentFacts>> known,
        Progress progress) {
      this.inputs = inputs;
      this.extractor = extraction;
      this.known = known;
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
        outcome = extractOnce(new SourceFile(input.path(), input.content().bytes()));
      } catch (IOException e) {
        outcome =
            new FactExtractor.Outcome(
                Optional.empty(), Optional.of(Inputs.unreadable(input.path(), e)));
      }
      reportProgress();
      return new InputOutcome(input.path(), outcome);
    }

    private FactExtractor.Outcome extractOnce(SourceFile file) {
      CompletableFuture<FactExtractor.Outcome> mine = new CompletableFuture<>();
      String hash = file.hash();
      CompletableFuture<FactExtractor.Outcome> other = byHash.putIfAbsent(hash, mine);
      if (other != null) {
        return other.join();
      }
      try {
        mine.complete(
            known
                .apply(hash)
                .map(facts -> new FactExtractor.Outcome(Optional.of(facts), Optional.empty()))
                .orElseGet(() -> {
                  newlyRead.incrementAndGet();
                  return extractor.extract(file);
                }));
      } finally {
        mine.completeExceptionally(new IllegalStateException("the other reading failed"));
      }
      return mine.join();
    }

    private synchronized void reportProgress() {
      processed++;
      progress.update(processed, inputs.size());
    }
  }
}
