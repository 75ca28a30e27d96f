package scrutiny.recognise;

import java.util.List;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.text.Issue;

/**
 * A recogniser whose internal errors cost its own facts, not those of the others: each becomes an
 * issue of the document.
 */
record GuardedRecogniser(Recogniser recogniser) implements Recogniser {
  @Override
  public Reading recognise(StructuredDocument document) {
    try {
      return recogniser.recognise(document);
    } catch (RuntimeException | StackOverflowError e) {
      return new Reading(List.of(), List.of(issue(document, e)));
    }
  }

  private Issue issue(StructuredDocument document, Throwable error) {
    StackTraceElement[] trace = error.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return Issue.warning(
        document.document().path(),
        "",
        "the facts of %s are missing because of an internal error: %s%s"
            .formatted(
                recogniser.getClass().getSimpleName(), error.getClass().getSimpleName(), place),
        "report this error, with the document if you may share it");
  }
}
