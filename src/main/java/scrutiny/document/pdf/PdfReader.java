package scrutiny.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import scrutiny.document.Document;
import scrutiny.document.DocumentLimits;
import scrutiny.document.DocumentReader;
import scrutiny.document.MediaType;
import scrutiny.document.SourceFile;
import scrutiny.document.UnreadableDocumentException;
import scrutiny.text.Issue;

/** Reads PDF files. */
public final class PdfReader implements DocumentReader {
  /** A document with fewer letters consists of images, not of text. */
  private static final int MIN_LETTERS = 40;

  private final DocumentLimits limits;

  /** Creates a reader with the default limits. */
  public PdfReader() {
    this(DocumentLimits.DEFAULT);
  }

  /** Creates a reader that refuses what exceeds limits. */
  public PdfReader(DocumentLimits limits) {
    this.limits = limits;
  }

  @Override
  public MediaType mediaType() {
    return MediaType.PDF;
  }

  @Override
  public Document read(SourceFile file) throws UnreadableDocumentException {
    List<Issue> issues = new ArrayList<>();
    List<PageGlyphs> pages = pages(file, issues);
    RunningLines lines = RunningLines.of(PdfPage.of(pages));
    TextWriter writer = new TextWriter();
    BlockAssembler.assemble(lines.body()).forEach(writer::write);
    writer.writeRunningLines(lines.running());
    if (writer.text().characters().chars().filter(Character::isLetter).limit(MIN_LETTERS).count()
        < MIN_LETTERS) {
      throw new UnreadableDocumentException(
          "the PDF contains no text, only images", "run text recognition (OCR) on it first");
    }
    issues.addAll(PageWarnings.of(file.path(), pages));
    return new Document(
        file.path(), file.hash(), MediaType.PDF, writer.text(), writer.blocks(), issues);
  }

  private List<PageGlyphs> pages(SourceFile file, List<Issue> issues)
      throws UnreadableDocumentException {
    CompressedStreams.DEFAULT.check(file.bytes());
    PdfFile pdf = new PdfFile(file.bytes());
    try (PDDocument document = pdf.open()) {
      checkPages(document);
      var damage = pdf.damage();
      if (damage.isPresent()) {
        PdfFile.requireAllPages(document);
        issues.add(
            Issue.warning(
                file.path(),
                "",
                "the PDF is damaged (" + damage.get() + ") and was repaired",
                "compare it with the original; a fresh copy may contain more"));
      }
      List<String> unshown = FormFields.createAppearances(document);
      if (!unshown.isEmpty()) {
        issues.add(
            Issue.warning(
                file.path(),
                "",
                "form fields whose value cannot be shown: " + String.join(", ", unshown),
                "print the filled form to a new PDF"));
      }
      return GlyphReader.read(document, limits);
    } catch (PageLimitException e) {
      throw e.refusal();
    } catch (IOException e) {
      throw PdfFile.damaged(e);
    }
  }

  /** Checks the number of pages that the page tree has: what it declares may be wrong. */
  private void checkPages(PDDocument document) throws UnreadableDocumentException {
    int count = 0;
    for (var pages = document.getPages().iterator(); pages.hasNext(); pages.next()) {
      count++;
      limits.checkPages(count);
    }
  }
}
