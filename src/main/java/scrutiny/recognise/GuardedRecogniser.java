package scrutiny.recognise;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.text.Cancellation;
import scrutiny.text.Issue;
import scrutiny.text.Severity;

/**
 * A recogniser whose internal errors cost its own facts, not those of the others: each becomes an
 * issue of the document, and is logged at debug level with its stack trace.
 */
record GuardedRecogniser(Recogniser recogniser) implements Recogniser {
  private static final Logger LOG = LoggerFactory.getLogger(GuardedRecogniser.class);

  @Override
  public Reading recognise(StructuredDocument document) {
    Cancellation.check();
    try {
      return recogniser.recognise(document);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      String path = document.document().path();
      LOG.debug("{}: internal error", path, e);
      String lost =
          "the facts of %s are missing: ".formatted(recogniser.getClass().getSimpleName());
      Issue issue = Issue.internalError(path, Severity.INCOMPLETE, lost, e);
      return new Reading(List.of(), List.of(issue));
    }
  }
}
