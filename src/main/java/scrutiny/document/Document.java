package scrutiny.document;

import java.util.List;
import scrutiny.text.SourceText;

/**
 * A document as it was read: its text, and the blocks that the text is made of.
 *
 * @param path the path of its file, as given
 * @param hash SHA-256 of its bytes, in lower-case hexadecimal digits
 * @param mediaType its format
 * @param text its words, in reading order; running headers and footers stand behind the last page
 * @param blocks its parts in reading order, running headers and footers left out
 */
public record Document(
    String path, String hash, MediaType mediaType, SourceText text, List<Block> blocks) {
  public Document {
    blocks = List.copyOf(blocks);
  }

  /** The words of a block. */
  public String textOf(Block block) {
    return text.substring(block.span());
  }
}
