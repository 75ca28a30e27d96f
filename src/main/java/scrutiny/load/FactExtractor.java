package scrutiny.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scrutiny.document.Document;
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

/** Reads one document's facts out of its bytes, from that document alone. */
public final class FactExtractor {
  private static final Logger LOG = LoggerFactory.getLogger(FactExtractor.class);

  /** The formats that are read; a new one is a reader and a line here. */
  private static final List<DocumentReader> READERS =
      List.of(new PdfReader(), new HtmlReader(), new MarkdownReader(), new PlainTextReader());

  private static final String REPORT_FAULT_REMEDY =
      "report this fault, with the document if you may";

  private final Map<MediaType, DocumentReader> readers;
  private final Recogniser recognisers;

  FactExtractor(List<DocumentReader> readers, Recogniser recognisers) {
    this.readers =
        readers.stream().collect(Collectors.toMap(DocumentReader::mediaType, Function.identity()));
    this.recognisers = recognisers;
  }

  /** As documents are read in every run. */
  public static FactExtractor of(Authorities register) {
    return new FactExtractor(READERS, new Recognisers(register));
  }

  /**
   * What came out of an input.
   *
   * @param facts the document's facts, or nothing where it was refused
   * @param issue why it was refused
   */
  record Outcome(Optional<DocumentFacts> facts, Optional<Issue> issue) {
    static Outcome refused(String path, String message, String remedy) {
      return new Outcome(Optional.empty(), Optional.of(Issue.refused(path, message, remedy)));
    }
  }

  /**
   * Reads an input. An unreadable document and an internal error both become an issue, so that other
   * documents are still read; the exception is logged at debug level with its stack trace.
   */
  Outcome extract(SourceFile file) {
    try {
      Document document = reader(MediaTypeDetector.detect(file)).read(file);
      return Layouts.analyse(document)
          .map(this::recognise)
          .orElseGet(() ->
              Outcome.refused(
                  file.path(),
                  "is of no known kind",
                  "give reports and letters of inspections, or articles about them"));
    } catch (UnreadableDocumentException e) {
      LOG.debug("{}: refused", file.path(), e);
      return Outcome.refused(file.path(), String.valueOf(e.getMessage()), e.remedy());
    } catch (RuntimeException | StackOverflowError e) {
      LOG.debug("{}: internal error", file.path(), e);
      return Outcome.refused(file.path(), faultMessage(e), REPORT_FAULT_REMEDY);
    }
  }

  private DocumentReader reader(MediaType type) {
    return Optional.ofNullable(readers.get(type))
        .orElseThrow(() -> new IllegalStateException("no reader of " + type.ianaName()));
  }

  private Outcome recognise(StructuredDocument laidOut) {
    Document document = laidOut.document();
    Reading reading = recognisers.recognise(laidOut);
    DocumentFacts facts =
        new DocumentFacts(
            List.of(document.path()),
            document.hash(),
            document.mediaType().ianaName(),
            laidOut.form().name().toLowerCase(Locale.ROOT),
            kind(laidOut, reading),
            document.text(),
            reading.facts(),
            reading.issues());
    return new Outcome(Optional.of(facts), Optional.empty());
  }

  /** The title tells the framework; only the reading tells which kind of its inspections it was. */
  private static Kind kind(StructuredDocument laidOut, Reading reading) {
    return reading.facts().stream()
        .filter(InspectionMentioned.class::isInstance)
        .map(InspectionMentioned.class::cast)
        .filter(InspectionMentioned::reported)
        .map(InspectionMentioned::kind)
        .findFirst()
        .orElse(laidOut.kind());
  }

  private static String faultMessage(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return "Scrutiny failed on it with " + e.getClass().getSimpleName() + place;
  }
}
