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
 * @param read how many of them were read, not known before
 * @param issues what was refused, and what is missing from the documents, sorted by path
 */
record Extracted(List<DocumentFacts> documents, int read, List<Issue> issues) {
  Extracted {
    documents = List.copyOf(documents);
    issues = List.copyOf(issues);
  }

  /** An input that was worked on. */
  private record Done(String path, Extraction.Outcome outcome) {}

  /**
   * Reads inputs, as many at a time as there are processors. The result does not tell in which
   * order.
   *
   * @param known the facts of a document that need not be read again, by its hash
   */
  static Extracted from(
      Inputs inputs,
      Extraction extraction,
      Function<String, Optional<DocumentFacts>> known,
      Progress progress) {
    Work work = new Work(inputs.found(), extraction, known, progress);
    List<Done> done = work.all();
    Map<String, List<String>> paths = new TreeMap<>();
    Map<String, DocumentFacts> documents = new TreeMap<>();
    List<Issue> issues = new ArrayList<>(inputs.issues());
    for (Done one : done) {
      one.outcome
          .facts()
          .ifPresent(facts -> {
            documents.put(facts.hash(), facts);
            paths.computeIfAbsent(facts.hash(), hash -> new ArrayList<>()).add(one.path);
          });
      one.outcome.issue().map(issue -> about(one.path, issue)).ifPresent(issues::add);
    }
    List<DocumentFacts> found =
        documents.values().stream()
            .map(facts -> facts.under(paths.getOrDefault(facts.hash(), facts.sources())))
            .toList();
    found.forEach(facts -> issues.addAll(facts.issues()));
    issues.sort(Comparator.comparing(Issue::document).thenComparing(Issue::place));
    return new Extracted(found, work.read.get(), issues);
  }

  private static Issue about(String path, Issue issue) {
    return new Issue(path, issue.place(), issue.severity(), issue.message(), issue.remedy());
  }

  /** The inputs while they are worked on. */
  private static final class Work {
    private final List<Input> inputs;
    private final Extraction extraction;
    private final Function<String, Optional<DocumentFacts>> known;
    private final Progress progress;
    private final Map<String, CompletableFuture<Extraction.Outcome>> byHash =
        new ConcurrentHashMap<>();
    private final AtomicInteger read = new AtomicInteger();
    private int done;

    Work(
        List<Input> inputs,
        Extraction extraction,
        Function<String, Optional<DocumentFacts>> known,
        Progress progress) {
      this.inputs = inputs;
      this.extraction = extraction;
      this.known = known;
      this.progress = progress;
    }

    List<Done> all() {
      try (ExecutorService workers =
          Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
        return inputs.stream()
            .map(input -> CompletableFuture.supplyAsync(() -> one(input), workers))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
      }
    }

    private Done one(Input input) {
      Extraction.Outcome outcome;
      try {
        outcome = outcome(new SourceFile(input.path(), input.content().bytes()));
      } catch (IOException e) {
        outcome =
            new Extraction.Outcome(
                Optional.empty(), Optional.of(Extraction.unreadable(input.path(), e)));
      }
      tell();
      return new Done(input.path(), outcome);
    }

    private Extraction.Outcome outcome(SourceFile file) {
      CompletableFuture<Extraction.Outcome> mine = new CompletableFuture<>();
      String hash = file.hash();
      CompletableFuture<Extraction.Outcome> other = byHash.putIfAbsent(hash, mine);
      if (other != null) {
        return other.join();
      }
      try {
        mine.complete(
            known
                .apply(hash)
                .map(facts -> new Extraction.Outcome(Optional.of(facts), Optional.empty()))
                .orElseGet(() -> {
                  read.incrementAndGet();
                  return extraction.extract(file);
                }));
      } finally {
        mine.completeExceptionally(new IllegalStateException("the other reading failed"));
      }
      return mine.join();
    }

    private synchronized void tell() {
      done++;
      progress.documents(done, inputs.size());
    }
  }
}
