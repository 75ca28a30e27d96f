package scrutiny.document;

import java.util.List;
import scrutiny.text.Issue;
import scrutiny.text.SourceText;

/**
 * A document as it was read: its text and the blocks that make up the text.
 *
 * @param path the path of its file, as given
 * @param hash SHA-256 of its bytes, in lower-case hexadecimal digits
 * @param mediaType its format
 * @param text its text in reading order; running headers and footers follow the last page
 * @param blocks its blocks in reading order, without running headers and footers
 * @param issues warnings about what could not be read, or not with certainty
 */
public record Document(
    String path,
    String hash,
    MediaType mediaType,
    SourceText text,
    List<Block> blocks,
    List<Issue> issues) {
  public Document {
    blocks = List.copyOf(blocks);
    issues = List.copyOf(issues);
  }

  /** Creates a document that was read without any warning. */
  public Document(
      String path, String hash, MediaType mediaType, SourceText text, List<Block> blocks) {
    this(path, hash, mediaType, text, blocks, List.of());
  }

  /** Returns the text of a block. */
  public String textOf(Block block) {
    return text.substring(block.span());
  }
}
