package scrutiny.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scrutiny.document.Document;
import scrutiny.document.DocumentLimits;
import scrutiny.document.DocumentReader;
import scrutiny.document.MediaType;
import scrutiny.document.MediaTypeDetector;
import scrutiny.document.SourceFile;
import scrutiny.document.UnreadableDocumentException;
import scrutiny.document.html.HtmlReader;
import scrutiny.document.pdf.PdfReader;
import scrutiny.document.plain.MarkdownReader;
import scrutiny.document.plain.PlainTextReader;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.Kind;
import scrutiny.layout.Layouts;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.Recognisers;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.Authorities;
import scrutiny.text.Issue;
import scrutiny.text.Severity;

/** Extracts the facts of one document from its bytes, independently of other documents. */
public final class FactExtractor {
  private static final Logger LOG = LoggerFactory.getLogger(FactExtractor.class);

  private final Map<MediaType, DocumentReader> readers;
  private final Recogniser recognisers;
  private final DocumentLimits limits;

  FactExtractor(List<DocumentReader> readers, Recogniser recognisers, DocumentLimits limits) {
    this.limits = limits;
    this.readers =
        readers.stream().collect(Collectors.toMap(DocumentReader::mediaType, Function.identity()));
    this.recognisers = recognisers;
  }

  /** Creates an extractor with the default limits for documents. */
  public static FactExtractor of(Authorities register) {
    return of(register, DocumentLimits.DEFAULT);
  }

  /** Creates the extractor that every run uses. */
  public static FactExtractor of(Authorities register, DocumentLimits limits) {
    return new FactExtractor(readers(limits), new Recognisers(register), limits);
  }

  /** Returns the readers of all supported formats. A new format is an element of this list. */
  private static List<DocumentReader> readers(DocumentLimits limits) {
    return List.of(
        new PdfReader(limits),
        new HtmlReader(limits),
        new MarkdownReader(limits),
        new PlainTextReader(limits));
  }

  /**
   * The outcome of extracting an input.
   *
   * @param facts the facts of the document; empty if it was refused
   * @param issue the reason for the refusal; empty if it was not refused
   * @param outOfMemory whether the memory was too small; the document may be readable when no other
   *     is being read
   */
  record Outcome(Optional<DocumentFacts> facts, Optional<Issue> issue, boolean outOfMemory) {
    Outcome(Optional<DocumentFacts> facts, Optional<Issue> issue) {
      this(facts, issue, false);
    }

    static Outcome refused(String path, UnreadableDocumentException e) {
      Issue issue = Issue.refused(path, String.valueOf(e.getMessage()), e.remedy());
      return new Outcome(Optional.empty(), Optional.of(issue));
    }

    /** Returns the outcome of a document that needs too much memory. */
    static Outcome outOfMemory(String path) {
      Issue issue =
          Issue.refused(
              path,
              "needs more memory than the program has",
              "leave it out, or give the program more: JAVA_OPTS=-Xmx4g");
      return new Outcome(Optional.empty(), Optional.of(issue), true);
    }
  }

  /**
   * Reads an input. An unreadable document and an internal error both become an issue, so that
   * other documents are still read; the exception is logged at debug level with its stack trace.
   */
  Outcome extract(SourceFile file) {
    try {
      return structure(file)
          .map(this::recognise)
          .orElseGet(() -> new Outcome(Optional.empty(), Optional.of(unsupported(file.path()))));
    } catch (UnreadableDocumentException e) {
      LOG.debug("{}: refused", file.path(), e);
      return Outcome.refused(file.path(), e);
    } catch (OutOfMemoryError e) {
      LOG.debug("{}: refused", file.path(), e);
      return Outcome.outOfMemory(file.path());
    } catch (RuntimeException | StackOverflowError e) {
      LOG.debug("{}: internal error", file.path(), e);
      Issue issue = Issue.internalError(file.path(), Severity.REFUSED, "", e);
      return new Outcome(Optional.empty(), Optional.of(issue));
    }
  }

  /**
   * Returns a document with its sections; empty if it is of no known kind.
   *
   * @throws UnreadableDocumentException if its text cannot be read
   */
  Optional<StructuredDocument> structure(SourceFile file) throws UnreadableDocumentException {
    return Layouts.analyse(reader(MediaTypeDetector.detect(file, limits)).read(file));
  }

  /** Returns the issue of a document of no known kind. */
  static Issue unsupported(String path) {
    return Issue.refused(
        path,
        "unsupported document type",
        "give inspection reports or letters, or articles about them");
  }

  private DocumentReader reader(MediaType type) {
    return Optional.ofNullable(readers.get(type))
        .orElseThrow(() -> new IllegalStateException("no reader of " + type.ianaName()));
  }

  private Outcome recognise(StructuredDocument structured) {
    Document document = structured.document();
    Reading reading = recognisers.recognise(structured);
    DocumentFacts facts =
        new DocumentFacts(
            List.of(document.path()),
            document.hash(),
            document.mediaType().ianaName(),
            structured.form().name().toLowerCase(Locale.ROOT),
            kind(structured, reading),
            document.text(),
            reading.facts(),
            Stream.concat(document.issues().stream(), reading.issues().stream()).toList());
    return new Outcome(Optional.of(facts), Optional.empty());
  }

  /**
   * Returns the recognised kind of the reported inspection, or else that of the layout, whose title
   * only determines the framework.
   */
  private static Kind kind(StructuredDocument structured, Reading reading) {
    return reading.facts().stream()
        .filter(InspectionMentioned.class::isInstance)
        .map(InspectionMentioned.class::cast)
        .filter(InspectionMentioned::reported)
        .map(InspectionMentioned::kind)
        .findFirst()
        .orElse(structured.kind());
  }
}
