package scrutiny.layout;

import java.util.Optional;
import scrutiny.document.Document;

/** Recognises one kind of document and splits it into sections. */
@FunctionalInterface
public interface Layout {
  /** Returns the document with its form, kind and sections; empty if it has another layout. */
  Optional<StructuredDocument> analyse(Document document);
}
