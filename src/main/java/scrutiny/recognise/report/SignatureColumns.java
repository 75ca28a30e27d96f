package scrutiny.recognise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.text.Span;

/**
 * The columns of a signature. A row of headings, the names of inspectorates, begins new columns;
 * without such a row, the signature is one set of columns.
 */
final class SignatureColumns {
  private static final Pattern LINE = Pattern.compile("[^\\n]+");
  private static final Pattern CELL = Pattern.compile("[^\\t]*");

  private final Document document;
  private final Function<String, Optional<String>> heading;
  private final Predicate<Span> isName;
  private final List<Column> columns = new ArrayList<>();
  private List<String> headings = List.of();
  private List<List<Span>> rows = new ArrayList<>();

  private SignatureColumns(
      Document document, Function<String, Optional<String>> heading, Predicate<Span> isName) {
    this.document = document;
    this.heading = heading;
    this.isName = isName;
  }

  /**
   * A column.
   *
   * @param inspectorate the inspectorate named above it; empty without a heading
   * @param lines its lines, from the top
   */
  record Column(Optional<String> inspectorate, List<Span> lines) {}

  /**
   * Returns the columns of a signature.
   *
   * @param heading returns the inspectorate of which a text is nothing but the name
   * @param isName whether a line begins with a person's name
   */
  static List<Column> of(
      Document document,
      List<Block> blocks,
      Function<String, Optional<String>> heading,
      Predicate<Span> isName) {
    SignatureColumns signature = new SignatureColumns(document, heading, isName);
    List<List<Span>> rows = new ArrayList<>();
    blocks.forEach(block -> rows.addAll(signature.rows(block)));
    // Headings stand above the names; where a name comes first, they stand below.
    boolean headed =
        rows.stream()
            .filter(row -> signature.isHeading(row) || row.stream().anyMatch(isName))
            .findFirst()
            .filter(signature::isHeading)
            .isPresent();
    for (List<Span> row : rows) {
      if (headed && signature.isHeading(row)) {
        List<String> named =
            row.stream()
                .map(cell -> heading.apply(document.text().substring(cell)).orElseThrow())
                .toList();
        // Headings below each other are those of columns that were printed side by side.
        boolean more = signature.rows.isEmpty();
        List<String> before = more ? signature.headings : List.of();
        signature.close();
        signature.headings = Stream.concat(before.stream(), named.stream()).toList();
      } else {
        signature.rows.add(row);
      }
    }
    signature.close();
    return signature.columns;
  }

  private boolean isHeading(List<Span> row) {
    return row.stream()
        .allMatch(cell -> heading.apply(document.text().substring(cell)).isPresent());
  }

  private List<List<Span>> rows(Block block) {
    if (block instanceof Block.Table table) {
      return table.rows().stream()
          .map(Block.Row::cells)
          .filter(cells -> cells.stream().anyMatch(cell -> cell.length() > 0))
          .toList();
    }
    String text = document.text().characters();
    List<List<Span>> rows = new ArrayList<>();
    Matcher line = LINE.matcher(text).region(block.span().start(), block.span().end());
    while (line.find()) {
      List<Span> cells = new ArrayList<>();
      Matcher cell = CELL.matcher(text).region(line.start(), line.end());
      int from = line.start();
      while (from <= line.end() && cell.region(from, line.end()).lookingAt()) {
        cells.add(new Span(cell.start(), cell.end()));
        from = cell.end() + 1;
      }
      rows.add(cells);
    }
    return rows;
  }

  /** Adds the columns of the rows since the last headings. */
  private void close() {
    if (rows.isEmpty()) {
      return;
    }
    int count = Math.max(headings.size(), rows.stream().mapToInt(List::size).max().orElse(0));
    List<List<Span>> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(new ArrayList<>());
    }
    boolean aligned = rows.stream().allMatch(row -> row.size() == count);
    boolean inOrder = rows.stream().allMatch(row -> row.size() == 1);
    int current = inOrder ? -1 : 0;
    for (List<Span> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        Span cell = row.get(i);
        boolean name = cell.length() > 0 && isName.test(cell);
        if (aligned) {
          current = i;
        } else if (i > 0 || (inOrder && name)) {
          // A line break is within a cell, a tab is between two; names in one list go round.
          current++;
        }
        // What stands above the first name, such as the end of a sentence, is in no column.
        if (cell.length() > 0 && current >= 0) {
          lines.get(current % count).add(cell);
        }
      }
      boolean complete = !aligned && !inOrder && current == count - 1 && headings.isEmpty();
      current = complete && row.size() == count ? 0 : current;
    }
    for (int i = 0; i < count; i++) {
      columns.add(
          new Column(
              i < headings.size() ? Optional.of(headings.get(i)) : Optional.empty(),
              List.copyOf(lines.get(i))));
    }
    rows = new ArrayList<>();
  }
}
