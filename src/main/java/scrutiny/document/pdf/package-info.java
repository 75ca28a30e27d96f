/**
 * Reads PDF by the positions of its glyphs.
 *
 * <p>The stages, a type each: glyphs as the file draws them ({@link scrutiny.document.pdf.Glyph}),
 * runs of words parted by wide gaps ({@link scrutiny.document.pdf.TextRun}), pages of lines ({@link
 * scrutiny.document.pdf.PdfPage}), the body without its running lines, blocks. Only this package
 * knows PDFBox.
 */
@NullMarked
package scrutiny.document.pdf;

import org.jspecify.annotations.NullMarked;
