package scrutiny.evaluate;

import java.util.List;
import java.util.Optional;

/** Something that labels tell of a document, and how what was read is compared with it. */
interface Field {
  /** Its code in the vocabulary, and its key in labels. */
  String name();

  /**
   * Compares what was read with a label.
   *
   * @return nothing where the label was not checked for this field; no outcome where the label has
   *     no value and none was read
   */
  Optional<List<ComparedValue>> compare(Label label, ExtractedFacts answer);
}
