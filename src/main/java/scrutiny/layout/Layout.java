package scrutiny.layout;

import java.util.Optional;
import scrutiny.document.Document;

/** Knows one way in which documents are laid out. */
@FunctionalInterface
public interface Layout {
  /** The document laid out, or nothing where it is not of this layout. */
  Optional<StructuredDocument> analyse(Document document);
}
