/**
 * Reads PDF files by the positions of their glyphs.
 *
 * <p>Each stage has a type: glyphs as the file draws them ({@link scrutiny.document.pdf.Glyph}),
 * runs of text separated by wide gaps ({@link scrutiny.document.pdf.TextRun}), pages of lines
 * ({@link scrutiny.document.pdf.PdfPage}), the body without its running lines ({@link
 * scrutiny.document.pdf.RunningLines}), blocks. Only this package uses PDFBox.
 */
@NullMarked
package scrutiny.document.pdf;

import org.jspecify.annotations.NullMarked;
