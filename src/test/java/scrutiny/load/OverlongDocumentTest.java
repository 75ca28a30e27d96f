package scrutiny.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import scrutiny.document.DocumentLimits;
import scrutiny.document.plain.PlainTextReader;
import scrutiny.fact.DocumentFacts;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.text.Cancellation;
import scrutiny.text.Issue;

/** A document that takes too much time or memory is refused, and the others are read. */
class OverlongDocumentTest {
  private static final String TEXT =
      "Ofsted on Bury\n\nOfsted rated Bury Council's children's services good. It ";

  private static final DocumentLimits SHORT =
      new DocumentLimits(10_000, 10, 10_000, Duration.ofMillis(200));

  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch cancelled = new CountDownLatch(1);
  private final AtomicInteger readings = new AtomicInteger();

  /** Loads the classes, which may take longer than the short limit. */
  @BeforeEach
  void readOnce() {
    assertThat(extract(DocumentLimits.DEFAULT, "is good").documents()).hasSize(1);
  }

  @AfterEach
  void letAllEnd() {
    end.countDown();
  }

  private ExtractedDocuments extract(DocumentLimits limits, String... texts) {
    return extract(limits, hash -> Optional.empty(), texts);
  }

  private ExtractedDocuments extract(
      DocumentLimits limits, Function<String, Optional<DocumentFacts>> cached, String... texts) {
    List<Input> inputs =
        IntStream.range(0, texts.length)
            .mapToObj(i -> new Input(i + ".txt", any -> (TEXT + texts[i]).getBytes(UTF_8)))
            .toList();
    FactExtractor extractor =
        new FactExtractor(List.of(new PlainTextReader()), this::recognise, limits);
    return ExtractedDocuments.from(
        new Inputs(inputs, List.of(), limits), extractor, cached, Progress.NONE);
  }

  /** Recognises nothing, in the way that the text of a document asks for. */
  private Reading recognise(StructuredDocument document) {
    String text = document.document().text().characters();
    if (text.contains("works")) {
      workUntilCancelled();
    } else if (text.contains("waits")) {
      waitUntilTheEnd();
    } else if (text.contains("fills")
        || (text.contains("suffers") && readings.getAndIncrement() == 0)) {
      throw new OutOfMemoryError("as if");
    }
    return Reading.empty();
  }

  private void workUntilCancelled() {
    try {
      while (true) {
        Cancellation.check();
      }
    } finally {
      cancelled.countDown();
    }
  }

  private void waitUntilTheEnd() {
    boolean ended = false;
    while (!ended) {
      try {
        end.await();
        ended = true;
      } catch (InterruptedException ignored) {
        // Like a search of a regular expression, this does not notice that it is cancelled.
      }
    }
  }

  private static void assertRefused(ExtractedDocuments extracted, String message) {
    assertThat(extracted.issues()).extracting(Issue::document).containsExactly("0.txt");
    assertThat(extracted.issues()).extracting(Issue::message).containsExactly(message);
    assertThat(extracted.documents())
        .singleElement()
        .satisfies(document -> assertThat(document.sources()).containsExactly("1.txt"));
    assertThat(extracted.newlyRead()).isEqualTo(1);
  }

  @Test
  void refusesWhatTakesTooLongAndCancelsItsReading() throws InterruptedException {
    assertRefused(extract(SHORT, "works", "is good"), "takes more than 0.2 seconds to read");
    cancelled.await();
  }

  @Test
  void doesNotWaitForWhatCannotBeCancelled() {
    assertRefused(extract(SHORT, "waits", "is good"), "takes more than 0.2 seconds to read");
    assertThat(end.getCount()).isEqualTo(1);
  }

  @Test
  void refusesWhatNeedsMoreMemoryThanThereIs() {
    assertRefused(
        extract(DocumentLimits.DEFAULT, "fills", "is good"),
        "needs more memory than the program has");
  }

  @Test
  void survivesThatTheMemoryRunsOutBesideTheReading() {
    Function<String, Optional<DocumentFacts>> cached =
        hash -> {
          if (readings.getAndIncrement() == 0) {
            throw new OutOfMemoryError("as if");
          }
          return Optional.empty();
        };
    ExtractedDocuments extracted = extract(DocumentLimits.DEFAULT, cached, "is good", "is fair");
    assertThat(readings).hasValue(3);
    assertThat(extracted.issues()).isEmpty();
    assertThat(extracted.documents()).hasSize(2);
  }

  @Test
  void readsAgainWhatOnlySufferedFromTheNeedOfAnother() {
    ExtractedDocuments extracted = extract(DocumentLimits.DEFAULT, "suffers", "is good");
    assertThat(readings).hasValue(2);
    assertThat(extracted.issues()).isEmpty();
    assertThat(extracted.documents()).hasSize(2);
    assertThat(extracted.newlyRead()).isEqualTo(2);
  }

  @Test
  void doesNotHideAnErrorOfTheProgram() {
    TimeLimit limit = new TimeLimit(Duration.ofSeconds(60));
    assertThatThrownBy(() ->
            limit.call(
                "test",
                () -> {
                  throw new IllegalStateException("a bug");
                },
                time -> {}))
        .hasRootCauseMessage("a bug");
  }
}
