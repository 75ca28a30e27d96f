package scrutiny.recognise.report;

import java.util.List;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.text.Span;

/** Splits a block into its lines, or a table into its cells. */
final class Lines {
  private static final Pattern LINE = Pattern.compile("[^\\n\\t]+");

  private Lines() {}

  /** Returns the spans of the lines or cells that are not empty. */
  static List<Span> of(Document document, Block block) {
    return LINE.matcher(document.text().characters())
        .region(block.span().start(), block.span().end())
        .results()
        .map(line -> new Span(line.start(), line.end()))
        .toList();
  }
}
