package scrutiny.layout;

import java.util.List;
import scrutiny.document.Block;

/** A section of a document. Its heading, if it has one, is its first block. */
public record Section(SectionKind kind, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }
}
