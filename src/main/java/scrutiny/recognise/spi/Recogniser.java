package scrutiny.recognise.spi;

import scrutiny.layout.StructuredDocument;

/** Reads facts of one kind out of a document. Pure: the same document gives the same reading. */
@FunctionalInterface
public interface Recogniser {
  /** What it found, in the order of the document. */
  Reading recognise(StructuredDocument document);
}
