package scrutiny.recognise.report;

import java.util.List;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.text.Span;

/** The lines of a block; of a table, its cells. */
final class Lines {
  private static final Pattern LINE = Pattern.compile("[^\\n\\t]+");

  private Lines() {}

  /** Where those stand that are not empty. */
  static List<Span> of(Document document, Block block) {
    return LINE.matcher(document.text().characters())
        .region(block.span().start(), block.span().end())
        .results()
        .map(line -> new Span(line.start(), line.end()))
        .toList();
  }
}
