package scrutiny.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import scrutiny.document.SourceFile;
import scrutiny.document.UnreadableDocumentException;
import scrutiny.document.plain.PlainTextReader;
import scrutiny.layout.ArticleLayout;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.text.Issue;
import scrutiny.text.Severity;

/** An error of one recogniser costs only its own facts, and is reported. */
class GuardedRecogniserTest {
  @Test
  void reportsAnErrorInsteadOfLosingTheDocument() throws UnreadableDocumentException {
    GuardedRecogniser failing =
        new GuardedRecogniser(document -> {
          throw new IllegalStateException("a fault");
        });
    Reading reading = failing.recognise(article());
    assertThat(reading.facts()).isEmpty();
    assertThat(reading.issues())
        .singleElement()
        .returns(Severity.INCOMPLETE, Issue::severity)
        .extracting(Issue::message)
        .asString()
        .contains("are missing: internal error: IllegalStateException at ");
  }

  @Test
  void doesNotReadOnWhenItIsCancelled() throws UnreadableDocumentException {
    GuardedRecogniser cancelled =
        new GuardedRecogniser(document -> {
          throw new CancellationException("as if");
        });
    StructuredDocument article = article();
    assertThatThrownBy(() -> cancelled.recognise(article))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void passesOnWhatARecogniserReads() throws UnreadableDocumentException {
    Issue issue = Issue.warning("a.txt", "", "odd", "look");
    Reading reading = new Reading(java.util.List.of(), java.util.List.of(issue));
    assertThat(new GuardedRecogniser(document -> reading).recognise(article())).isEqualTo(reading);
  }

  private static StructuredDocument article() throws UnreadableDocumentException {
    String text = "Ofsted inspected the council's children's services.";
    return new ArticleLayout()
        .analyse(
            new PlainTextReader()
                .read(new SourceFile("a.txt", text.getBytes(StandardCharsets.UTF_8))))
        .orElseThrow();
  }
}
