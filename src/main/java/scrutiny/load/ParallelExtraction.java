package scrutiny.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import scrutiny.document.DocumentLimits;
import scrutiny.document.SourceFile;
import scrutiny.document.UnreadableDocumentException;
import scrutiny.fact.DocumentFacts;
import scrutiny.load.FactExtractor.Outcome;

/** The extraction of facts from inputs, several at a time, and each distinct content once. */
final class ParallelExtraction {
  /** The time after which a document is reported as slow. */
  private static final Duration SLOW = Duration.ofSeconds(10);

  private final Inputs inputs;
  private final FactExtractor extractor;
  private final Function<String, Optional<DocumentFacts>> cached;
  private final Progress progress;
  private final Map<String, CompletableFuture<Outcome>> byHash = new ConcurrentHashMap<>();
  private final AtomicInteger newlyRead = new AtomicInteger();
  private int processed;

  /**
   * Creates an extraction.
   *
   * @param cached returns the facts of a document that was read before, by its hash
   */
  ParallelExtraction(
      Inputs inputs,
      FactExtractor extractor,
      Function<String, Optional<DocumentFacts>> cached,
      Progress progress) {
    this.inputs = inputs;
    this.extractor = extractor;
    this.cached = cached;
    this.progress = progress;
  }

  /** The outcome of extracting an input. */
  record InputOutcome(Input input, Outcome outcome) {}

  /** Returns the number of documents that were read, neither cached nor refused. */
  int newlyRead() {
    return newlyRead.get();
  }

  /**
   * Extracts the facts of all inputs, one input per processor at a time.
   *
   * <p>Where the memory runs out, the document that needs most of it need not be the one that
   * fails. So those that failed are read again, one after the other.
   */
  List<InputOutcome> run() {
    List<InputOutcome> outcomes = new ArrayList<>(runInParallel());
    byHash.values().removeIf(read -> read.join().outOfMemory());
    outcomes.replaceAll(
        each -> each.outcome.outOfMemory() ? new InputOutcome(each.input, read(each.input)) : each);
    return outcomes;
  }

  private List<InputOutcome> runInParallel() {
    try (ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      return inputs.files().stream()
          .map(input -> CompletableFuture.supplyAsync(() -> process(input), workers))
          .toList()
          .stream()
          .map(CompletableFuture::join)
          .toList();
    }
  }

  private InputOutcome process(Input input) {
    Outcome outcome = read(input);
    reportProgress();
    return new InputOutcome(input, outcome);
  }

  private Outcome read(Input input) {
    try {
      byte[] bytes = input.content().bytes(inputs.limits());
      return extractOnce(new SourceFile(input.location(), bytes));
    } catch (UnreadableDocumentException e) {
      return Outcome.refused(input.location(), e);
    } catch (IOException e) {
      return new Outcome(Optional.empty(), Optional.of(Inputs.unreadable(input.location(), e)));
    } catch (OutOfMemoryError e) {
      return Outcome.outOfMemory(input.location());
    }
  }

  private Outcome extractOnce(SourceFile file) {
    CompletableFuture<Outcome> own = new CompletableFuture<>();
    String hash = file.hash();
    CompletableFuture<Outcome> other = byHash.putIfAbsent(hash, own);
    if (other != null) {
      return other.join();
    }
    try {
      own.complete(
          cached
              .apply(hash)
              .map(facts -> new Outcome(Optional.of(facts), Optional.empty()))
              .orElseGet(() -> extract(file)));
    } catch (OutOfMemoryError e) {
      // The memory may run out here too, while the document's own thread fills it.
      own.complete(Outcome.outOfMemory(file.path()));
    } finally {
      own.completeExceptionally(new IllegalStateException("extraction of the same bytes failed"));
    }
    return own.join();
  }

  private Outcome extract(SourceFile file) {
    DocumentLimits limits = inputs.limits();
    Outcome outcome;
    try {
      outcome =
          new TimeLimit(limits.time())
              .call("read " + file.path(), () -> extractor.extract(file), t -> reportSlow(file, t))
              .orElseGet(() -> Outcome.refused(file.path(), limits.timeExceeded()));
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof OutOfMemoryError)) {
        throw new IllegalStateException("the extraction itself failed", e);
      }
      outcome = Outcome.outOfMemory(file.path());
    }
    if (outcome.facts().isPresent()) {
      newlyRead.incrementAndGet();
    }
    return outcome;
  }

  private synchronized void reportProgress() {
    processed++;
    progress.update(processed, inputs.files().size());
  }

  private synchronized void reportSlow(SourceFile file, Duration time) {
    if (time.compareTo(SLOW) >= 0) {
      progress.stillReading(file.path(), time);
    }
  }
}
