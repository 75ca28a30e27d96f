package scrutiny.recognise.spi;

import scrutiny.layout.StructuredDocument;

/** Reads facts of one kind from a document. Pure: the same document gives the same reading. */
@FunctionalInterface
public interface Recogniser {
  /** Returns the facts and issues found, in document order. */
  Reading recognise(StructuredDocument document);
}
