package scrutiny.evaluate;

import java.util.List;
import java.util.Optional;

/** A labelled field of a document, which compares extracted values with the label. */
interface Field {
  /** Returns the code in the vocabulary, which is also the key in labels. */
  String name();

  /**
   * Compares extracted values with a label.
   *
   * @return empty if the document was not labelled for this field; an empty list if the label has
   *     no value and none was extracted
   */
  Optional<List<ComparedValue>> compare(Label label, ExtractedFacts extracted);
}
